import type { KindName, supplementKinds } from '../schema/index.ts';

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

/** Addresses below the agenda that belong to the site itself, so that no event may take them. */
export const reservedAgendaPaths: readonly string[] = [
	'archief',
	'flyer',
	'goed',
	'in-uw-agenda',
	'maand',
	'plannen',
	'plek',
	'thema',
	'van',
	'voor',
];

/** Addresses below the prikbord that belong to the site itself, so that no post may take them. */
export const reservedPostPaths: readonly string[] = ['aanbod', 'flyer', 'soort', 'vraag'];

/** Addresses below some lists that belong to the site itself, so that no record of that kind may take them. */
export const reservedRecordPaths: Partial<Record<KindName, readonly string[]>> = {
	vacatures: ['flyer'],
	kennisbank: ['flyer'],
	campagnes: ['flyer'],
};

/** The address of a record within its site, without slashes around it: `agenda/pubquiz`. */
export function pathOf(node: { kind: keyof typeof kindPaths; id: string }): string {
	return [kindPaths[node.kind], node.id].filter(Boolean).join('/');
}
