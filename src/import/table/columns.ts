import type { Table, TableRow } from './read-table.ts';

/** What a column can hold: the word that stands in the file of columns, what it is and how people call it. */
interface Column {
	help: string;
	/** How such a column is headed, in small letters and without signs; the first is how our own export does it. */
	heads: RegExp;
}

/** Everything that a column can be, in the order of a choice list. */
export const columns = {
	naam: {
		help: 'de naam van de organisatie',
		heads:
			/^(?:naam|name|organisatie|vereniging|stichting|club|bedrijf|instelling|(?:organisatie|verenigings?|bedrijfs|handels|club)naam|(?:statutaire )?naam (?:van )?(?:de )?(?:organisatie|vereniging|stichting|club|instelling)?)$/,
	},
	'andere namen': {
		help: 'hoe mensen het ook noemen',
		heads: /^(?:andere na(?:am|men)|alias(?:sen)?|aliases|afkorting|roepnaam|ook bekend als)$/,
	},
	soort: {
		help: 'wat voor organisatie het is',
		heads: /^(?:soort(?: organisatie)?|type(?: organisatie)?|categorie|rubriek|rechtsvorm|branche|kind)$/,
	},
	thema: { help: 'een thema van de sociale kaart', heads: /^(?:themas?|sector|domein|beleidsveld|leefgebied)$/ },
	'voor wie': { help: 'de doelgroep', heads: /^(?:voor wie|doelgroep(?:en)?)$/ },
	'in het kort': {
		help: 'een of twee zinnen over wat het is',
		heads: /^(?:in het kort|omschrijving|beschrijving|samenvatting|doel|doelstelling|activiteiten|toelichting)$/,
	},
	'wat ze doen': { help: 'activiteiten, met komma’s ertussen', heads: /^(?:wat ze doen|aanbod|diensten)$/ },
	telefoon: {
		help: 'een telefoonnummer van de organisatie',
		heads: /^(?:telefoon|tel|telefoon ?(?:nr|nummer)|tel ?nr|phone|vast(?: nummer)?|telefoon (?:algemeen|vast))$/,
	},
	'e-mail': {
		help: 'het e-mailadres van de organisatie',
		heads: /^(?:e ?mail|mail|(?:e ?mail|mail) ?adres|email algemeen)$/,
	},
	website: { help: 'de website', heads: /^(?:web ?site|site|url|internet|web ?adres|homepage|www)$/ },
	'straat en nummer': {
		help: 'straat en huisnummer samen; plaats en postcode erachter mag ook',
		heads: /^(?:straat en (?:huis)?nummer|adres|bezoek ?adres|locatie ?adres|vestigings ?adres|street ?address)$/,
	},
	straat: { help: 'alleen de straat', heads: /^(?:straat|straatnaam|street)$/ },
	huisnummer: { help: 'het huisnummer', heads: /^(?:huis ?(?:nr|nummer)|nr|nummer)$/ },
	toevoeging: { help: 'wat achter het huisnummer komt', heads: /^(?:(?:huisnummer ?)?toevoeging|toev|huisletter)$/ },
	postcode: {
		help: 'de postcode; de plaats erachter mag ook',
		heads: /^(?:post ?code|pc|zip|postcode (?:en )?plaats)$/,
	},
	plaats: { help: 'de plaats of kern', heads: /^(?:(?:woon|vestigings)?plaats|plaatsnaam|kern|dorp|stad|city)$/ },
	breedte: { help: 'de breedte op de kaart, zoals 52,51', heads: /^(?:breedte(?:graad)?|lat|latitude)$/ },
	lengte: { help: 'de lengte op de kaart, zoals 6,12', heads: /^(?:lengte(?:graad)?|lon|lng|long|longitude)$/ },
	punt: { help: 'breedte en lengte samen', heads: /^(?:punt|coordina(?:at|ten)|geo|latlng|lat lon)$/ },
	kvk: { help: 'het KvK-nummer', heads: /^(?:kvk|kvk ?(?:nr|nummer)|(?:nummer )?kamer van koophandel|dossiernummer)$/ },
	osm: { help: 'het nummer bij OpenStreetMap', heads: /^(?:osm|osm ?id|openstreetmap|id osm|@id)$/ },
	'gecontroleerd op': {
		help: 'de dag waarop iemand keek of het klopt',
		heads: /^(?:gecontroleerd op|controledatum|laatst gecontroleerd|checked ?on)$/,
	},
	'gecontroleerd door': { help: 'de rol die dat deed', heads: /^(?:gecontroleerd door|checked ?by)$/ },
	pagina: { help: 'het adres van de pagina in onze eigen export', heads: /^pagina$/ },
	persoon: {
		help: 'iets van een persoon: komt nooit mee',
		heads:
			/^(?:contact ?persoon|naam contact ?persoon|contact|voor ?naam|achter ?naam|voorletters|tussenvoegsel|voorzitter|secretaris|penningmeester|bestuur(?:slid)?|aanspreekpunt|beheerder|eigenaar|mobiel|mobiele? ?(?:telefoon|nr|nummer)|gsm|06|geboorte ?datum|bsn|iban|(?:tel|telefoon|e ?mail|mail|adres)(?:nummer|adres)? ?(?:contact ?persoon|voorzitter|secretaris|penningmeester|prive)|prive ?(?:adres|nummer|telefoon|mail))$/,
	},
	niet: { help: 'niet meenemen', heads: /^(?:id|nr nummer|volgnummer|opmerkingen?|status)$/ },
} as const satisfies Record<string, Column>;

/** What a column holds. */
export type ColumnName = keyof typeof columns;

/** Every word that a column can be. */
export const columnNames = Object.keys(columns) as ColumnName[];

/** The heads of our own `organisaties.csv` (src/outputs/register-files.ts), which need no question. */
const ownHeads: Record<string, ColumnName> = {
	naam: 'naam',
	soort: 'soort',
	'thema’s': 'thema',
	'voor wie': 'voor wie',
	'in het kort': 'in het kort',
	'wat ze doen': 'wat ze doen',
	telefoon: 'telefoon',
	'e-mail': 'e-mail',
	website: 'website',
	'straat en nummer': 'straat en nummer',
	postcode: 'postcode',
	plaats: 'plaats',
	breedte: 'breedte',
	lengte: 'lengte',
	'gecontroleerd op': 'gecontroleerd op',
	'gecontroleerd door': 'gecontroleerd door',
	pagina: 'pagina',
};

/** The columns of our own export; undefined for any other table. */
export function ownColumns(heads: readonly string[]): Record<string, ColumnName> | undefined {
	const isOwn =
		heads.includes('naam') && heads.includes('pagina') && heads.every((head) => Object.hasOwn(ownHeads, head));
	return isOwn ? ownHeads : undefined;
}

/** What a column most probably is, going by its head; undefined when nothing tells. */
export function guessColumn(head: string): ColumnName | undefined {
	const plain = head
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036F’'*:._?()/\\-]/g, (sign) => (/[\u0300-\u036F’'*:?]/.test(sign) ? '' : ' '))
		.toLowerCase()
		.replaceAll(/\s+/g, ' ')
		.trim();
	// What is of a person first: “telefoon contactpersoon” is no number of the organisation.
	return (['persoon', ...columnNames] as const).find((name) => columns[name].heads.test(plain));
}

/** A table with its head found. */
export interface HeadedTable {
	/** The words above the columns; those without are called by their letter. */
	heads: string[];
	rows: TableRow[];
	/** Rows above the head: a title, a date. */
	skipped: number;
}

/** How many rows are looked at to find the head. */
const deepest = 25;

/**
 * Finds the row with the names of the columns: the one with most words that are known, else the first with as
 * many cells as any.
 * @param known heads that were explained before
 */
export function findHead({ rows }: Table, known: readonly string[]): HeadedTable | undefined {
	const top = rows.slice(0, deepest);
	const filled = ({ cells }: TableRow) => cells.filter(Boolean).length;
	const score = ({ cells }: TableRow) => cells.filter((cell) => known.includes(cell) || guessColumn(cell)).length;
	const best = Math.max(0, ...top.map(score));
	const widest = Math.max(0, ...top.map(filled));
	const at = top.findIndex((row) =>
		best >= 2 || (best === 1 && widest === 1) ? score(row) === best : filled(row) === widest,
	);
	const head = rows[at];
	if (!head) return undefined;
	const seen = new Map<string, number>();
	const width = Math.max(...rows.slice(at).map(({ cells }) => cells.length));
	const heads = Array.from({ length: width }, (_, index) => {
		const name = head.cells[index]?.replaceAll(/\s+/g, ' ') || `kolom ${letter(index)}`;
		seen.set(name, (seen.get(name) ?? 0) + 1);
		const times = seen.get(name) ?? 1;
		return times > 1 ? `${name} (${times})` : name;
	});
	return { heads, rows: rows.slice(at + 1), skipped: at };
}

function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Whether a row with this name counts the others. */
export function isCount(name: string): boolean {
	return /^(?:totaal|subtotaal|aantal)\b/i.test(name);
}
