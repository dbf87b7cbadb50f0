import * as z from 'zod';
import {
	between,
	choice,
	day,
	email,
	field,
	flag,
	list,
	optional,
	phone,
	photo,
	recordFields,
	relation,
	report,
	summary,
	text,
	themeIds,
} from './fields.ts';
import {
	dayParts,
	postCategories,
	targetGroups,
	usualVacancyDays,
	vacancyStates,
	vogKinds,
	weekdays,
} from './vocabulary.ts';

/**
 * Work for volunteers, of an organisation or of the village itself (schema.org JobPosting with the employment type
 * VOLUNTEER). Who may do it and how much time it takes is what people ask first.
 */
export const vacancySchema = z
	.strictObject({
		title: field(text(80), {
			label: 'Titel',
			hint: 'Wat iemand wordt of gaat doen, in een paar woorden.',
			example: 'Chauffeur voor de dorpsauto',
		}),
		organisation: field(optional(relation()), {
			label: 'Voor welke organisatie',
			hint: 'Leeg: voor het dorp zelf.',
			example: 'wilgenrit',
			widget: 'relation',
			relation: 'organisaties',
		}),
		board: field(flag(), {
			label: 'Rol van dorpsbelang zelf',
			hint: 'Zet aan voor iemand in het bestuur, de redactie of een andere vaste rol voor het hele dorp.',
			widget: 'boolean',
		}),
		summary: field(summary(), {
			label: 'Wat ga je doen',
			hint: 'Twee zinnen die zin geven om te bellen.',
			example: 'U rijdt dorpsgenoten naar de dokter of de winkel. U kiest zelf welke ritten u doet.',
			widget: 'text',
		}),
		hours: field(optional(text(80)), { label: 'Hoeveel tijd kost het', example: 'twee uur per week' }),
		when: field(optional(text(120)), { label: 'Wanneer', example: 'op woensdag van 10.00 tot 14.00 uur' }),
		days: field(list(choice(weekdays)), {
			label: 'Op welke dagen',
			hint: 'Alleen als het vaste dagen zijn.',
			example: 'wednesday',
			widget: 'select',
		}),
		dayParts: field(list(choice(dayParts)), { label: 'Welk deel van de dag', example: 'ochtend', widget: 'select' }),
		categories: field(list(choice(postCategories)), {
			label: 'Waar het over gaat',
			hint: 'Dezelfde woorden als op het prikbord.',
			example: 'vervoer',
			widget: 'select',
		}),
		place: field(optional(relation()), {
			label: 'Plek',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		offers: field(list(text(80)), {
			label: 'Wat krijg je ervoor',
			hint: 'Ook klein: koffie, een cursus, gezelschap.',
			example: 'vergoeding van uw kosten',
			widget: 'list',
		}),
		vog: field(optional(choice(vogKinds)), {
			label: 'Is een VOG nodig',
			hint: 'Een verklaring omtrent het gedrag, bij werk met kinderen of met mensen die kwetsbaar zijn. Vrijwilligers hoeven die bijna nooit zelf te betalen.',
			example: 'nee',
			widget: 'select',
		}),
		minimumAge: field(optional(z.int().min(10).max(99)), {
			label: 'Vanaf welke leeftijd',
			example: '16',
			widget: 'number',
		}),
		themes: field(themeIds(), {
			label: 'Thema’s',
			hint: 'Leeg: die van de organisatie.',
			example: 'welzijn',
			widget: 'select',
			choices: 'themas',
		}),
		targetGroups: field(list(choice(targetGroups)), {
			label: 'Voor wie geschikt',
			example: 'jongeren',
			widget: 'select',
		}),
		phone: field(optional(phone()), {
			label: 'Telefoon',
			hint: 'Alleen als het een ander nummer is dan dat van de organisatie.',
			example: '0500 30 12 40',
		}),
		email: field(optional(email()), {
			label: 'E-mail',
			hint: 'Alleen als het een ander adres is dan dat van de organisatie.',
			example: 'rit@oosterwilg.example',
		}),
		placedOn: field(day(), { label: 'Geplaatst op', example: '2026-11-21', widget: 'datetime' }),
		until: field(optional(day()), {
			label: 'Laatste dag',
			hint: `Leeg: hij staat er ${usualVacancyDays} dagen.`,
			example: '2027-05-20',
			widget: 'datetime',
		}),
		state: field(
			z.preprocess((value) => value || 'open', choice(vacancyStates)),
			{
				label: 'Hoe staat het ermee?',
				hint: 'Bij vervuld of ingetrokken verdwijnt hij van de site; hij telt wel mee.',
				example: 'open',
				widget: 'select',
			},
		),
		filledOn: field(optional(day()), {
			label: 'Vervuld op',
			hint: 'De dag waarop iemand het ging doen.',
			example: '2027-01-15',
			widget: 'datetime',
		}),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		...recordFields(),
	})
	.superRefine(
		({ placedOn, until, filledOn }, context) => {
			for (const [key, end] of [
				['until', until],
				['filledOn', filledOn],
			] as const)
				if (end && end < placedOn) report(context, 'end-before-start', { found: end, other: placedOn }, [key]);
		},
		between('placedOn', 'until', 'filledOn'),
	);

/** A vacancy after parsing. */
export type Vacancy = z.output<typeof vacancySchema>;
