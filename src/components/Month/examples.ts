import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Month from './Month.astro';

type Cell = ComponentProps<typeof Month>['weeks'][number][number];

const event = { href: '#Month', title: 'Soepmiddag', clock: '12.00 uur', state: undefined, isCancelled: false };
const cells = Array.from({ length: 7 }, (_, index): Cell => {
	const number = String(index + 1);
	const events =
		index === 2
			? [event, { ...event, title: 'Vergadering', clock: undefined, state: 'Gaat niet door', isCancelled: true }]
			: [];
	return {
		day: `2027-03-0${number}`,
		number,
		label: `${['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'][index]} ${number} maart`,
		isOutside: false,
		isToday: index === 3,
		marks: index === 5 ? ['Voorjaarsvakantie', 'Oud papier'] : [],
		events,
		count: events.length > 0 ? `${events.length} activiteiten` : undefined,
		listedOn: events.length > 0 ? '2027-03-03' : undefined,
	};
});

/** Examples of a month. */
export const examples: Example<ComponentProps<typeof Month>>[] = [
	{ title: 'Een week met van alles', props: { caption: 'Maart 2027', weeks: [cells] } },
	{
		title: 'Een week die in een andere maand begint, zonder iets',
		props: {
			caption: 'April 2027',
			weeks: [
				cells.map((cell, index) => ({
					...cell,
					day: `2027-04-0${index + 1}`,
					isOutside: index < 3,
					isToday: false,
					marks: [],
					events: [],
					count: undefined,
				})),
			],
		},
	},
];
