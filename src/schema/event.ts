import * as z from 'zod';
import {
	between,
	choice,
	day,
	email,
	field,
	flag,
	list,
	optional,
	phone,
	photo,
	recordFields,
	relation,
	report,
	source,
	summary,
	text,
	themeIds,
	wallClock,
	webAddress,
} from './fields.ts';
import { changedStates, eventStates, frequencies, monthNames, ordinals, targetGroups, weekdays } from './vocabulary.ts';

function endsAfterStart(
	{ start, end }: { start?: string | undefined; end?: string | undefined },
	context: z.core.$RefinementCtx,
): void {
	if (start !== undefined && end !== undefined && end.padEnd(16, '~') < start)
		report(context, 'end-before-start', { found: end, other: start }, ['end']);
}

/** What is different one time of something that repeats (RFC 5545, 3.8.4.4: RECURRENCE-ID). */
const change = z
	.strictObject({
		on: field(day(), {
			label: 'Welke keer',
			hint: 'De dag waarop het volgens de herhaling zou zijn.',
			example: '2026-12-17',
			widget: 'datetime',
		}),
		state: field(optional(choice(changedStates)), {
			label: 'Gaat het door?',
			hint: 'Leeg: ja, maar anders.',
			example: 'afgelast',
			widget: 'select',
		}),
		start: field(optional(wallClock()), {
			label: 'Ander begin',
			hint: 'Alleen als de dag of de tijd anders is.',
			example: '2026-12-18T14:00',
			widget: 'datetime',
		}),
		end: field(optional(wallClock()), {
			label: 'Ander einde',
			hint: 'Leeg: het duurt even lang als anders.',
			example: '2026-12-18T16:00',
			widget: 'datetime',
		}),
		title: field(optional(text()), { label: 'Andere titel', example: 'Kerstbingo' }),
		place: field(optional(relation()), {
			label: 'Andere plek',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		location: field(optional(text()), { label: 'Ergens anders, als het geen vaste plek is', example: 'Bij de brug' }),
		full: field(flag(), { label: 'Vol', widget: 'boolean' }),
		note: field(optional(text(200)), { label: 'Uitleg', example: 'De zaal is die dag bezet' }),
	})
	.superRefine(endsAfterStart, between('start', 'end'));

/**
 * How something repeats, in plain fields that become an RRULE with RDATE, EXDATE and overrides (RFC 5545, 3.8.5).
 * The beginning of the event gives the time, and the first day on which it may be.
 */
const recurrence = z
	.strictObject({
		frequency: field(choice(frequencies), {
			label: 'Elke',
			hint: 'Kies “losse data” als er geen regel in zit.',
			example: 'week',
			widget: 'select',
		}),
		interval: field(optional(z.int().min(1).max(52)), {
			label: 'Om de hoeveel',
			hint: 'Elke tweede week: vul 2 in. Leeg: elke week, elke maand of elk jaar.',
			example: '2',
			widget: 'number',
		}),
		days: field(list(choice(weekdays)), {
			label: 'Op welke dagen',
			hint: 'Leeg: op de dag van het begin.',
			example: 'tuesday',
			widget: 'select',
		}),
		ordinals: field(list(choice(ordinals)), {
			label: 'De hoeveelste van de maand',
			hint: 'Alleen bij elke maand of elk jaar. Leeg: op de datum van het begin.',
			example: 'derde',
			widget: 'select',
		}),
		until: field(optional(day()), { label: 'Tot en met', example: '2027-06-30', widget: 'datetime' }),
		count: field(optional(z.int().min(1).max(500)), {
			label: 'Aantal keren',
			hint: 'Dagen die je uitzondert, tellen niet mee. Staat er ook een laatste dag, dan stopt het bij wat het eerst komt.',
			example: '10',
			widget: 'number',
		}),
		dates: field(list(wallClock()), {
			label: 'Ook op deze dagen',
			hint: 'Losse data; zonder tijd is het de tijd van het begin.',
			example: '2026-12-23',
			widget: 'list',
		}),
		except: field(list(day()), { label: 'Behalve op', example: '2026-12-31', widget: 'list' }),
		exceptMonths: field(list(choice(monthNames)), { label: 'Niet in', example: 'juli', widget: 'select' }),
		notInSchoolHolidays: field(flag(), { label: 'Niet in schoolvakanties', widget: 'boolean' }),
		notOnPublicHolidays: field(flag(), { label: 'Niet op feestdagen', widget: 'boolean' }),
		changes: field(list(change), {
			label: 'Eén keer anders',
			hint: 'Een keer die niet doorgaat, op een andere dag is of anders is.',
			widget: 'list',
		}),
	})
	.superRefine(
		({ frequency, dates }, context) => {
			if (frequency === 'losse data' && dates.length === 0)
				report(context, 'value-missing', { expected: 'de dagen, want je koos “losse data”' }, ['dates']);
		},
		between('frequency', 'dates'),
	);

/** How one signs up. */
export const signUp = z.strictObject({
	required: field(flag(), { label: 'Aanmelden is nodig', widget: 'boolean' }),
	phone: field(optional(phone()), { label: 'Bellen naar', example: '0599 12 34 56' }),
	email: field(optional(email()), { label: 'Mailen naar', example: 'eetpunt@oosterwilg.example' }),
	url: field(optional(webAddress()), { label: 'Via', example: 'https://oosterwilg.example/aanmelden' }),
	until: field(optional(day()), { label: 'Uiterlijk', example: '2026-12-01', widget: 'datetime' }),
	note: field(optional(text(200)), { label: 'Toelichting', example: 'Geef door wat u niet eet' }),
	full: field(flag(), { label: 'Vol', widget: 'boolean' }),
});

/** What makes it easier to come, and whether it is on for weeks. */
export const eventFlags = () => ({
	accessible: field(flag(), { label: 'Goed te doen met een rolstoel', widget: 'boolean' }),
	firstTimeWelcome: field(flag(), { label: 'Eerste keer welkom', widget: 'boolean' }),
	comeAlone: field(flag(), { label: 'Kom gerust alleen', widget: 'boolean' }),
	transport: field(flag(), { label: 'Vervoer mogelijk', widget: 'boolean' }),
	ongoing: field(flag(), {
		label: 'Doorlopend',
		hint: 'Voor een tentoonstelling en wat verder wekenlang duurt: staat apart, niet bij elke dag.',
		widget: 'boolean',
	}),
});

/** Something that happens at a time (schema.org Event, RFC 5545 VEVENT). */
export const eventSchema = z
	.strictObject({
		title: field(text(), { label: 'Titel', example: 'Pubquiz' }),
		start: field(wallClock(), {
			label: 'Begin',
			hint: 'Dag en tijd; alleen een dag als het de hele dag duurt.',
			example: '2026-12-05T19:30',
			widget: 'datetime',
		}),
		end: field(optional(wallClock()), {
			label: 'Einde',
			hint: 'Mag leeg blijven.',
			example: '2026-12-05T22:00',
			widget: 'datetime',
		}),
		place: field(optional(relation()), {
			label: 'Plek',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		room: field(optional(text(60)), {
			label: 'Zaal',
			hint: 'De naam van de zaal, als de plek er meer heeft.',
			example: 'Grote zaal',
		}),
		location: field(optional(text()), {
			label: 'Waar, als het geen vaste plek is',
			example: 'Verzamelen bij de brug',
		}),
		organiser: field(optional(relation()), {
			label: 'Wie organiseert het',
			example: 'ijsclub',
			widget: 'relation',
			relation: 'organisaties',
		}),
		summary: field(summary(), {
			label: 'In het kort',
			example: 'Zes rondes over het dorp en de wereld. Kom met een team of schuif aan.',
			widget: 'text',
		}),
		recurrence: field(optional(recurrence), { label: 'Herhaling', widget: 'recurrence' }),
		cost: field(optional(text()), { label: 'Kosten', hint: 'Schrijf “gratis” als het niets kost.', example: '€ 2,50' }),
		signUp: field(optional(signUp), { label: 'Aanmelden', widget: 'object' }),
		themes: field(themeIds(), { label: 'Thema’s', example: 'cultuur', widget: 'select', choices: 'themas' }),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'iedereen', widget: 'select' }),
		...eventFlags(),
		state: field(
			z.preprocess((value) => value || 'definitief', choice(eventStates)),
			{
				label: 'Gaat het door?',
				example: 'definitief',
				widget: 'select',
			},
		),
		stateNote: field(optional(text(200)), {
			label: 'Uitleg bij afgelast of verplaatst',
			example: 'Te veel wind; we proberen het volgende week',
		}),
		previousStart: field(optional(wallClock()), {
			label: 'Zou eerst zijn op',
			hint: 'Alleen bij verplaatst: de oude dag en tijd.',
			example: '2026-11-28T19:30',
			widget: 'datetime',
		}),
		addedOn: field(optional(day()), {
			label: 'Bekendgemaakt op',
			hint: 'Wie de site volgt, krijgt het op deze dag als nieuw te zien.',
			example: '2026-11-24',
			widget: 'datetime',
		}),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		source: field(optional(source()), { label: 'Bron', widget: 'object' }),
		...recordFields(),
	})
	.superRefine(endsAfterStart, between('start', 'end'));

/** An event as it may stand in a file. */
export type EventInput = z.input<typeof eventSchema>;
/** An event after parsing; `start` and `end` are Dutch wall-clock times or days. */
export type Event = z.output<typeof eventSchema>;
/** How an event repeats, as an editor filled it in. */
export type Recurrence = z.output<typeof recurrence>;
