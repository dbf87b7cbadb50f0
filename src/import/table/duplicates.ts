import { toId } from '../../config/index.ts';
import type { ImportedKind } from '../memory.ts';

/** What one recognises an organisation or place by. */
export interface Marks {
	kind: ImportedKind;
	name: string;
	aliases: readonly string[];
	/** The kind of organisation or place. */
	sort: string;
	phones: readonly string[];
	address: { streetAddress: string; postalCode?: string | undefined; addressLocality?: string | undefined } | undefined;
	kvk: string | undefined;
	/** Elements of OpenStreetMap that it came from. */
	osm: readonly string[];
}

/** Something that is there already, with what `Item` says of it. */
export type Known<Item> = Marks & { item: Item };

/** That two are the same, or may be, and by what in Dutch. */
export interface Likeness<Item> {
	known: Known<Item>;
	by: string;
	/** The same beyond doubt; else a person must look. */
	isSure: boolean;
}

/** Everything that is there, to be looked up by what one recognises it by. */
export class Register<Item> {
	readonly #by = new Map<string, Known<Item>[]>();
	readonly #common: ReadonlySet<string>;

	/** @param common words that tell nothing, as they are in many names: those of the villages */
	constructor(known: readonly Known<Item>[], common: readonly string[]) {
		this.#common = new Set(common.flatMap((name) => toId(name).split('-')));
		for (const one of known) this.#take(one, keysOf(one));
	}

	/** Takes in a row of the table; who makes a list names each once, so an address in common says nothing. */
	addRow(one: Known<Item>): void {
		this.#take(one, keysOf({ ...one, address: undefined }));
	}

	#take(one: Known<Item>, keys: Iterable<string>): void {
		for (const key of keys) this.#by.set(key, [...(this.#by.get(key) ?? []), one]);
	}

	/**
	 * Looks for the same thing, from what is surest to what is least: the number at OpenStreetMap, that of the
	 * KvK, a name, a telephone number, an address.
	 */
	find(marks: Marks): Likeness<Item> | undefined {
		const found = (key: string | undefined) => (key === undefined ? [] : (this.#by.get(key) ?? []));
		const sameKind = (all: readonly Known<Item>[]) => all.find(({ kind }) => kind === marks.kind);
		for (const ref of marks.osm) {
			const known = sameKind(found(`osm ${ref}`));
			if (known) return { known, by: `hetzelfde nummer bij OpenStreetMap, ${ref}`, isSure: true };
		}
		const trade = sameKind(found(marks.kvk && `kvk ${marks.kvk}`));
		if (trade) return { known: trade, by: `hetzelfde KvK-nummer, ${marks.kvk}`, isSure: true };
		for (const name of namesOf(marks)) {
			const known = sameKind(found(`naam ${name}`));
			if (known) return { known, by: 'dezelfde naam', isSure: true };
		}
		const isAlike = (one: Known<Item>) => one.sort === marks.sort && this.#shareWord(one, marks);
		for (const phone of marks.phones) {
			const all = found(`tel ${digits(phone)}`).filter(({ kind }) => kind === marks.kind);
			const alike = all.find(isAlike);
			const known = alike ?? all[0];
			if (known) return { known, by: `hetzelfde telefoonnummer, ${phone}`, isSure: alike !== undefined };
		}
		const place = addressKey(marks.address);
		const by = `hetzelfde adres, ${marks.address?.streetAddress}`;
		const neighbours = found(place && `adres ${place}`).filter(({ kind }) => kind === marks.kind);
		const alike = neighbours.find(isAlike);
		if (alike) return { known: alike, by, isSure: true };
		// Many clubs meet in one dorpshuis; two of one sort where nobody else is may well be one.
		const [only, ...others] = neighbours;
		const isDoubtful = only && others.length === 0 && only.sort === marks.sort;
		return isDoubtful ? { known: only, by, isSure: false } : undefined;
	}

	#shareWord(one: Marks, other: Marks): boolean {
		const words = (marks: Marks) =>
			namesOf(marks).flatMap((name) =>
				name.split('-').filter((word) => word.length > 3 && !generic.has(word) && !this.#common.has(word)),
			);
		const own = new Set(words(one));
		return words(other).some((word) => own.has(word));
	}
}

function keysOf(marks: Marks): Set<string> {
	const place = addressKey(marks.address);
	return new Set([
		...marks.osm.map((ref) => `osm ${ref}`),
		...(marks.kvk ? [`kvk ${marks.kvk}`] : []),
		...namesOf(marks).map((name) => `naam ${name}`),
		...marks.phones.map((phone) => `tel ${digits(phone)}`),
		...(place ? [`adres ${place}`] : []),
	]);
}

/** Words that come and go in front of a name. */
const forms = /^(?:de|het|t|st|stg|ver|stichting|vereniging|gemeente|coop(?:eratie)?)-(?=.{3})/;
const generic = new Set([
	'vereniging',
	'stichting',
	'dorp',
	'club',
	'groep',
	'centrum',
	'school',
	'kerk',
	'huis',
	'werkgroep',
]);

/** Names as they are compared: without what people leave out. */
function namesOf({ name, aliases }: Marks): string[] {
	const bare = (text: string): string => {
		const shorter = text.replace(forms, '');
		return shorter === text ? text : bare(shorter);
	};
	return [...new Set([name, ...aliases].map(toId).filter(Boolean).map(bare))];
}

/** A number without its signs and its country. */
function digits(phone: string): string {
	return phone.replaceAll(/\D/g, '').replace(/^(?:00)?3[12]0?(?=[1-9]\d{7,8}$)/, '0');
}

/** Street and number with the postcode, or with the village when there is none. */
function addressKey(address: Marks['address']): string | undefined {
	if (!address || !/\d/.test(address.streetAddress)) return undefined;
	return `${toId(address.streetAddress)} ${toId(address.postalCode?.replaceAll(' ', '') ?? address.addressLocality ?? '')}`;
}
