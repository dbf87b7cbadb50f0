import type { ComponentProps } from 'astro/types';
import photo from '../example.webp';
import { exampleShield, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Masthead from './Masthead.astro';

const link = (title: string) => ({ href: '#Masthead', title });
const quick = [
	{ ...link('Agenda'), short: 'Agenda', icon: 'agenda' as const, isCurrent: false, isWide: false },
	{ ...link('Nieuws'), short: 'Nieuws', icon: 'news' as const, isCurrent: false, isWide: false },
	{ ...link('Organisaties'), short: 'Wegwijzer', icon: 'guide' as const, isCurrent: false, isWide: false },
	{ ...link('Wie doet wat'), short: 'Bellen', icon: 'call' as const, isCurrent: false, isWide: false },
	{ ...link('Plekken'), short: 'Plekken', icon: 'place' as const, isCurrent: false, isWide: true },
	{ ...link('Spoed'), short: 'Spoed', icon: 'emergency' as const, isCurrent: false, isWide: true },
];

const menu = [
	{ title: 'Nu', links: ['Voorpagina', 'Agenda', 'Nieuws'].map(link) },
	{ title: 'Wegwijzer', links: ['Organisaties', 'Plekken', 'Spoed en telefoonnummers'].map(link) },
	{ title: 'Over', links: ['Over deze site', 'Privacy', 'Toegankelijkheid'].map(link) },
];
const village = {
	siteName: 'Oosterwilg',
	home: '#',
	wapen: undefined,
	shield: exampleShield,
	quick,
	menu,
	search: link('Zoeken'),
	isLightOnly: false,
	path: '',
};

/** Examples of the head of every page. */
export const examples: Example<ComponentProps<typeof Masthead>>[] = [
	{ title: 'Voorpagina, met getekend schild', props: village },
	{
		title: 'In de agenda',
		props: { ...village, path: 'agenda', quick: quick.map((one) => ({ ...one, isCurrent: one.short === 'Agenda' })) },
	},
	{ title: 'Op een pagina die alleen onder “Meer” staat', props: { ...village, path: 'privacy' } },
	{ title: 'Met een plaatje als wapen', props: { ...village, wapen: photo } },
	{
		title: 'Zo weinig als mogelijk',
		props: { ...village, quick: [], menu: [{ title: 'Nu', links: [link('Voorpagina')] }], search: undefined },
	},
	{ title: 'Heel lange naam', props: { ...village, siteName: `Dorpsbelangen van ${longWord} en omstreken` } },
];
