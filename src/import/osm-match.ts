import type { Tags } from './osm-read.ts';
import { type Meaning, type NameHint, tagTable } from './osm-tags.ts';

/** What the table says about one element. */
export interface Match {
	/** What it is as a place. */
	place: Meaning;
	/** What it is as a body of people; undefined for only a place. */
	body: (Meaning & { organisation: NonNullable<Meaning['organisation']> }) | undefined;
	/** May be taken in without a name. */
	unnamed: boolean;
	/** The name is that of the club, and the place is only its field or café. */
	isOfClub: boolean;
}

/** Looks an element up in the table; undefined when neither its tags nor its name say what it is. */
export function match(tags: Tags, name: string | undefined): Match | undefined {
	const { goneTags, tagRules } = tagTable();
	if (goneTags.some((tag) => fits(tag, tags))) return undefined;
	const rule = tagRules.find(({ tag }) => fits(tag, tags));
	const hint = name && (rule || canBeHinted(tags)) ? hintIn(name) : undefined;
	const place = rule && !(rule.vague && hint) ? rule : hint;
	if (!place || isPrivate(tags, place)) return undefined;
	const isClub = hint?.organisation === 'vereniging';
	const body = isClub ? hint : place;
	return {
		place,
		body: body.organisation ? { ...body, organisation: body.organisation } : undefined,
		unnamed: rule?.unnamed ?? false,
		isOfClub: isClub && place !== hint,
	};
}

/** Whether tags fit one line of the table: `key=a|b + other=*`. */
export function fits(line: string, tags: Tags): boolean {
	return line.split(' + ').every((part) => {
		const [key = '', wanted = ''] = part.split('=');
		const value = tags[key];
		if (value === undefined || value === 'no') return false;
		return wanted === '*' || wanted.split('|').some((one) => value.split(';').some((own) => own.trim() === one));
	});
}

/** The line of the table whose words stand in a name. */
export function hintIn(name: string): NameHint | undefined {
	const text = name.toLowerCase().replaceAll(/(?<=\b\p{L})\./gu, '');
	return tagTable().nameHints.find(({ words }) => words.some((word) => pattern(word).test(text)));
}

function pattern(word: string): RegExp {
	const core = word.replaceAll('*', '');
	return new RegExp(
		`${word.startsWith('*') ? '' : '(?<!\\p{L})'}${core}${word.endsWith('*') ? '' : '(?!\\p{L})'}`,
		'u',
	);
}

/** A name says what something is only for something that stands or lies there, not for a street or route. */
function canBeHinted(tags: Tags): boolean {
	const isThere = ['building', 'landuse', 'leisure', 'amenity', 'tourism'].some(
		(key) => tags[key] && tags[key] !== 'no',
	);
	return isThere && !tags['highway'] && !isHome(tags);
}

function isHome(tags: Tags): boolean {
	return /^(?:house|detached|semidetached_house|terrace|residential|apartments)$/.test(tags['building'] ?? '');
}

/** A swimming pool, garden or parking of a house is nobody else's business. */
function isPrivate(tags: Tags, { place }: Meaning): boolean {
	return /^(?:private|no)$/.test(tags['access'] ?? '') && ['speeltuin', 'sport', 'natuur', 'parkeren'].includes(place);
}
