import type { Bounds } from '../layers.ts';
import { isWithin } from '../plane.ts';

/** An entry of the list beside the map, as the page has it. */
export interface MapEntry {
	name: string;
	/** Longitude and latitude. */
	point: [lon: number, lat: number];
	isStale: boolean;
	/** Its place in the list. */
	element: HTMLElement;
}

/** The register as points, as far as the map needs it (`kaart.geojson` of the site). */
interface Places {
	features: { id: string; geometry: { coordinates: [lon: number, lat: number] } }[];
}

/**
 * The entries of a list that are on the map, in the order of the list. Where they are stands in the file of
 * the site for others, so that a page without a live map need not say it again.
 * @param places the address of that file
 * @throws when it cannot be fetched
 */
export async function readEntries(list: ParentNode, places: string, bounds: Bounds): Promise<MapEntry[]> {
	const answer = await fetch(places);
	if (!answer.ok) throw new Error(`${places}: ${answer.status}`);
	const { features } = (await answer.json()) as Places;
	const points = new Map(features.map(({ id, geometry }) => [id, geometry.coordinates]));
	return [...list.querySelectorAll<HTMLElement>('[data-entry]')].flatMap((element) => {
		const link = element.querySelector<HTMLAnchorElement>(':is(h2, h3) a');
		// A page ends in the kind and the id of its record.
		const point = points.get(link?.pathname.split('/').filter(Boolean).slice(-2).join('/') ?? '');
		if (!link || !point || !isWithin(bounds, point)) return [];
		return [
			{
				name: link.textContent.trim(),
				point,
				isStale: element.querySelector('[data-stale]') !== null,
				element,
			},
		];
	});
}

/** The mark of an entry as the list shows it: icon, shape and colour of its theme. */
export function markOf({ element }: MapEntry): Node | undefined {
	return element.querySelector('.theme-mark')?.cloneNode(true);
}

/** What the list says of an entry, to stand beside its mark. */
export function cardOf({ element }: MapEntry): HTMLElement {
	const card = document.createElement('div');
	const found = element.querySelector('article')?.cloneNode(true);
	if (found) card.append(found);
	// What it does at length stands in the list; here one looks for how to call and how to get there.
	for (const line of card.querySelectorAll('[data-services]')) line.remove();
	for (const heading of card.querySelectorAll('h2, h3')) {
		// The page has its headings already; in a popup this is a line.
		const line = document.createElement('p');
		line.className = heading.className;
		line.append(...heading.childNodes);
		heading.replaceWith(line);
	}
	return card;
}
