/** An entry of the list beside the map, as the page has it. */
export interface MapEntry {
	id: string;
	name: string;
	/** Longitude and latitude. */
	point: [lon: number, lat: number];
	isStale: boolean;
	/** Its place in the list. */
	element: HTMLElement;
}

/** The entries of a list that are on the map, in the order of the list. */
export function readEntries(list: ParentNode): MapEntry[] {
	return [...list.querySelectorAll<HTMLElement>('[data-entry][data-point]')].flatMap((element) => {
		const [lon, lat] = (element.dataset['point'] ?? '').split(',').map(Number);
		if (lon === undefined || lat === undefined || Number.isNaN(lon + lat)) return [];
		return [
			{
				id: element.id,
				name: element.querySelector('h2, h3')?.textContent?.trim() ?? '',
				point: [lon, lat] as [number, number],
				isStale: element.hasAttribute('data-stale'),
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
	for (const heading of card.querySelectorAll('h2, h3')) {
		// The page has its headings already; in a popup this is a line.
		const line = document.createElement('p');
		line.className = heading.className;
		line.append(...heading.childNodes);
		heading.replaceWith(line);
	}
	return card;
}
