import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Menu from './Menu.astro';

const link = (title: string) => ({ href: '#Menu', title });
const quick = [
	{ ...link('Agenda'), short: 'Agenda', icon: 'agenda' as const, isCurrent: false, isWide: false },
	{ ...link('Nieuws'), short: 'Nieuws', icon: 'news' as const, isCurrent: false, isWide: false },
	{ ...link('Organisaties'), short: 'Wegwijzer', icon: 'guide' as const, isCurrent: false, isWide: false },
	{ ...link('Wie doet wat'), short: 'Bellen', icon: 'call' as const, isCurrent: false, isWide: false },
	{ ...link('Plekken'), short: 'Plekken', icon: 'place' as const, isCurrent: false, isWide: true },
	{ ...link('Spoed'), short: 'Spoed', icon: 'emergency' as const, isCurrent: false, isWide: true },
];

const sections = [
	{ title: 'Nu', links: ['Voorpagina', 'Agenda', 'Nieuws'].map(link) },
	{ title: 'Samen', links: ['Vrijwilliger worden', 'Lid worden', 'Werkgroepen'].map(link) },
	{ title: 'Wegwijzer', links: ['Organisaties', 'Plekken', 'Spoed en telefoonnummers'].map(link) },
	{ title: 'Wonen hier', links: ['Dorpshuis', 'Afval', 'Vervoer'].map(link) },
	{ title: 'Dorpsbelang', links: ['Wie doet wat', 'Documenten'].map(link) },
	{ title: 'Op papier', links: ['Agenda om op te hangen', 'Telefoonlijst', 'Spoedkaart'].map(link) },
	{ title: 'Over', links: ['Over deze site', 'Privacy', 'Toegankelijkheid', 'Handleiding'].map(link) },
];
const menu = { current: '#', home: '#Menu', quick, sections };
const here = <Item extends { title: string }>(links: Item[], title: string) =>
	links.map((one) => (one.title === title ? { ...one, href: '#', isCurrent: true } : one));
const sectionsHere = (title: string) => sections.map((section) => ({ ...section, links: here(section.links, title) }));

/** Examples of the way through the site. */
export const examples: Example<ComponentProps<typeof Menu>>[] = [
	{ title: 'Op de voorpagina', props: { ...menu, home: '#', sections: sectionsHere('Voorpagina') } },
	{ title: 'In de agenda', props: { ...menu, quick: here(quick, 'Agenda'), sections: sectionsHere('Agenda') } },
	{ title: 'Op een pagina die alleen onder “Meer” staat', props: { ...menu, sections: sectionsHere('Privacy') } },
	{
		title: 'Zo weinig als mogelijk',
		props: { ...menu, quick: [], sections: [{ title: 'Nu', links: [link('Voorpagina')] }] },
	},
	{
		title: 'Heel lange woorden',
		props: {
			...menu,
			quick: quick.map((one, index) => (index === 1 ? { ...one, title: longWord, short: 'Verzekeringen' } : one)),
			sections: [...sections, { title: longWord, links: [link(`Vrienden van de ${longWord}`), link(longWord)] }],
		},
	},
];
