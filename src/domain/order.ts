const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Compares two Dutch texts as an index at the back of a book does. */
export function alphabetical(a: string, b: string): number {
	return dutch.compare(a, b);
}

/** A comparison by a text that sorts by itself (days, moments), earliest first. */
export function earliestBy<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
	return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

/** A comparison by a text that sorts by itself (days, moments), latest first. */
export function latestBy<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
	return (a, b) => earliestBy(key)(b, a);
}
