import type { Entry } from '../config/index.ts';
import { nearest, type Problem, type ProblemDetails, type ProblemName, problem } from '../issues/index.ts';
import { weekdayNames, weekdays } from '../schema/index.ts';
import { clashesOf, roomClashesOf } from './agenda.ts';
import { type Gathered, linkVillage } from './link.ts';
import { horizonOf } from './link-events.ts';
import type { EventDate, VillageModel } from './model.ts';
import { type Change, occurrencesOf, type Repetition, repetitionOf, ruleOf } from './recurrence.ts';
import { addDays, dayOf, weekdayOf } from './time.ts';

/** After how many days a copy of what others keep is called old. */
const oldAfter = 14;

/** How far ahead what clashes is told: later there is time enough. */
const clashDays = 92;

/** A village that was linked for its checks. */
export interface Checked {
	gathered: Gathered;
	model: VillageModel;
}

/** Links a village for the checks of its agenda, as of the beginning of a day. */
export function linkForChecks(gathered: Gathered, today: string): Checked {
	return { gathered, model: linkVillage(gathered, `${today}T00:00`) };
}

/**
 * What can be wrong with an agenda although each file by itself is right: repetitions that have no days, changes of
 * days that are not there, two things in one room, copies of what others keep that are old.
 */
export function checkAgenda({ gathered, model }: Checked): Problem[] {
	const { village, of } = gathered;
	const { today } = model;
	if (!model.modules.has('agenda')) return [];
	const problems: Problem[] = [];
	const horizon = horizonOf(today);
	const entries = new Map(of('agenda').map((entry) => [entry.id, entry]));

	for (const entry of entries.values()) {
		checkRecurrence(entry);
		checkPlaces(entry);
	}
	checkRooms();
	checkSupplements();
	checkSynced();
	return problems;

	function at(entry: Entry, path: (string | number)[], name: ProblemName, details: ProblemDetails): void {
		const owner = entry.owner === village.id ? village.id : undefined;
		const position = path.length > 0 ? entry.locate(path) : {};
		problems.push(
			problem(name, { file: entry.file, ...position, field: path.join('.') || undefined, village: owner }, details),
		);
	}

	function checkRecurrence(entry: Entry<'agenda'>): void {
		const { recurrence, start } = entry.data;
		if (!recurrence) return;
		const repetition = repetitionOf(entry.data, horizon, village.agreements.schoolHolidays);
		if (!repetition) return;
		const all = occurrencesOf(entry.data, { ...repetition, changes: [] }, horizon);
		const isLater = dayOf(start) > horizon;
		if (all.length === 0 && !isLater) at(entry, ['recurrence'], 'recurrence-empty', {});
		const first = ruleOf(recurrence, start) && firstOfRule(entry, repetition);
		if (first && dayOf(first) !== dayOf(start))
			at(entry, ['start'], 'recurrence-start-off', {
				found: `${weekdayNames[weekdays[weekdayOf(start) - 1] ?? 'monday']} ${dayOf(start)}`,
				expected: 'een dag van de herhaling',
				nearest: dayOf(first),
				fix: `start: ${first}`,
			});
		const days = all.map(({ original }) => dayOf(original));
		for (const [index, change] of recurrence.changes.entries()) checkChange(entry, change, index, days);
	}

	function firstOfRule(entry: Entry<'agenda'>, repetition: Repetition): string | undefined {
		const bare = { ...repetition, dates: [], except: [], changes: [], until: undefined };
		return occurrencesOf(entry.data, bare, horizon)[0]?.original;
	}

	function checkChange(entry: Entry<'agenda'>, change: Change, index: number, days: readonly string[]): void {
		if (change.on > horizon || days.includes(dayOf(change.on))) return;
		const near = days.toSorted((a, b) => distance(a, change.on) - distance(b, change.on))[0];
		at(entry, ['recurrence', 'changes', index, 'on'], 'recurrence-change-off', {
			found: change.on,
			nearest: near,
			...(near && { fix: `on: ${near}` }),
		});
	}

	function checkPlaces(entry: Entry<'agenda'>): void {
		const { place, room, recurrence } = entry.data;
		const known = new Set(of('plekken').map(({ id }) => id));
		const isOwn = entry.owner === village.id;
		recurrence?.changes.forEach((change, index) => {
			if (change.place === undefined || known.has(change.place) || !isOwn) return;
			const near = nearest(change.place, [...known]);
			at(entry, ['recurrence', 'changes', index, 'place'], 'relation-unknown', {
				found: change.place,
				expected: 'plekken',
				nearest: near,
				...(near && { fix: `place: ${near}` }),
			});
		});
		const rooms = of('plekken')
			.find(({ id }) => id === place)
			?.data.rooms.map(({ name }) => name);
		if (room && rooms && !rooms.some((name) => name.toLowerCase() === room.toLowerCase())) {
			const near = nearest(room, rooms);
			at(entry, ['room'], 'room-unknown', { found: room, nearest: near, ...(near && { fix: `room: ${near}` }) });
		}
	}

	/** Each pair of events once, however often they meet. */
	function checkRooms(): void {
		const told = new Set<string>();
		for (const { date, other } of roomClashesOf(model)) {
			const key = [date.event.id, other.event.id].sort().join(' ');
			if (isFar(date, today) || told.has(key)) continue;
			told.add(key);
			const entry = entries.get(date.event.id) ?? entries.get(other.event.id);
			const [named, another] = entry?.id === date.event.id ? [date, other] : [other, date];
			if (entry)
				at(entry, ['place'], 'room-clash', {
					found: named.title,
					other: another.title,
					expected: dayOf(named.start),
				});
		}
	}

	function checkSupplements(): void {
		// Also of what is over or hidden: those still exist at the source.
		const ids = village.synced.calendars.flatMap(({ stored }) => stored?.events.map(({ id }) => id) ?? []);
		for (const entry of of('overgenomen')) {
			const { event } = entry.data;
			if (ids.includes(event)) continue;
			const near = nearest(event, ids);
			at(entry, ['event'], 'event-supplement-unused', {
				found: event,
				nearest: near,
				...(near && { fix: `event: ${near}` }),
			});
		}
	}

	function checkSynced(): void {
		const where = (organisation: string | undefined, file: string) => {
			const entry = organisation === undefined ? undefined : of('organisaties').find(({ id }) => id === organisation);
			return { file: entry?.file ?? file, village: village.id };
		};
		const yaml = `villages/${village.id}/village.yaml`;
		for (const { source, stored, organisation } of [...village.synced.calendars, ...village.synced.feeds]) {
			if (!stored) problems.push(problem('sync-missing', where(organisation, yaml), { found: source.name }));
			else if (addDays(stored.retrievedOn, oldAfter) < today)
				problems.push(
					problem('sync-old', where(organisation, yaml), { found: source.name, other: stored.retrievedOn }),
				);
		}
		for (const { id, title, repetition, calendar } of ownCalendarEvents()) {
			try {
				occurrencesOf({ start: id }, repetition, horizon);
			} catch {
				const details = { found: title, other: repetition?.rule ?? '' };
				problems.push(problem('calendar-rule-wrong', { file: calendar, village: village.id }, details));
			}
		}
	}

	/** The events of others with their first moment, to try their rules. */
	function ownCalendarEvents() {
		return model.events
			.filter(({ calendar }) => calendar !== undefined)
			.map(({ data, repetition, file }) => ({ id: data.start, title: data.title, repetition, calendar: file }));
	}
}

const distance = (a: string, b: string) => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b)));

const isFar = ({ start }: EventDate, today: string) => dayOf(start) > addDays(today, clashDays);

/** What is at the same time as something in a neighbouring village, for the same people; each pair once. */
export function checkNeighbours(checked: readonly Checked[]): Problem[] {
	return checked.flatMap(({ gathered, model }, index) =>
		// Told to one of the two: the warning names both.
		clashesOf(
			model,
			checked.slice(index + 1).map((one) => one.model),
		)
			.filter(({ date }) => !isFar(date, model.today))
			.flatMap(({ date, other, village }) => {
				const theirs = checked.find((one) => one.model.config.name === village);
				const told =
					toldAt(gathered, date, other, village) ??
					// What the first took over from others has no file to tell it at; that of the other may.
					(theirs && toldAt(theirs.gathered, other, date, model.config.name));
				return told ? [told] : [];
			}),
	);
}

/** The warning at the file of an event; undefined when it has none, because it was taken over. */
function toldAt(
	{ village, of }: Gathered,
	date: EventDate,
	other: EventDate,
	otherVillage: string | undefined,
): Problem | undefined {
	const entry = of('agenda').find(({ id }) => id === date.event.id);
	return (
		entry &&
		problem(
			'villages-clash',
			{ file: entry.file, ...entry.locate(['start']), field: 'start', village: village.id },
			{ found: date.title, other: `${other.title} (${otherVillage})`, expected: dayOf(date.start) },
		)
	);
}
