import type { ComponentProps } from 'astro/types';
import { t, timeSpan } from '../../i18n/index.ts';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Hours from './Hours.astro';

const { closed } = t.places;
const morning = timeSpan('09:00', '12:00');
const afternoon = timeSpan('13:30', '17:00');
const evening = timeSpan('19:00', '22:00');
const days = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'];
const week = (...hours: string[]) => days.map((day, index) => ({ day, hours: hours[index] ?? closed }));

/** Examples of opening hours. */
export const examples: Example<ComponentProps<typeof Hours>>[] = [
	{
		title: 'Gewone week',
		props: {
			week: week(closed, morning, `${morning} en ${afternoon}`, morning, timeSpan('09:00', '22:00')),
			exceptions: [],
			byAppointment: false,
			note: undefined,
		},
	},
	{
		title: 'Met alles erbij',
		props: {
			week: week(morning, `${morning} en ${afternoon} en ${evening}`),
			exceptions: [
				{ when: 'do 24 december t/m za 2 januari 2027', hours: closed, note: 'kerstvakantie' },
				{ when: 'vr 27 november', hours: afternoon, note: undefined },
			],
			byAppointment: true,
			holidays: t.places.holidaysUnknown,
			note: 'Bel aan bij de zijdeur als de voordeur dicht is.',
		},
	},
	{
		title: 'Met feestdagen en schoolvakanties',
		props: {
			week: [
				...week(morning, morning, afternoon),
				{ day: t.places.publicHolidays, hours: closed },
				{ day: t.places.schoolHolidays, hours: t.places.asUsual },
			],
			exceptions: [{ when: 'vr 25 december', hours: closed, note: 'Eerste Kerstdag' }],
			byAppointment: false,
			note: undefined,
		},
	},
	{ title: 'Alleen op afspraak', props: { week: [], exceptions: [], byAppointment: true, note: undefined, level: 3 } },
	{
		title: 'Altijd gesloten, met heel lange woorden',
		props: {
			week: week(),
			exceptions: [{ when: 'za 28 november', hours: afternoon, note: `open dag van de ${longWord.toLowerCase()}` }],
			byAppointment: false,
			note: `Zolang de ${longWord.toLowerCase()} verbouwt, zijn wij dicht.`,
		},
	},
];
