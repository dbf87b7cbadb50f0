import * as z from 'zod';
import { between, choice, day, field, list, optional, report, text, webAddress } from './fields.ts';
import {
	organisationKinds,
	placeKinds,
	type SharedFileName,
	schoolRegions,
	themeColours,
	themeIcons,
	themeNames,
	themes,
} from './vocabulary.ts';

const months = () => z.int().min(1).max(120);

/** Kinds of places and organisations, each of which may have a term of its own. */
const checkedKinds = [...placeKinds, ...organisationKinds] as const;

/** Places whose failing costs lives are looked at sooner. */
const ownTerms = { aed: 6, huisarts: 6, apotheek: 6 } as const;

/** `termijnen.yaml`: after how long somebody must look again whether a record is true. */
const termsSchema = z.strictObject({
	standard: field(
		z.preprocess((value) => value ?? 12, months()),
		{
			label: 'Gewone termijn',
			hint: 'Na hoeveel maanden iemand opnieuw nakijkt of alles klopt.',
			example: '12',
			widget: 'number',
		},
	),
	kinds: field(
		z
			.preprocess((value) => value ?? {}, z.partialRecord(choice(checkedKinds), months()))
			.transform((kinds): Partial<Record<string, number>> => ({ ...ownTerms, ...kinds })),
		{
			label: 'Eigen termijn per soort',
			hint: 'Het aantal maanden voor een soort plek of organisatie. Zonder deze lijst: 6 voor een AED, huisarts en apotheek.',
			example: '{ aed: 6, halte: 24 }',
			widget: 'object',
		},
	),
	expiredAfter: field(
		z.preprocess((value) => value ?? 2, z.int().min(1).max(10)),
		{
			label: 'Verlopen na zoveel termijnen',
			hint: 'Wat zo lang niet is nagekeken, komt niet meer op papier.',
			example: '2',
			widget: 'number',
		},
	),
});

const theme = z.strictObject({
	id: field(
		text(40).superRefine((value, context) => {
			if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value !== 'andere') return;
			report(context, 'value-wrong', {
				found: value,
				expected: 'een woord in kleine letters, zoals wonen of zorg-thuis (en niet “andere”)',
			});
		}),
		{ label: 'Kenmerk', hint: 'Dit woord staat in de bestanden; verander het later niet meer.', example: 'wonen' },
	),
	name: field(text(60), { label: 'Naam', hint: 'Zo staat het op de site.', example: 'Wonen en leefomgeving' }),
	icon: field(choice(themeIcons), { label: 'Pictogram', example: 'huis', widget: 'select' }),
	colour: field(choice(themeColours), {
		label: 'Kleur en vorm',
		hint: 'Bij elke kleur hoort een eigen vorm; zo is een thema ook zonder kleur te herkennen.',
		example: 'geel',
		widget: 'select',
	}),
});

/** `themas.yaml`: by what the register is divided, in the order in which it is shown. */
const themesSchema = z.strictObject({
	themes: field(
		list(theme)
			.refine((all) => all.length > 0, { params: { problem: 'value-missing', expected: 'minstens één thema' } })
			.superRefine((all, context) => {
				all.forEach(({ id }, index) => {
					if (all.findIndex((other) => other.id === id) === index) return;
					report(context, 'value-wrong', { found: id, expected: 'een kenmerk dat nog niet eerder in de lijst staat' }, [
						index,
						'id',
					]);
				});
			}),
		{ label: 'Thema’s', hint: 'In de volgorde waarin ze op de site staan.', widget: 'list' },
	),
});

const schoolHoliday = z
	.strictObject({
		name: field(text(60), { label: 'Naam', example: 'Kerstvakantie' }),
		from: field(day(), { label: 'Eerste dag', example: '2026-12-19', widget: 'datetime' }),
		until: field(day(), { label: 'Laatste dag', example: '2027-01-03', widget: 'datetime' }),
		regions: field(list(choice(schoolRegions)), {
			label: 'Alleen in de regio',
			hint: 'Leeg betekent: in elke regio.',
			example: 'noord',
			widget: 'select',
		}),
	})
	.superRefine(
		({ from, until }, context) => {
			if (until < from) report(context, 'end-before-start', { found: until, other: from }, ['until']);
		},
		between('from', 'until'),
	);

/** `schoolvakanties.yaml`: when the schools of the gemeente have holidays, and until when that is known. */
const schoolHolidaysSchema = z.strictObject({
	region: field(choice(schoolRegions), {
		label: 'Regio',
		hint: 'De vakantieregio van de scholen in de gemeente.',
		example: 'noord',
		widget: 'select',
	}),
	knownUntil: field(day(), {
		label: 'Bekend tot en met',
		hint: 'De laatste dag waarvoor alle vakanties hieronder staan. Kort daarvoor komt er een waarschuwing.',
		example: '2027-08-22',
		widget: 'datetime',
	}),
	source: field(optional(webAddress()), {
		label: 'Waar de datums vandaan komen',
		example: 'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties',
	}),
	holidays: field(list(schoolHoliday), { label: 'Vakanties', widget: 'list' }),
});

/** The files in `content/gemeente` that hold no records but what the villages agree on, each with its schema. */
export const sharedFiles = {
	'termijnen.yaml': termsSchema,
	'themas.yaml': themesSchema,
	'schoolvakanties.yaml': schoolHolidaysSchema,
} as const satisfies Record<SharedFileName, z.ZodType>;

/** After how many months records must be looked at again. */
export type Terms = z.output<typeof termsSchema>;
/** One theme of the register. */
export type Theme = z.output<typeof theme>;
/** When the schools have holidays. */
export type SchoolHolidays = z.output<typeof schoolHolidaysSchema>;

/** What the villages of a gemeente agree on. */
export interface Agreements {
	terms: Terms;
	themes: readonly Theme[];
	/** Undefined when the gemeente filled in none. */
	schoolHolidays: SchoolHolidays | undefined;
}

const defaultLooks: Record<(typeof themes)[number], Pick<Theme, 'icon' | 'colour'>> = {
	cultuur: { icon: 'toneel', colour: 'paars' },
	zorg: { icon: 'hart', colour: 'rood' },
	onderwijs: { icon: 'school', colour: 'geel' },
	religie: { icon: 'kerk', colour: 'blauw' },
	sport: { icon: 'bal', colour: 'groen' },
	welzijn: { icon: 'handen', colour: 'turkoois' },
};

/** What holds as long as the gemeente writes no file of its own. */
export const usualAgreements: Agreements = {
	terms: termsSchema.parse({}),
	themes: themes.map((id) => ({ id, name: themeNames[id], ...defaultLooks[id] })),
	schoolHolidays: undefined,
};
