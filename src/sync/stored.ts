import { stringify } from 'yaml';
import { parseWith, readYaml } from '../config/index.ts';
import {
	type StoredCalendar,
	type StoredEvent,
	type StoredFeed,
	storedCalendarSchema,
	storedFeedSchema,
} from '../schema/index.ts';

const heading = '# Gemaakt door npm run sync; verander hier niets, want het wordt overschreven.\n';

/** A calendar as its file has it; the same calendar gives the same bytes. */
export function calendarText({ name, source, retrievedOn, events }: StoredCalendar): string {
	return heading + toYaml({ name, source, retrievedOn, events: events.map(plainEvent) });
}

/** A news feed as its file has it. */
export function feedText({ name, source, retrievedOn, items }: StoredFeed): string {
	return heading + toYaml({ name, source, retrievedOn, items });
}

const toYaml = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** In a fixed order, without what goes without saying. */
function plainEvent(event: StoredEvent) {
	const { id, uid, title, start, end, location, url, state, rule, until, dates, except, changes, summary } = event;
	const some = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);
	return {
		id,
		uid,
		title,
		start,
		end,
		location,
		url,
		state: state === 'definitief' ? undefined : state,
		rule,
		until,
		dates: some(dates),
		except: some(except),
		changes: some(
			changes.map((change) => ({
				on: change.on,
				state: change.state,
				start: change.start,
				end: change.end,
				title: change.title,
				location: change.location,
				note: change.note,
			})),
		),
		summary,
	};
}

/** The calendar that a file has; undefined when it cannot be read. */
export function readCalendar(text: string): StoredCalendar | undefined {
	return parseWith(storedCalendarSchema, readYaml(text, place), place).value;
}

/** The feed that a file has; undefined when it cannot be read. */
export function readFeed(text: string): StoredFeed | undefined {
	return parseWith(storedFeedSchema, readYaml(text, place), place).value;
}

const place = { file: '' };
