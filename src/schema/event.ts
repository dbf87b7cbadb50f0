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
import { eventStates, targetGroups, weekdays } from './vocabulary.ts';

/** How something repeats, in plain fields that become an RRULE (RFC 5545, 3.3.10). */
const recurrence = z.strictObject({
	frequency: field(choice(['week', 'maand', 'jaar']), { label: 'Elke', example: 'week', widget: 'select' }),
	interval: field(optional(z.int().min(1).max(52)), { label: 'Om de hoeveel', example: '2', widget: 'number' }),
	days: field(list(choice(weekdays)), { label: 'Op welke dagen', example: 'tuesday', widget: 'select' }),
	until: field(optional(day()), { label: 'Tot en met', example: '2027-06-30', widget: 'datetime' }),
	count: field(optional(z.int().min(1).max(500)), { label: 'Aantal keren', example: '10', widget: 'number' }),
	except: field(list(day()), { label: 'Behalve op', example: '2026-12-31', widget: 'list' }),
});

/** How one signs up. */
const signUp = z.strictObject({
	required: field(flag(), { label: 'Aanmelden is nodig', widget: 'boolean' }),
	phone: field(optional(phone()), { label: 'Bellen naar', example: '0599 12 34 56' }),
	email: field(optional(email()), { label: 'Mailen naar', example: 'eetpunt@oosterwilg.example' }),
	url: field(optional(webAddress()), { label: 'Via', example: 'https://oosterwilg.example/aanmelden' }),
	until: field(optional(day()), { label: 'Uiterlijk', example: '2026-12-01', widget: 'datetime' }),
	note: field(optional(text(200)), { label: 'Toelichting', example: 'Geef door wat u niet eet' }),
	full: field(flag(), { label: 'Vol', widget: 'boolean' }),
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
		cost: field(optional(text()), { label: 'Kosten', hint: 'Schrijf “gratis” als het niets kost.', example: '€ 2,50' }),
		signUp: field(optional(signUp), { label: 'Aanmelden', widget: 'object' }),
		themes: field(themeIds(), { label: 'Thema’s', example: 'cultuur', widget: 'select', choices: 'themas' }),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'iedereen', widget: 'select' }),
		accessible: field(flag(), { label: 'Goed te doen met een rolstoel', widget: 'boolean' }),
		firstTimeWelcome: field(flag(), { label: 'Eerste keer welkom', widget: 'boolean' }),
		comeAlone: field(flag(), { label: 'Kom gerust alleen', widget: 'boolean' }),
		transport: field(flag(), { label: 'Vervoer mogelijk', widget: 'boolean' }),
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
		recurrence: field(optional(recurrence), { label: 'Herhaling', widget: 'object' }),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		source: field(optional(source()), { label: 'Bron', widget: 'object' }),
		...recordFields(),
	})
	.superRefine(
		({ start, end }, context) => {
			if (end !== undefined && end.padEnd(16, '~') < start) {
				report(context, 'end-before-start', { found: end, other: start }, ['end']);
			}
		},
		between('start', 'end'),
	);

/** An event as it may stand in a file. */
export type EventInput = z.input<typeof eventSchema>;
/** An event after parsing; `start` and `end` are Dutch wall-clock times or days. */
export type Event = z.output<typeof eventSchema>;
