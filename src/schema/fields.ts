import * as z from 'zod';
import type { ProblemDetails, ProblemName } from '../issues/index.ts';

/** What an editor reads beside a field; the CMS form, the docs and the error texts come out of it. */
export interface FieldInfo {
	/** Dutch name of the field, as on a form. */
	label: string;
	/** One Dutch sentence of help, in the je-form. */
	hint?: string;
	/** A value that could really stand there; also the correction that an error proposes. */
	example?: string;
	/** How the CMS asks for it; the names are Decap's widgets, and of the CMS room: `consent`, `hours` and `recurrence`. */
	widget?:
		| 'string'
		| 'text'
		| 'number'
		| 'boolean'
		| 'datetime'
		| 'select'
		| 'list'
		| 'object'
		| 'relation'
		| 'image'
		| 'file'
		| 'map'
		| 'color'
		| 'consent'
		| 'hours'
		| 'recurrence';
	/** For a relation: the folder that it points into. */
	relation?: RelationKind;
	/** For a list of words that the gemeente chose: which. */
	choices?: 'themas';
}

/** Kinds that other records can point at, by folder name. */
export type RelationKind = 'organisaties' | 'plekken' | 'agenda' | 'campagnes';

/** The label, hint, example and widget of every field, looked up by its schema. */
export const fieldInfo = z.registry<FieldInfo>();

/** Declares a field: the schema, and beside it what the person who fills it in must know. */
export function field<Schema extends z.ZodType>(schema: Schema, info: FieldInfo): Schema {
	// A clone, because two fields may share one base schema and still need a label each.
	const own = schema.clone();
	fieldInfo.add(own, info);
	return own;
}

/** Custom zod issues carry the name of a catalogue problem, so that the parser need not guess. */
export type ProblemParams = ProblemDetails & { problem: ProblemName };

/** Adds a catalogue problem to a zod check. */
export function report(
	context: z.core.$RefinementCtx,
	problem: ProblemName,
	details: ProblemDetails = {},
	path: PropertyKey[] = [],
): void {
	const params: ProblemParams = { problem, ...details };
	context.addIssue({ code: 'custom', params, path });
}

/**
 * Lets a check between fields run although other fields of the record are wrong, so that every
 * problem is told at once; not when one of its own fields is.
 */
export function between(...keys: string[]): z.core.$ZodSuperRefineParams {
	return {
		when: ({ value, issues }) =>
			typeof value === 'object' && value !== null && !issues.some(({ path }) => keys.includes(String(path?.[0]))),
	};
}

const isBlank = (value: unknown): boolean =>
	value === '' ||
	value === null ||
	value === undefined ||
	(typeof value === 'string' && value.trim() === '') ||
	(Array.isArray(value) && value.length === 0) ||
	// A switch that stands at "no" says nothing about a group in which nothing else was filled in.
	(isPlainObject(value) && Object.values(value).every((item) => item === false || isBlank(item)));

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * A field that may be left out. Everything that Decap leaves behind in a field that was cleared
 * counts as left out: `""`, `null`, `[]` and an object of only such values or of switches at no.
 */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodPreprocess<z.ZodOptional<Schema>> {
	return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());
}

/** A list that may be left out or empty; blank items that a CMS leaves behind are dropped. */
export function list<Schema extends z.ZodType>(item: Schema) {
	return z.preprocess((value) => {
		if (isBlank(value)) return [];
		const items = Array.isArray(value) ? value : [value];
		return items.filter((each) => !isBlank(each));
	}, z.array(item));
}

/** A yes or no that counts as no when left out; understands ja and nee. */
export function flag() {
	return z.preprocess((value) => {
		if (isBlank(value)) return false;
		if (value === 'ja') return true;
		return value === 'nee' ? false : value;
	}, z.boolean());
}

/** One line of text. YAML reads `1953` as a number; where text is asked for it is text. */
export function text(max = 120) {
	return z.preprocess(
		(value) => (typeof value === 'number' ? String(value) : value),
		z.string().trim().min(1).max(max),
	);
}

/** A few sentences of plain text, line breaks folded into spaces. */
export function summary(max = 320) {
	return z
		.string()
		.trim()
		.min(1)
		.max(max)
		.transform((value) => value.replaceAll(/\s+/g, ' '));
}

/** One of a fixed list of Dutch words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
	return z.enum(values);
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const clockPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2})[:.](\d{2})$/;

/** True for a day that is on the calendar: 2026-02-28, not 2026-02-30. */
export function isCalendarDay(value: string): boolean {
	const match = dayPattern.exec(value);
	if (!match) return false;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day some days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

const months = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Guesses what "5 december 2026", "5-12-2026" or "2026/12/5" was meant to be, as YYYY-MM-DD. */
export function guessDay(value: string): string | undefined {
	// The name of a month first: in "5 december 2026 19.30" the year and the time look like a day too.
	return [
		/(?<d>\d{1,2}) (?<name>[a-z]+)\.? (?<y>\d{4})/i,
		/(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})/,
		/(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})/,
	]
		.map((pattern) => {
			const { y, m, d, name } = pattern.exec(value)?.groups ?? {};
			const named = name?.toLowerCase().replace(/^mrt/, 'maart').slice(0, 3);
			const month = named ? months.findIndex((each) => each.startsWith(named)) + 1 : m;
			return `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
		})
		.find(isCalendarDay);
}

/** A day as `YYYY-MM-DD` (ISO 8601), checked against the calendar. */
export function day() {
	return z
		.string()
		.trim()
		.superRefine((value, context) => {
			if (isCalendarDay(value)) return;
			report(context, 'date-wrong', {
				found: value,
				expected: 'een dag zoals 2026-12-05',
				nearest: guessDay(value),
			});
		});
}

/**
 * A moment on the Dutch clock as `YYYY-MM-DDTHH:mm`, or only a day for something that lasts all
 * day. Seconds and zones are refused: YAML readers turn those into another hour (FACTS, Dates).
 */
export function wallClock() {
	return z
		.string()
		.trim()
		.transform((value, context) => {
			if (isCalendarDay(value)) return value;
			const match = clockPattern.exec(value);
			const [, date = '', hour = '', minute = ''] = match ?? [];
			if (match && isCalendarDay(date) && Number(hour) < 24 && Number(minute) < 60) {
				return `${date}T${hour.padStart(2, '0')}:${minute}`;
			}
			const guessed = guessDay(value);
			// A time that is on no clock, such as 24:00, is not proposed; the day is.
			const time = /(?<![\d.])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.])/.exec(
				value.replace(/^\S*\d{4}[T ]|^\d{4}\S*[T ]/, ''),
			);
			report(context, 'date-wrong', {
				found: value,
				expected: 'een dag met tijd zoals 2026-12-05T19:30, zonder seconden of tijdzone',
				nearest: guessed && time ? `${guessed}T${time[1]?.padStart(2, '0')}:${time[2]}` : guessed,
			});
			return z.NEVER;
		});
}

const phoneShape = /^(?:\+?\d|\(\d)[\d\s()./-]{1,20}$/;

/** A telephone number as people write it; spaces and dashes stay. Short numbers (112) are fine. */
export function phone() {
	return z.preprocess(
		(value) => (typeof value === 'number' ? String(value) : value),
		z
			.string()
			.trim()
			.superRefine((value, context) => {
				const digits = value.replaceAll(/\D/g, '').length;
				// The shortest that begins with a nought is that of a gemeente, 014 0528.
				const least = /^0/.test(value) ? 7 : 3;
				if (phoneShape.test(value) && digits >= least && digits <= 15) return;
				report(context, 'value-wrong', { found: value, expected: 'een telefoonnummer' });
			}),
	);
}

/**
 * A number of the Dutch trade register (KvK), eight digits; spaces and dots are taken out. A program that takes
 * it for a number loses the nought in front.
 */
export function kvkNumber() {
	return z.preprocess(
		(value) => (typeof value === 'number' ? String(value).replace(/^(?=\d{7}$)/, '0') : value),
		z
			.string()
			.trim()
			.transform((value, context) => {
				const digits = value.replaceAll(/[\s.]/g, '');
				if (/^\d{8}$/.test(digits)) return digits;
				report(context, 'value-wrong', { found: value, expected: 'een KvK-nummer van acht cijfers' });
				return z.NEVER;
			}),
	);
}

/** An e-mail address. */
export function email() {
	return z.string().trim().pipe(z.email());
}

/** A web address that starts with https:// or http://. */
export function webAddress() {
	return z
		.string()
		.trim()
		.superRefine((value, context) => {
			if (/^https?:\/\//i.test(value) && URL.canParse(value)) return;
			report(context, 'value-wrong', {
				found: value,
				expected: 'een webadres dat begint met https://',
				nearest: /^[\w-]+(\.[\w-]+)+/.test(value) ? `https://${value}` : undefined,
			});
		});
}

/** The file name (without .md) of another record. Whether it exists is checked in the domain. */
export function relation() {
	return text(80);
}

/** The ids of themes of the register. Which there are is for the gemeente to say, so the domain checks them. */
export function themeIds() {
	return list(text(40));
}

/** A Dutch (`1234 AB`) or Belgian (`2275`) postcode. */
export function postalCode() {
	return z.preprocess(
		(value) => (typeof value === 'number' ? String(value) : value),
		z
			.string()
			.trim()
			.transform((value, context) => {
				const dutch = /^(\d{4})\s?([a-z]{2})$/i.exec(value);
				if (dutch) return `${dutch[1]} ${dutch[2]?.toUpperCase()}`;
				if (/^\d{4}$/.test(value)) return value;
				report(context, 'value-wrong', { found: value, expected: 'een postcode zoals 1234 AB' });
				return z.NEVER;
			}),
	);
}

/** An address in the words of schema.org PostalAddress. */
export function address() {
	return z.strictObject({
		streetAddress: field(text(), { label: 'Straat en huisnummer', example: 'Kerkweg 12' }),
		postalCode: field(optional(postalCode()), { label: 'Postcode', example: '7955 AB' }),
		addressLocality: field(optional(text()), { label: 'Plaats', example: 'Oosterwilg' }),
	});
}

/** A point in WGS 84 degrees. */
export interface Point {
	lat: number;
	lon: number;
}

/**
 * A point on the map. Reads `{ lat, lon }`, `"52.51, 6.12"` (latitude first, as maps show it) and
 * the GeoJSON Point, as object or as text, that Decap's map widget writes (longitude first).
 */
export function point() {
	return z.unknown().transform((value, context): Point => {
		const read = readPoint(value);
		if (read && Math.abs(read.lat) <= 90 && Math.abs(read.lon) <= 180) return read;
		report(context, 'value-wrong', {
			found: typeof value === 'string' ? value : JSON.stringify(value),
			expected: 'een punt zoals 52.51, 6.12 (eerst de breedte, dan de lengte)',
		});
		return z.NEVER;
	});
}

function readPoint(value: unknown): Point | undefined {
	if (typeof value === 'string') {
		const pair = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(value);
		if (pair) return { lat: Number(pair[1]), lon: Number(pair[2]) };
		try {
			return readPoint(JSON.parse(value));
		} catch {
			return undefined;
		}
	}
	if (!isPlainObject(value)) return undefined;
	const { lat, lon, type, coordinates } = value;
	if (typeof lat === 'number' && typeof lon === 'number') return { lat, lon };
	if (type === 'Point' && Array.isArray(coordinates)) {
		const [x, y] = coordinates as unknown[];
		if (typeof x === 'number' && typeof y === 'number') return { lat: y, lon: x };
	}
	return undefined;
}

/** What was done about the people on a photo. */
export type Consent = { how: 'geen personen' | 'aangekondigd op het evenement' } | { how: 'gevraagd'; on: string };

const consentHint = 'geen personen, gevraagd op 2026-05-01 of aangekondigd op het evenement';

/** `geen personen | gevraagd op <datum> | aangekondigd op het evenement`. */
export function consent() {
	return z.preprocess(
		(value) => value ?? '',
		z.string().transform((value, context): Consent => {
			const words = value.trim().toLowerCase();
			if (words === 'geen personen' || words === 'aangekondigd op het evenement') return { how: words };
			const asked = /^gevraagd op (\S+)$/.exec(words)?.[1];
			if (asked && isCalendarDay(asked)) return { how: 'gevraagd', on: asked };
			if (words === '') report(context, 'photo-without-consent', { expected: consentHint });
			else report(context, 'value-wrong', { found: value, expected: consentHint });
			return z.NEVER;
		}),
	);
}

/** A picture with what a reader who cannot see it needs, and with the consent of who is on it. */
export function photo() {
	return z.strictObject({
		src: field(
			text(200).transform((value) => value.replace(/^\/?(?:fotos\/)?/, '')),
			{ label: 'Foto', hint: 'Een jpg, png of webp uit de map fotos.', example: 'dorpshuis.webp', widget: 'image' },
		),
		alt: field(
			z.preprocess(
				(value) => value ?? '',
				z
					.string()
					.trim()
					.max(250)
					.superRefine((value, context) => {
						if (value === '') report(context, 'photo-without-alt');
					}),
			),
			{
				label: 'Wat staat erop?',
				hint: 'Eén zin, voor wie de foto niet kan zien.',
				example: 'Het dorpshuis met de lindeboom ervoor',
			},
		),
		consent: field(consent(), {
			label: 'Toestemming',
			hint: 'Geen personen, gevraagd op een datum, of aangekondigd op het evenement.',
			example: 'geen personen',
			widget: 'consent',
		}),
		credit: field(optional(text()), { label: 'Gemaakt door', example: 'Fotoclub Oosterwilg' }),
	});
}

/** A picture as the site uses it; `src` is the file name inside the `fotos` folder. */
export type Photo = z.output<ReturnType<typeof photo>>;

/** The name of a file inside the `bestanden` folder, with or without that folder before it. */
export function fileName() {
	return text(200).transform((value) => value.replace(/^\/?(?:bestanden\/)?/, ''));
}

/** Where a record was taken from, when it was not written here (ODbL asks for it). */
export function source() {
	return z.strictObject({
		name: field(text(), { label: 'Bron', example: 'OpenStreetMap' }),
		id: field(optional(text()), { label: 'Nummer bij de bron', example: 'node/123456' }),
		url: field(optional(webAddress()), {
			label: 'Adres bij de bron',
			example: 'https://www.openstreetmap.org/node/123456',
		}),
		licence: field(optional(text()), { label: 'Licentie', example: 'ODbL 1.0' }),
		credit: field(optional(text()), { label: 'Naamsvermelding', example: '© OpenStreetMap-bijdragers' }),
		retrievedOn: field(optional(day()), { label: 'Opgehaald op', example: '2026-11-21', widget: 'datetime' }),
	});
}

/** The fields that every record of content has, whatever its kind. */
export const recordFields = () => ({
	scope: field(list(text(60)), {
		label: 'Voor welke kernen',
		hint: 'Alleen bij gedeelde gegevens van de gemeente; leeg betekent alle kernen.',
		example: 'Oosterwilg',
		widget: 'list',
	}),
	archived: field(flag(), {
		label: 'In het archief',
		hint: 'Zet aan om iets van de site te halen zonder het weg te gooien.',
		widget: 'boolean',
	}),
	archivedReason: field(optional(text(200)), {
		label: 'Waarom in het archief',
		hint: 'Voor wie het later terugvindt.',
		example: 'De winkel is dicht sinds mei 2026',
	}),
});

/** The fields that say whether a record is still true. */
export const checkedFields = () => ({
	checkedOn: field(optional(day()), {
		label: 'Gecontroleerd op',
		hint: 'De dag waarop iemand heeft nagekeken of alles klopt.',
		example: '2026-10-01',
		widget: 'datetime',
	}),
	checkedBy: field(optional(text()), {
		label: 'Gecontroleerd door',
		hint: 'Een rol, geen naam van een persoon.',
		example: 'secretaris',
	}),
});

/** How a person of an organisation is reached: by role, never by name. */
export function contact() {
	return z.strictObject({
		role: field(text(), { label: 'Rol', hint: 'Een rol, geen naam.', example: 'ledenadministratie' }),
		phone: field(optional(phone()), { label: 'Telefoon', example: '0599 12 34 56' }),
		email: field(optional(email()), { label: 'E-mail', example: 'info@ijsclub.example' }),
		hours: field(optional(text()), { label: 'Wanneer bereikbaar', example: 'ma t/m vr na 18.00 uur' }),
	});
}
