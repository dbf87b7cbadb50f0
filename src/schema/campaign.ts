import * as z from 'zod';
import {
	between,
	day,
	email,
	field,
	fileName,
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
	webAddress,
} from './fields.ts';

/** What one can do now. There is always a person to call: who has no internet takes part too. */
const callToAction = z.strictObject({
	text: field(text(80), {
		label: 'Wat vraag je mensen te doen',
		hint: 'Eén ding, in de gebiedende wijs.',
		example: 'Drink eens koffie met een buur',
	}),
	phone: field(phone(), { label: 'Bellen naar', example: '0500 10 21 00' }),
	email: field(optional(email()), { label: 'Of mailen naar', example: 'samen@wilgenwaard.example' }),
	url: field(optional(webAddress()), {
		label: 'Of naar deze site',
		example: 'https://wilgenwaard.example/samen-aan-tafel',
	}),
});

/**
 * Something that is asked of everybody for some weeks, most often by the gemeente. A campaign of the gemeente stands
 * on the site of a village once that village joins it; see {@link participationSchema}.
 */
export const campaignSchema = z
	.strictObject({
		title: field(text(80), { label: 'Naam van de campagne', example: 'Samen aan tafel' }),
		summary: field(summary(), {
			label: 'In het kort',
			hint: 'Twee zinnen: waarom, en wat je kunt doen.',
			example: 'Eten smaakt beter met z’n tweeën. Nodig deze weken een buur uit, of schuif zelf aan.',
			widget: 'text',
		}),
		start: field(day(), { label: 'Begint op', example: '2026-11-16', widget: 'datetime' }),
		end: field(day(), {
			label: 'Laatste dag',
			hint: 'Daarna verdwijnt de campagne overal vanzelf.',
			example: '2026-12-13',
			widget: 'datetime',
		}),
		action: field(callToAction, { label: 'Wat kan iemand doen', widget: 'object' }),
		slogan: field(optional(text(60)), {
			label: 'Zin voor op de poster',
			hint: 'Leeg: de naam van de campagne.',
			example: 'Schuif eens aan',
		}),
		photo: field(optional(photo()), { label: 'Beeld', widget: 'object' }),
		file: field(optional(fileName()), {
			label: 'Eigen poster',
			hint: 'Een pdf uit de map bestanden. Zonder deze maakt de site zelf een poster.',
			example: 'poster-samen-aan-tafel.pdf',
			widget: 'file',
		}),
		themes: field(themeIds(), { label: 'Thema’s', example: 'welzijn', widget: 'select', choices: 'themas' }),
		...recordFields(),
	})
	.superRefine(
		({ start, end }, context) => {
			if (end < start) report(context, 'end-before-start', { found: end, other: start }, ['end']);
		},
		between('start', 'end'),
	);

/** A campaign after parsing. */
export type Campaign = z.output<typeof campaignSchema>;

/** What a village does in a campaign of the gemeente; with this record it joins. */
export const participationSchema = z.strictObject({
	campaign: field(relation(), {
		label: 'Campagne van de gemeente',
		example: 'samen-aan-tafel',
		widget: 'relation',
		relation: 'campagnes',
	}),
	note: field(optional(summary(500)), {
		label: 'Wat doen wij in dit dorp',
		example: 'In De Wilg staat deze weken elke woensdag een lange tafel. Schuif aan vanaf half zes.',
		widget: 'text',
	}),
	organisation: field(optional(relation()), {
		label: 'Wie doet het hier',
		example: 'eetpunt',
		widget: 'relation',
		relation: 'organisaties',
	}),
	events: field(list(relation()), {
		label: 'Activiteiten die erbij horen',
		example: 'soep-in-de-wilg',
		widget: 'relation',
		relation: 'agenda',
	}),
	...recordFields(),
});

/** A participation after parsing. */
export type Participation = z.output<typeof participationSchema>;
