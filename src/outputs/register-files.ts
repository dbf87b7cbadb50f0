import {
	addressOf,
	type OrganisationNode,
	pathOf,
	phoneOf,
	pointOf,
	type RegisterEntry,
	themesOf,
	type VillageModel,
	websiteOf,
} from '../domain/index.ts';
import { csvOf } from './csv.ts';
import type { Absolute } from './json-ld.ts';

/** The register as points on a map (GeoJSON, RFC 7946); entries without a point are left out. */
export function registerGeoJson(entries: readonly RegisterEntry[], absolute: Absolute) {
	return {
		type: 'FeatureCollection',
		features: entries.flatMap(({ node }) => {
			const point = pointOf(node);
			if (!point) return [];
			const { data } = node;
			return [
				{
					type: 'Feature',
					id: `${node.kind}/${node.id}`,
					geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
					properties: {
						name: data.name,
						kind: data.kind,
						themes: data.themes,
						description: data.summary,
						address: addressOf(node)?.streetAddress,
						phone: phoneOf(node),
						website: websiteOf(node),
						url: absolute(pathOf(node)),
						checkedOn: data.checkedOn,
					},
				},
			];
		}),
	};
}

const columns = [
	'naam',
	'soort',
	'thema’s',
	'voor wie',
	'in het kort',
	'wat ze doen',
	'telefoon',
	'e-mail',
	'website',
	'straat en nummer',
	'postcode',
	'plaats',
	'breedte',
	'lengte',
	'gecontroleerd op',
	'gecontroleerd door',
	'pagina',
] as const;

/** The register as a table for a spreadsheet. */
export function registerCsv(model: VillageModel, entries: readonly RegisterEntry[], absolute: Absolute): string {
	const rows = entries.map(({ node }) => {
		const { data } = node;
		const [address, point] = [addressOf(node), pointOf(node)];
		const services = 'services' in data ? data.services.map(({ name }) => name) : [];
		return [
			data.name,
			data.kind,
			themesOf(model, data.themes)
				.map(({ name }) => name)
				.join(', '),
			data.targetGroups.join(', '),
			data.summary,
			services.join(', '),
			phoneOf(node),
			data.email,
			websiteOf(node),
			address?.streetAddress,
			address?.postalCode,
			address?.addressLocality,
			point?.lat,
			point?.lon,
			data.checkedOn,
			data.checkedBy,
			absolute(pathOf(node)),
		];
	});
	return csvOf([columns, ...rows]);
}

/** An organisation for the contacts of a telephone (vCard 3.0, RFC 2426: the newest that Outlook reads). */
export function organisationVcard(node: OrganisationNode, absolute: Absolute): string {
	const { data } = node;
	const [address, point, phone, website] = [addressOf(node), pointOf(node), phoneOf(node), websiteOf(node)];
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`FN:${escaped(data.name)}`,
		`N:${escaped(data.name)};;;;`,
		`ORG:${escaped(data.name)}`,
		phone && `TEL;TYPE=WORK,VOICE:${escaped(phone)}`,
		data.email && `EMAIL;TYPE=INTERNET,WORK:${escaped(data.email)}`,
		website && `URL:${website}`,
		address &&
			`ADR;TYPE=WORK:;;${[address.streetAddress, address.addressLocality ?? '', '', address.postalCode ?? '', 'Nederland'].map(escaped).join(';')}`,
		point && `GEO:${point.lat};${point.lon}`,
		`NOTE:${escaped(data.summary)}`,
		`SOURCE:${absolute(pathOf(node))}`,
		'END:VCARD',
	];
	return lines
		.filter((line): line is string => Boolean(line))
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** A line of at most 75 bytes, and what is over on lines that begin with a space (RFC 2425, section 5.8.1). */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let length = 0;
	return [...line]
		.map((sign) => {
			const bytes = encoder.encode(sign).length;
			const isFull = length + bytes > 75;
			length = isFull ? 1 + bytes : length + bytes;
			return isFull ? `\r\n ${sign}` : sign;
		})
		.join('');
}
