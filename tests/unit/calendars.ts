import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { addDays, dayOf, type Occurrence, toWallClock } from '../../src/domain/index.ts';

/** One time out of a calendar file, in Dutch wall-clock texts as the domain has them. */
export interface ReadTime {
	start: string;
	/** The day itself for a whole day, the moment otherwise; undefined without an end. */
	end: string | undefined;
	title: string;
	status: string;
}

/** Orders times, so that two readers can be compared. */
export function inOrder(...[a, b]: [ReadTime, ReadTime]): number {
	const key = ({ start, title, end }: ReadTime) => `${start} ${title} ${end}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The times of all events of a file up to and including a day, as ical.js works them out. */
export function readByIcalJs(text: string, horizon: string): ReadTime[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const wall = (time: ICAL.Time) => time.toString().slice(0, time.isDate ? 10 : 16);
	const lastOf = (start: ICAL.Time, end: ICAL.Time): string | undefined => {
		if (start.compare(end) === 0) return undefined;
		if (!end.isDate) return wall(end);
		const last = end.clone();
		last.adjust(-1, 0, 0, 0);
		return wall(last);
	};
	const all = calendar.getAllSubcomponents('vevent');
	return all
		.flatMap((component): ReadTime[] => {
			if (component.hasProperty('recurrence-id')) return [];
			// By itself ical.js takes the changed times of every event of the file.
			const uid = component.getFirstPropertyValue('uid');
			const exceptions = all.filter(
				(other) => other.hasProperty('recurrence-id') && other.getFirstPropertyValue('uid') === uid,
			);
			const event = new ICAL.Event(component, { exceptions });
			const told = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadTime => ({
				start: wall(start),
				end: lastOf(start, end),
				title: item.summary,
				status: String(item.component.getFirstPropertyValue('status')),
			});
			if (!event.isRecurring()) return [told(event, event.startDate, event.endDate)];
			const found: ReadTime[] = [];
			const times = event.iterator();
			for (let next = times.next(); next && wall(next).slice(0, 10) <= horizon; next = times.next()) {
				const { item, startDate, endDate } = event.getOccurrenceDetails(next);
				found.push(told(item, startDate, endDate));
			}
			return found;
		})
		.sort(inOrder);
}

/** The same as node-ical works it out, which shares no code with ical.js. */
export function readByNodeIcal(text: string, horizon: string): ReadTime[] {
	const wall = (date: Date, isDay: boolean) =>
		isDay
			? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
			: toWallClock(date.getTime());
	return Object.values(nodeIcal.sync.parseICS(text))
		.flatMap((event): ReadTime[] => {
			if (event?.type !== 'VEVENT') return [];
			const range = { from: new Date('1990-01-01T00:00:00Z'), to: new Date(`${horizon}T23:59:59Z`) };
			return nodeIcal.expandRecurringEvent(event, range).map(({ start, end, isFullDay, event: item }) => {
				const last = isFullDay ? new Date(end.getFullYear(), end.getMonth(), end.getDate() - 1) : end;
				return {
					start: wall(start, isFullDay),
					end: start.getTime() === end.getTime() ? undefined : wall(last, isFullDay),
					title: String(item.summary),
					status: String(item.status),
				};
			});
		})
		.sort(inOrder);
}

/** The end of a time of the domain as a reader of calendars tells it: a time that ends on a day ends when that is over. */
export function endAsRead({ start, end }: Pick<Occurrence, 'start' | 'end'>): string | undefined {
	if (start.length === 10) return dayOf(end ?? start);
	const until = end?.length === 10 ? `${addDays(end, 1)}T00:00` : end;
	return until === start ? undefined : until;
}
