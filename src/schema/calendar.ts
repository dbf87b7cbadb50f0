import * as z from 'zod';
import {
	choice,
	day,
	field,
	flag,
	list,
	optional,
	relation,
	summary,
	text,
	themeIds,
	wallClock,
	webAddress,
} from './fields.ts';
import { changedStates, eventStates, targetGroups } from './vocabulary.ts';

/** A calendar that somebody else keeps, as a village or organisation names it. */
export const calendarSource = () =>
	z.strictObject({
		name: field(text(60), { label: 'Naam', example: 'Agenda van de ijsclub' }),
		url: field(optional(webAddress()), {
			label: 'Adres van de agenda',
			hint: 'Het adres dat eindigt op .ics; webcal:// mag je als https:// schrijven.',
			example: 'https://ijsclub.example/agenda.ics',
		}),
		file: field(optional(text(100)), {
			label: 'Of een bestand',
			hint: 'Een .ics in de map kalenders van het dorp.',
			example: 'afval-2026.ics',
		}),
		as: field(
			z.preprocess((value) => value || 'activiteiten', choice(['activiteiten', 'dagen'])),
			{
				label: 'Wat zijn het',
				hint: 'Activiteiten staan in de agenda. Dagen (afval, vakantie) staan alleen als woord bij hun dag.',
				example: 'activiteiten',
				widget: 'select',
			},
		),
		place: field(optional(relation()), {
			label: 'Plek, als er geen bij staat',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		themes: field(themeIds(), { label: 'Thema’s', example: 'sport', widget: 'select', choices: 'themas' }),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'iedereen', widget: 'select' }),
		credit: field(optional(text()), { label: 'Naamsvermelding', example: 'IJsclub Oosterwilg' }),
		off: field(flag(), {
			label: 'Niet meer ophalen',
			hint: 'Zet aan om te stoppen; wat eruit kwam gaat van de site.',
			widget: 'boolean',
		}),
	});

/** News that somebody else writes, as a village or organisation names it: RSS, Atom or JSON Feed. */
export const newsSource = () =>
	z.strictObject({
		name: field(text(60), { label: 'Naam', example: 'Nieuws van de gemeente' }),
		url: field(webAddress(), { label: 'Adres van de feed', example: 'https://wilgenwaard.example/nieuws.xml' }),
		off: field(flag(), { label: 'Niet meer ophalen', widget: 'boolean' }),
	});

/** One time that differs, named by where the repetition would have it (RFC 5545, 3.8.4.4). */
const storedChange = z.strictObject({
	on: wallClock(),
	state: optional(choice(changedStates)),
	start: optional(wallClock()),
	end: optional(wallClock()),
	title: optional(text(200)),
	location: optional(text(200)),
	note: optional(text(200)),
});

/** An event as `npm run sync` keeps it: what is public in it, in Dutch wall-clock times. */
const storedEvent = z.strictObject({
	/** Its address on the site; stays the same as long as its UID does. */
	id: text(80),
	uid: text(500),
	title: text(200),
	start: wallClock(),
	end: optional(wallClock()),
	location: optional(text(200)),
	/** Plain text. */
	summary: optional(text(5000)),
	url: optional(webAddress()),
	state: z.preprocess((value) => value || 'definitief', choice(eventStates)),
	/** The value of an RRULE without UNTIL. */
	rule: optional(text(300)),
	/** The last day or moment of the rule; stands apart because it is a Dutch wall-clock time. */
	until: optional(wallClock()),
	dates: list(wallClock()),
	except: list(wallClock()),
	changes: list(storedChange),
});

/** A calendar of somebody else as it was when it could last be read: `villages/<dorp>/sync/agenda-<id>.yaml`. */
export const storedCalendarSchema = z.strictObject({
	name: text(60),
	/** Where it came from: an address, or the path of a file. */
	source: text(500),
	/** The day on which what stands here was fetched. */
	retrievedOn: day(),
	events: list(storedEvent),
});

/** A news feed of somebody else as it was when it could last be read: `villages/<dorp>/sync/nieuws-<id>.yaml`. */
export const storedFeedSchema = z.strictObject({
	name: text(60),
	source: text(500),
	retrievedOn: day(),
	items: list(
		z.strictObject({
			id: text(80),
			/** What the feed calls it: guid, id or link. */
			guid: text(500),
			title: text(200),
			date: day(),
			url: webAddress(),
			summary: optional(summary(320)),
		}),
	),
});

/** A calendar that a village or organisation takes over. */
export type CalendarSource = z.output<ReturnType<typeof calendarSource>>;
/** A news feed that a village or organisation takes over. */
export type NewsSource = z.output<ReturnType<typeof newsSource>>;
/** A calendar as it was kept. */
export type StoredCalendar = z.output<typeof storedCalendarSchema>;
/** One event of a calendar as it was kept. */
export type StoredEvent = z.output<typeof storedEvent>;
/** A news feed as it was kept. */
export type StoredFeed = z.output<typeof storedFeedSchema>;
