import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseWith, readYaml } from '../config/index.ts';
import { icons } from '../design/icons.ts';
import { plain, toTerminal } from '../issues/index.ts';
import { report } from '../schema/fields.ts';
import { organisationKinds, placeKinds, targetGroups, themes } from '../schema/index.ts';
import { Refusal } from './refusal.ts';

type PlaceKind = (typeof placeKinds)[number];
type OrganisationKind = (typeof organisationKinds)[number];

/** What something is on a village site. */
export interface Meaning {
	/** What people call it, as a sentence may start: “Bakker aan de Dorpsstraat”. */
	word: string;
	/** The `kind` of the place. */
	place: PlaceKind;
	/** The `kind` of the organisation, when it is a body of people; else it is only a place. */
	organisation?: OrganisationKind | undefined;
	themes?: (typeof themes)[number][] | undefined;
	targetGroups?: (typeof targetGroups)[number][] | undefined;
}

/** One line of the table: tags of OpenStreetMap and what they mean. */
export interface TagRule extends Meaning {
	/** `key=value`; `a|b` is one of two, `*` anything, ` + ` and also. */
	tag: string;
	/** Is taken in without a name too, named after its street: “Speeltuin Lindelaan”. */
	unnamed: boolean;
	/** Says so little that a telling name knows better (see `nameHints`). */
	vague: boolean;
}

/** Words in a name and what they mean. */
export interface NameHint extends Meaning {
	/** Words; `scout*` is a word that starts with it, `*bond` one that ends with it. */
	words: string[];
}

/** The whole table, in the order in which it is read. */
export interface TagTable {
	tagRules: TagRule[];
	nameHints: NameHint[];
	/** Tags of what is gone, empty or shut; an element with one of these is never taken in. */
	goneTags: string[];
	/** What one can eat, as it follows “Restaurant met”. */
	cuisineWords: Record<string, string>;
}

const yes = z.literal('ja').optional();
const some = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(words))).optional();

const meaning = z.strictObject({
	woord: z.string().superRefine((value, context) => {
		if (/^\p{Lu}/u.test(value)) return;
		const nearest = value.charAt(0).toUpperCase() + value.slice(1);
		report(context, 'value-wrong', { found: value, expected: 'een woord met een hoofdletter', nearest });
	}),
	plek: z.enum(placeKinds),
	organisatie: z.enum(organisationKinds).optional(),
	thema: some(themes),
	voor: some(targetGroups),
});
const tagLine = z.string().regex(/^[^\s=]+=[^\s=]+( \+ [^\s=]+=[^\s=]+)*$/);

/** A tag that stands in two groups: the second would never count. */
function checkTwice(groups: Record<string, Record<string, unknown>>, context: z.core.$RefinementCtx): void {
	const seen = new Map<string, string>();
	for (const [name, group] of Object.entries(groups))
		for (const tag of Object.keys(group)) {
			const first = seen.get(tag);
			const expected = `dit label één keer; het staat ook onder ${first}`;
			if (first) report(context, 'value-wrong', { found: tag, expected }, [name, tag]);
			else seen.set(tag, name);
		}
}

const tableSchema = z.strictObject({
	tags: z
		.record(z.string(), z.record(tagLine, meaning.extend({ 'zonder naam': yes, vaag: yes })))
		.superRefine(checkTwice),
	namen: z.record(z.string(), meaning),
	weg: z.array(tagLine),
	keuken: z.record(z.string(), z.string()),
	pictogrammen: z.record(z.enum(placeKinds), z.enum(Object.keys(icons) as [string, ...string[]])),
});

/**
 * Reads the table.
 * @throws {Refusal} when a line of it is not understood, with the line and what can stand there, in Dutch
 */
export function readTagTable(text: string, file: string): TagTable {
	const place = { file };
	const { value, problems } = parseWith(tableSchema, readYaml(text, place), place);
	if (!value) throw new Refusal(toTerminal(problems, plain).trim());
	return {
		tagRules: Object.values(value.tags).flatMap((group) =>
			Object.entries(group).map(([tag, line]) => ({
				tag,
				...meaningOf(line),
				unnamed: line['zonder naam'] === 'ja',
				vague: line.vaag === 'ja',
			})),
		),
		nameHints: Object.entries(value.namen).map(([words, line]) => ({ words: words.split(', '), ...meaningOf(line) })),
		goneTags: value.weg,
		cuisineWords: value.keuken,
	};
}

function meaningOf(line: z.output<typeof meaning>): Meaning {
	return {
		word: line.woord,
		place: line.plek,
		organisation: line.organisatie,
		themes: line.thema,
		targetGroups: line.voor,
	};
}

let known: TagTable | undefined;

/**
 * What each tag becomes, as `osm-tags.yaml` beside this file says; read when first asked.
 * @throws {Refusal} when somebody left a mistake in it
 */
export function tagTable(): TagTable {
	known ??= readTagTable(readFileSync(new URL('osm-tags.yaml', import.meta.url), 'utf8'), 'src/import/osm-tags.yaml');
	return known;
}
