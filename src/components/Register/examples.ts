import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Register from './Register.astro';

const value = (name: string, count: number, isCurrent = false) => ({
	title: name,
	count,
	href: '#Register',
	isCurrent,
});

const hall = {
	facets: { vraag: 'gezelschap ruimte', thema: 'welzijn' },
	place: {
		href: '#Register',
		title: 'Dorpshuis De Wilg',
		icon: 'hall' as const,
		kind: 'Dorpshuis',
		summary: 'Voor een kop koffie, een vergadering of een feest.',
		address: 'Kerkweg 12',
		isStale: false,
		isShared: false,
	},
};

/** Examples of the register. */
export const examples: Example<ComponentProps<typeof Register>>[] = [
	{
		title: 'Alles',
		props: {
			facets: [
				{ name: 'vraag', title: 'Ik zoek …', values: [value('gezelschap', 1), value('vervoer', 1)] },
				{ name: 'thema', title: 'Thema', values: [value('sport', 1), value('welzijn', 1)] },
			],
			all: { href: '#Register', isCurrent: true },
			entries: [
				hall,
				{
					facets: { vraag: 'vervoer', thema: 'sport' },
					organisation: {
						href: '#Register',
						title: 'Wilgenrit',
						kind: 'Initiatief',
						summary: 'Vrijwilligers brengen u naar de dokter of de winkel.',
						services: 'ritten in de gemeente',
						isStale: true,
						isShared: true,
					},
				},
			],
		},
	},
	{
		title: 'Eén keuze, met een heel lang woord',
		props: {
			facets: [{ name: 'vraag', title: 'Ik zoek …', values: [value(longWord, 1, true), value('vervoer', 12)] }],
			all: { href: '#Register', isCurrent: false },
			choice: { facet: 'vraag', value: longWord },
			entries: [hall],
		},
	},
	{
		title: 'Niets om op te kiezen',
		props: { facets: [], all: { href: '#Register', isCurrent: true }, entries: [hall] },
	},
];
