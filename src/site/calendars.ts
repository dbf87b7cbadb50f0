import type { EventNode, OrganisationNode, PlaceNode, VillageModel } from '../domain/index.ts';
import { pathOf } from '../domain/index.ts';
import { googleAdd, googleFollow, outlookAdd, outlookFollow, webcal } from '../outputs/calendar-links.ts';
import { type FollowedCalendar, followedCalendars } from '../outputs/icalendar.ts';
import { absolute, href } from './addresses.ts';

/** Ways to get events into a calendar of one's own. */
export interface CalendarLinks {
	/** One time of one event, or something that goes on and is best followed. */
	kind: 'one' | 'many';
	/** The file itself, within the build. */
	file: string;
	/** How to follow it; only for `many`. */
	follow: { href: string; address: string } | undefined;
	google: string;
	outlook: string;
	/** The page that explains it. */
	help: string;
}

/** The page that explains how to follow the agenda. */
export const calendarsPath = 'agenda/in-uw-agenda';

const made = new WeakMap<VillageModel, FollowedCalendar[]>();

/** The calendars of a village of which something is to come; worked out once, since many pages ask for them. */
export function liveCalendars(model: VillageModel): FollowedCalendar[] {
	const calendars = made.get(model) ?? followedCalendars(model).filter(({ isLive }) => isLive);
	made.set(model, calendars);
	return calendars;
}

/** The published address of a file of a site. */
export function publishedFile(model: VillageModel, path: string): string {
	return absolute(model, '') + path;
}

/** How to put one event into a calendar; undefined when it is over or does not go on. */
export function eventCalendar(model: VillageModel, event: EventNode): CalendarLinks | undefined {
	if (event.isPast || event.data.state === 'afgelast') return undefined;
	const path = `${pathOf(event)}.ics`;
	if (event.upcoming.length > 1) return following(model, path, event.data.title);
	const url = absolute(model, pathOf(event));
	return {
		kind: 'one',
		file: `/${model.id}/${path}`,
		follow: undefined,
		google: googleAdd(event.next, url),
		outlook: outlookAdd(event.next, url),
		help: href(model, calendarsPath),
	};
}

/** How to follow the agenda of a village; undefined when there is nothing to follow. */
export function villageCalendar(model: VillageModel): CalendarLinks | undefined {
	return partCalendar(model, 'agenda');
}

/** How to follow what an organisation or place has on; undefined when nothing is to come. */
export function nodeCalendar(model: VillageModel, node: OrganisationNode | PlaceNode): CalendarLinks | undefined {
	return partCalendar(model, pathOf(node));
}

/** How to follow a part of the agenda, by the path of its file without `.ics`; undefined when nothing is to come. */
export function partCalendar(model: VillageModel, path: string): CalendarLinks | undefined {
	const calendar = liveCalendars(model).find((each) => each.path === `${path}.ics`);
	return calendar && following(model, calendar.path, calendar.name);
}

/** How to follow a calendar file. */
export function following(model: VillageModel, path: string, name: string): CalendarLinks {
	const address = publishedFile(model, path);
	return {
		kind: 'many',
		file: `/${model.id}/${path}`,
		follow: { href: webcal(address), address },
		google: googleFollow(address),
		outlook: outlookFollow(address, name),
		help: href(model, calendarsPath),
	};
}
