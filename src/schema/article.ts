import * as z from 'zod';
import {
	checkedFields,
	choice,
	field,
	fileName,
	flag,
	list,
	optional,
	phone,
	recordFields,
	relation,
	report,
	summary,
	text,
	webAddress,
} from './fields.ts';
import { lifeTopics, targetGroups } from './vocabulary.ts';

/** The one number to call. */
const firstCall = z.strictObject({
	name: field(text(80), { label: 'Wie neemt op', example: 'Wijkteam Wilgenwaard' }),
	phone: field(phone(), { label: 'Telefoon', example: '0500 10 21 00' }),
	hours: field(optional(text()), { label: 'Wanneer bereikbaar', example: 'op werkdagen van 9.00 tot 12.30 uur' }),
});

/** Somebody who helps further: on this site, or only by name. */
const helper = z.strictObject({
	note: field(summary(240), {
		label: 'Waarmee helpt die',
		example: 'Komt bij u thuis kijken wat er nodig is.',
		widget: 'text',
	}),
	organisation: field(optional(relation()), {
		label: 'Organisatie',
		example: 'wijkteam-wilgenwaard',
		widget: 'relation',
		relation: 'organisaties',
	}),
	place: field(optional(relation()), {
		label: 'Of een plek',
		example: 'dorpshuis-de-wilg',
		widget: 'relation',
		relation: 'plekken',
	}),
	name: field(optional(text(80)), {
		label: 'Of iemand die niet op de site staat',
		example: 'Uw zorgverzekeraar',
	}),
});

/** Something to fill in: a page elsewhere, or a file of the site. */
const form = z.strictObject({
	name: field(text(), { label: 'Naam', example: 'Aanvraag bijzondere bijstand' }),
	url: field(optional(webAddress()), { label: 'Webadres', example: 'https://wilgenwaard.example/bijstand' }),
	file: field(optional(fileName()), {
		label: 'Of een bestand',
		hint: 'Een pdf uit de map bestanden.',
		example: 'aanvraag.pdf',
		widget: 'file',
	}),
});

/** An answer to a question of life: the first step, the one number to call, and who helps further. */
export const articleSchema = z
	.strictObject({
		title: field(text(), {
			label: 'De vraag',
			hint: 'Zoals mensen het zeggen, niet zoals het loket het noemt.',
			example: 'Mijn moeder valt steeds vaker',
		}),
		aliases: field(list(text()), {
			label: 'Hoe mensen het ook zeggen',
			hint: 'Helpt bij het zoeken.',
			example: 'pa kan niet meer alleen',
			widget: 'list',
		}),
		summary: field(summary(), {
			label: 'Het antwoord in twee zinnen',
			example: 'Bel eerst de huisarts, ook als er niets gebroken is. Daarna kijkt het wijkteam thuis wat er nodig is.',
			widget: 'text',
		}),
		firstStep: field(summary(240), {
			label: 'Wat doe je eerst',
			hint: 'Eén ding dat vandaag kan.',
			example: 'Maak een afspraak bij de huisarts en vertel hoe vaak het gebeurt.',
			widget: 'text',
		}),
		phone: field(firstCall, {
			label: 'Het ene nummer om te bellen',
			hint: 'Kies er één. De anderen staan bij “Wie helpt verder”.',
			widget: 'object',
		}),
		urgent: field(flag(), {
			label: 'Er kan gevaar zijn',
			hint: 'Zet aan bij geweld, zelfmoord of ander gevaar. Dan staan 112 en 113 bovenaan.',
			widget: 'boolean',
		}),
		topics: field(list(choice(lifeTopics)), {
			label: 'Onderwerpen',
			hint: 'Het eerste telt het meest.',
			example: 'ouder worden',
			widget: 'select',
		}),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'ouderen', widget: 'select' }),
		further: field(list(helper), {
			label: 'Wie helpt verder',
			hint: 'Kies een organisatie of plek van de site, of schrijf een naam.',
			widget: 'list',
		}),
		costs: field(optional(summary(240)), {
			label: 'Wat kost het',
			example: 'Het gesprek is gratis. Voor hulp thuis betaalt u een eigen bijdrage.',
			widget: 'text',
		}),
		forms: field(list(form), {
			label: 'Formulieren',
			hint: 'Geef bij elk een webadres of een bestand.',
			widget: 'list',
		}),
		...checkedFields(),
		...recordFields(),
	})
	.superRefine(({ further, forms }, context) => {
		for (const [index, { organisation, place, name }] of (further ?? []).entries())
			if (!organisation && !place && !name)
				report(context, 'value-missing', { expected: 'een organisatie, een plek of een naam' }, [
					'further',
					index,
					'name',
				]);
		for (const [index, { url, file }] of (forms ?? []).entries())
			if (!url && !file)
				report(context, 'value-missing', { expected: 'een webadres of een bestand' }, ['forms', index, 'url']);
	});

/** An article of the kennisbank after parsing. */
export type Article = z.output<typeof articleSchema>;
