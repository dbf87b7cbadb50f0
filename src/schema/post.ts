import * as z from 'zod';
import {
	between,
	choice,
	day,
	daysAfter,
	field,
	list,
	optional,
	photo,
	recordFields,
	report,
	summary,
	text,
} from './fields.ts';
import {
	dayParts,
	longestPostDays,
	postCategories,
	postFrequencies,
	postKinds,
	postSenders,
	postStates,
	senderForAnother,
	targetGroups,
	usualPostDays,
	weekdays,
} from './vocabulary.ts';

/**
 * Something that somebody in the village offers or asks (schema.org Offer and Demand). Contact is always through the
 * coordinator, by the number of the post: there is no field for an address, telephone or surname.
 */
export const postSchema = z
	.strictObject({
		title: field(text(80), { label: 'Titel', example: 'Wie rijdt mij op dinsdag naar de fysio?' }),
		number: field(z.int().min(1).max(99_999), {
			label: 'Nummer',
			hint: 'Mensen bellen “over nummer 47”. Het eerste vrije nummer staat er al.',
			example: '47',
			widget: 'number',
		}),
		kind: field(choice(postKinds), { label: 'Aanbod of vraag', example: 'vraag', widget: 'select' }),
		category: field(choice(postCategories), { label: 'Soort', example: 'vervoer', widget: 'select' }),
		summary: field(summary(), {
			label: 'Tekst',
			hint: 'Geen achternaam, adres of telefoonnummer, en niets over iemands gezondheid of geld.',
			example: 'Elke week om kwart voor tien heen, een uur later terug. Het is tien minuten rijden.',
			widget: 'text',
		}),
		area: field(optional(text(60)), {
			label: 'Kern of buurt',
			hint: 'Nooit een adres.',
			example: 'Oosterwilg, bij de kerk',
		}),
		days: field(list(choice(weekdays)), { label: 'Op welke dagen', example: 'tuesday', widget: 'select' }),
		dayParts: field(list(choice(dayParts)), { label: 'Welk deel van de dag', example: 'ochtend', widget: 'select' }),
		frequency: field(optional(choice(postFrequencies)), {
			label: 'Hoe vaak',
			example: 'elke week',
			widget: 'select',
		}),
		when: field(optional(text(120)), {
			label: 'Wanneer, als er meer over te zeggen is',
			example: 'vanaf half januari, niet in de vakantie',
		}),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'ouderen', widget: 'select' }),
		firstName: field(
			optional(
				text(30).refine((value) => /^[\p{L}'’-]+(?: \p{L}\.?)?$/u.test(value), {
					params: { problem: 'value-wrong', expected: 'alleen een voornaam' },
				}),
			),
			{
				label: 'Voornaam',
				hint: 'Mag leeg blijven. Nooit een achternaam.',
				example: 'Riet',
			},
		),
		onBehalfOf: field(
			z.preprocess((value) => value || 'zichzelf', choice(postSenders)),
			{
				label: 'Namens',
				hint: 'Voor wie plaatst iemand dit? De buur die het vraagt, of iemand die een buur kent.',
				example: 'zichzelf',
				widget: 'select',
			},
		),
		consentOn: field(optional(day()), {
			label: 'Om wie het gaat, vindt het goed',
			hint: 'De dag waarop je dat van diegene zelf hoorde. Alleen nodig als iemand anders het plaatst.',
			example: '2026-11-20',
			widget: 'datetime',
		}),
		intakeOn: field(day(), {
			label: 'Gesproken op',
			hint: 'De dag waarop je de plaatser sprak en de vragen uit de handleiding naliep. Te zwaar voor een buur? Dan niet plaatsen: bel het wijkteam.',
			example: '2026-11-21',
			widget: 'datetime',
		}),
		placedOn: field(day(), { label: 'Geplaatst op', example: '2026-11-21', widget: 'datetime' }),
		expires: field(optional(day()), {
			label: 'Laatste dag',
			hint: `Leeg: het staat er ${usualPostDays} dagen. Hoogstens ${longestPostDays}.`,
			example: '2027-01-20',
			widget: 'datetime',
		}),
		state: field(
			z.preprocess((value) => value || 'open', choice(postStates)),
			{
				label: 'Hoe staat het ermee?',
				hint: 'Bij gelukt of ingetrokken verdwijnt het van de site; het telt wel mee.',
				example: 'open',
				widget: 'select',
			},
		),
		closedOn: field(optional(day()), {
			label: 'Gelukt of ingetrokken op',
			hint: 'Hiermee telt de site hoe lang het duurde.',
			example: '2026-12-02',
			widget: 'datetime',
		}),
		corrections: field(
			list(
				z.strictObject({
					on: field(day(), { label: 'Op', example: '2026-11-24', widget: 'datetime' }),
					text: field(text(200), { label: 'Wat', example: 'De dag was dinsdag, niet donderdag.' }),
				}),
			),
			{
				label: 'Wat is er verbeterd',
				hint: 'Alleen als er iets verkeerds op de site stond. Komt zonder namen op de pagina Afspraken.',
				widget: 'list',
			},
		),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		...recordFields(),
	})
	.superRefine(
		({ placedOn, expires, closedOn }, context) => {
			for (const [key, end] of [
				['expires', expires],
				['closedOn', closedOn],
			] as const)
				if (end && end < placedOn) report(context, 'end-before-start', { found: end, other: placedOn }, [key]);
			const latest = daysAfter(placedOn, longestPostDays);
			if (expires && expires > latest)
				report(context, 'post-too-long', { found: expires, expected: latest, other: String(longestPostDays) }, [
					'expires',
				]);
		},
		between('placedOn', 'expires', 'closedOn'),
	)
	.superRefine(
		({ onBehalfOf, consentOn }, context) => {
			if (senderForAnother.includes(onBehalfOf) && !consentOn)
				report(context, 'post-without-consent', { other: onBehalfOf }, ['consentOn']);
		},
		between('onBehalfOf', 'consentOn'),
	);

/** A post of the prikbord after parsing. */
export type Post = z.output<typeof postSchema>;
