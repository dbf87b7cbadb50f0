import { type KindName, listFlyer, listParts, type supplementKinds } from '../schema/index.ts';

/** The first part of the address of each kind of record; pages stand at the top. */
export const kindPaths: Record<Exclude<KindName, (typeof supplementKinds)[number]>, string> = {
	organisaties: 'organisaties',
	plekken: 'plekken',
	agenda: 'agenda',
	nieuws: 'nieuws',
	prikbord: 'prikbord',
	vacatures: 'vacatures',
	kennisbank: 'kennisbank',
	campagnes: 'campagnes',
	documenten: 'documenten',
	paginas: '',
};

/** Addresses at the top of a site that belong to the site itself, so that no page may take them. */
export const reservedPaths: readonly string[] = [
	...Object.values(kindPaths).filter((path) => path !== ''),
	'404',
	'beheer',
	'bellijst',
	'bestanden',
	'dorpshuis',
	'flyer',
	'handleiding',
	'kaart',
	'over',
	'pagefind',
	'privacy',
	'samen',
	'sociale-kaart',
	'spoed',
	'toegankelijkheid',
	'welkom',
	'wie-doet-wat',
	'zoeken',
];

/** True for a kind of which each record has a page of its own. */
export const hasPages = (kind: KindName): kind is keyof typeof kindPaths => kind in kindPaths;

/** The ids that no record of a kind may have, because the site has a page of its own there. */
export function reservedIds(kind: KindName): readonly string[] {
	if (kind === 'paginas') return reservedPaths;
	return hasPages(kind) ? [listFlyer, ...(listParts[kind] ?? [])] : [];
}

/** The address of a record within its site, without slashes around it: `agenda/pubquiz`. */
export function pathOf(node: { kind: keyof typeof kindPaths; id: string }): string {
	return [kindPaths[node.kind], node.id].filter(Boolean).join('/');
}
