import type { ComponentProps } from 'astro/types';
import { examples as rows } from '../EventRow/examples.ts';
import type { Example } from '../types.ts';
import type DayList from './DayList.astro';

const events = rows.slice(0, 2).map(({ props }) => props);

/** Examples of days with what is on. */
export const examples: Example<ComponentProps<typeof DayList>>[] = [
	{
		title: 'Twee dagen, waarvan één vandaag en feestdag',
		props: {
			days: [
				{
					day: '2026-12-25',
					title: 'Vrijdag 25 december',
					block: { weekday: 'vr', date: '25', month: 'dec' },
					relative: 'vandaag',
					marks: ['Eerste Kerstdag', 'Kerstvakantie'],
					events: events.slice(0, 1),
				},
				{
					day: '2026-12-28',
					title: 'Maandag 28 december',
					block: { weekday: 'ma', date: '28', month: 'dec' },
					relative: undefined,
					marks: [],
					events,
				},
			],
		},
	},
];
