import { describe, expect, test } from 'vitest';
import {
	articleLd,
	breadcrumbLd,
	eventLd,
	type JsonLd,
	newsLd,
	organisationLd,
	placeLd,
	scriptJson,
	vacancyLd,
	websiteLd,
} from '../../../src/outputs/json-ld.ts';
import { model, type Records } from '../villages.ts';

const absolute = (path: string) => `https://testdorp.example/${path ? `${path}/` : ''}`;
const json = (ld: JsonLd) => JSON.parse(scriptJson(ld)) as Record<string, unknown>;

const secret = { checkedOn: '2026-11-01', checkedBy: 'GEHEIM', source: { name: 'GEHEIM' } };
const own: Records = {
	organisaties: {
		club: {
			...secret,
			aliases: ['de ijsbaan'],
			contacts: [{ role: 'GEHEIM', phone: '0611111111' }],
			phone: '0599 12 34 56',
			email: 'info@club.example',
			website: 'https://club.example',
			socials: [{ platform: 'X', url: 'https://x.example/club' }],
			address: { streetAddress: 'Kerkweg 12', postalCode: '7955AB', addressLocality: 'Testdorp' },
			place: 'wilg',
			services: [{ name: 'Les', access: 'vrij', cost: 'GEHEIM', description: 'Op het ijs.' }],
		},
		kaal: { name: 'Kaal' },
	},
	plekken: {
		wilg: {
			...secret,
			summary: 'Koffie.',
			point: '52.5, 6.1',
			hours: { monday: '9:00-12:00, 13:00-17:00', tuesday: 'gesloten', exceptions: [] },
			phone: '0599 12 34 56',
		},
		kaal: { name: 'Kaal' },
	},
	agenda: {
		quiz: {
			end: '2026-12-05T22:00',
			place: 'wilg',
			organiser: 'club',
			cost: 'Gratis',
			signUp: { phone: '0622222222', note: 'GEHEIM' },
			source: { name: 'GEHEIM' },
		},
		kaal: { start: '2026-12-06' },
		los: { start: '2026-12-07', location: 'Bij de brug', cost: '€ 2' },
		koor: {
			start: '2026-11-03T20:00',
			end: '2026-11-03T22:00',
			place: 'wilg',
			cost: 'naar draagkracht',
			recurrence: {
				frequency: 'maand',
				interval: 2,
				days: ['tuesday'],
				ordinals: ['eerste'],
				until: '2027-12-31',
				exceptMonths: ['juli'],
				except: ['2027-03-02'],
				changes: [{ on: '2027-01-05', start: '2027-01-06T19:00', title: 'Nieuwjaarskoor', location: 'In de kerk' }],
			},
		},
	},
	nieuws: { licht: { organisation: 'club', expires: '2027-01-01', body: 'GEHEIM' } },
};
const dorp = model({ own });
const at = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};

const all: [string, JsonLd][] = [
	['the site', websiteLd(dorp, absolute)],
	['an event with everything', eventLd(at(dorp.events, 'quiz'), absolute)],
	['an event that repeats', eventLd(at(dorp.events, 'koor'), absolute)],
	['an event with nothing', eventLd(at(dorp.events, 'kaal'), absolute)],
	['an organisation with everything', organisationLd(at(dorp.organisations, 'club'), absolute)],
	['an organisation with nothing', organisationLd(at(dorp.organisations, 'kaal'), absolute)],
	['a place with everything', placeLd(at(dorp.places, 'wilg'), absolute)],
	['a place with nothing', placeLd(at(dorp.places, 'kaal'), absolute)],
	['news', newsLd(at(dorp.news, 'licht'), absolute)],
	[
		'a trail',
		breadcrumbLd([
			{ title: 'Nu', url: absolute('') },
			{ title: 'Agenda', url: absolute('agenda') },
		]),
	],
];

/** The fields of schema.org that each type may tell; anything else is a leak. */
const known: Record<string, string[]> = {
	WebSite: ['name', 'url', 'inLanguage', 'description'],
	Event: [
		'name',
		'description',
		'url',
		'startDate',
		'endDate',
		'eventStatus',
		'eventAttendanceMode',
		'location',
		'organizer',
		'isAccessibleForFree',
		'previousStartDate',
		'eventSchedule',
		'offers',
	],
	Schedule: [
		'repeatFrequency',
		'repeatCount',
		'byDay',
		'byMonth',
		'byMonthDay',
		'startDate',
		'endDate',
		'startTime',
		'endTime',
		'exceptDate',
		'scheduleTimezone',
	],
	Organization: [
		'name',
		'alternateName',
		'description',
		'url',
		'sameAs',
		'telephone',
		'email',
		'address',
		'location',
		'makesOffer',
	],
	Place: ['name', 'description', 'url', 'telephone', 'address', 'geo', 'openingHoursSpecification'],
	NewsArticle: ['headline', 'description', 'datePublished', 'url', 'publisher'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name', 'item'],
	PostalAddress: ['streetAddress', 'postalCode', 'addressLocality'],
	GeoCoordinates: ['latitude', 'longitude'],
	OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
	Offer: ['itemOffered', 'price', 'priceCurrency', 'url', 'availability'],
	Service: ['name', 'description'],
};

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
	if (Array.isArray(value)) for (const item of value) visit(item, see);
	else if (typeof value === 'object' && value !== null) {
		see(value as Record<string, unknown>);
		for (const item of Object.values(value)) visit(item, see);
	}
}

describe.each(all)('What search engines read of %s', (_, ld) => {
	test('is schema.org with a type', () =>
		expect(json(ld)).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) }));

	test('has only fields that were chosen', () => {
		visit(json(ld), (node) => {
			const type = String(node['@type']);
			expect(known[type], `type ${type}`).toBeDefined();
			for (const key of Object.keys(node)) expect(['@context', '@type', ...(known[type] ?? [])]).toContain(key);
		});
	});

	test('has no holes', () => {
		expect(scriptJson(ld)).not.toMatch(/undefined|null|NaN|\[object|""/);
	});

	test('tells nothing that was not meant for it', () => {
		expect(scriptJson(ld)).not.toMatch(/GEHEIM|0611111111|0622222222/);
	});

	test('has absolute addresses', () => {
		visit(json(ld), (node) => {
			if ('url' in node) expect(String(node['url'])).toMatch(/^https:\/\/testdorp\.example\//);
		});
	});
});

describe('An event', () => {
	test('has its times with the Dutch zone', () => {
		expect(json(eventLd(at(dorp.events, 'quiz'), absolute))).toMatchObject({
			name: 'Pubquiz',
			startDate: '2026-12-05T19:30:00+01:00',
			endDate: '2026-12-05T22:00:00+01:00',
			url: 'https://testdorp.example/agenda/quiz/',
			location: { '@type': 'Place', name: 'De Wilg', geo: { latitude: 52.5, longitude: 6.1 } },
			organizer: { '@type': 'Organization', name: 'IJsclub' },
			isAccessibleForFree: true,
		});
	});

	test('that repeats has its next time, and the rule with what is left out', () => {
		expect(json(eventLd(at(dorp.events, 'koor'), absolute))).toMatchObject({
			name: 'Nieuwjaarskoor',
			startDate: '2027-01-06T19:00:00+01:00',
			endDate: '2027-01-06T21:00:00+01:00',
			previousStartDate: '2027-01-05T20:00:00+01:00',
			eventStatus: 'https://schema.org/EventRescheduled',
			location: { '@type': 'Place', name: 'In de kerk' },
			eventSchedule: {
				'@type': 'Schedule',
				repeatFrequency: 'P2M',
				byDay: ['1TU'],
				byMonth: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
				startDate: '2026-11-03',
				endDate: '2027-12-31',
				startTime: '20:00:00',
				endTime: '22:00:00',
				exceptDate: ['2027-03-02T20:00:00+01:00'],
				scheduleTimezone: 'Europe/Amsterdam',
			},
		});
	});

	describe('that repeats', () => {
		const weekly = (quiz: Record<string, unknown>) => {
			const [event] = model({ own: { agenda: { quiz: { start: '2026-11-03T20:00', ...quiz } } } }).events;
			if (!event) throw new Error('no event');
			return json(eventLd(event, absolute));
		};
		const off = (...days: string[]) => days.map((on) => ({ on, state: 'afgelast' }));
		const upTo = { frequency: 'week', until: '2026-12-01' };

		test('goes on when its next time is cancelled: the one after that counts', () => {
			expect(weekly({ recurrence: { frequency: 'week', changes: off('2026-11-24') } })).toMatchObject({
				startDate: '2026-12-01T20:00:00+01:00',
				eventStatus: 'https://schema.org/EventScheduled',
				eventSchedule: { exceptDate: ['2026-11-24T20:00:00+01:00'] },
			});
		});

		test('is cancelled when it is off altogether, or each time that is to come', () => {
			for (const quiz of [
				{ state: 'afgelast', recurrence: { frequency: 'week' } },
				{ recurrence: { ...upTo, changes: off('2026-11-24', '2026-12-01') } },
			]) {
				const ld = weekly(quiz);
				expect(ld).toMatchObject({
					startDate: '2026-11-24T20:00:00+01:00',
					eventStatus: 'https://schema.org/EventCancelled',
				});
				expect(ld).not.toHaveProperty('eventSchedule');
			}
		});

		test('tells of exceptions as far as the site tells of times', () => {
			const { exceptDate } = weekly({
				start: '2026-11-06',
				recurrence: { frequency: 'week', notOnPublicHolidays: true },
			})['eventSchedule'] as { exceptDate: string[] };
			expect(exceptDate).toEqual(['2026-12-25', '2027-01-01']);
		});
	});

	test.each<[Record<string, unknown>, Record<string, unknown> | undefined]>([
		[
			{ frequency: 'week', days: ['tuesday', 'friday'] },
			{ repeatFrequency: 'P1W', byDay: ['https://schema.org/Tuesday', 'https://schema.org/Friday'] },
		],
		[{ frequency: 'maand' }, { repeatFrequency: 'P1M', byMonthDay: [5] }],
		[{ frequency: 'jaar' }, { repeatFrequency: 'P1Y', byMonth: [12], byMonthDay: [5] }],
		[{ frequency: 'losse data', dates: ['2026-12-12'] }, undefined],
	])('that repeats as %j has a schedule', (recurrence, schedule) => {
		const [event] = model({ own: { agenda: { quiz: { recurrence } } } }).events;
		const ld = event && json(eventLd(event, absolute));
		if (schedule) expect(ld?.['eventSchedule']).toMatchObject(schedule);
		else expect(ld).not.toHaveProperty('eventSchedule');
	});

	test.each([
		['Gratis', '0.00'],
		['€ 2,50', '2.50'],
		['€ 3', '3.00'],
		['€ 3,-', '3.00'],
		['€ 2 per keer', undefined],
		['naar draagkracht', undefined],
		[undefined, undefined],
	])('that costs %s has a price of %s', (cost, price) => {
		const [event] = model({ own: { agenda: { quiz: { cost, signUp: { full: true } } } } }).events;
		const offers = event && (eventLd(event, absolute)['offers'] as Record<string, unknown> | undefined);
		expect(offers?.['price']).toBe(price);
		if (price) expect(offers?.['availability']).toBe('https://schema.org/SoldOut');
	});

	test('that was moved tells when it would have been', () => {
		const moved = { state: 'verplaatst', previousStart: '2026-11-28T19:30' };
		const [event] = model({ own: { agenda: { quiz: moved } } }).events;
		expect(event && eventLd(event, absolute)['previousStartDate']).toBe('2026-11-28T19:30:00+01:00');
	});

	test('of a whole day has a day', () =>
		expect(json(eventLd(at(dorp.events, 'kaal'), absolute))).toMatchObject({ startDate: '2026-12-06' }));

	test('elsewhere has only a name for its place', () => {
		const ld = json(eventLd(at(dorp.events, 'los'), absolute));
		expect(ld['location']).toEqual({ '@type': 'Place', name: 'Bij de brug' });
		expect(ld).not.toHaveProperty('isAccessibleForFree');
	});

	test.each([
		['definitief', 'EventScheduled'],
		['voorlopig', 'EventScheduled'],
		['afgelast', 'EventCancelled'],
		['verplaatst', 'EventRescheduled'],
	])('that is %s is an %s', (state, status) => {
		const [event] = model({ own: { agenda: { quiz: { state } } } }).events;
		expect(event && eventLd(event, absolute)['eventStatus']).toBe(`https://schema.org/${status}`);
	});
});

test('What holds on public holidays is told as schema.org has it', () => {
	const on = (publicHolidays: string) =>
		(
			json(
				placeLd(
					at(model({ own: { plekken: { hal: { hours: { monday: '9:00-12:00', publicHolidays } } } } }).places, 'hal'),
					absolute,
				),
			)['openingHoursSpecification'] as { dayOfWeek: string; opens: string; closes: string }[]
		).filter(({ dayOfWeek }) => dayOfWeek === 'https://schema.org/PublicHolidays');
	expect(on('gesloten')).toMatchObject([{ opens: '00:00', closes: '00:00' }]);
	expect(on('10:00-12:00')).toMatchObject([{ opens: '10:00', closes: '12:00' }]);
	expect(on('zoals altijd')).toEqual([]);
});

test('The hours of a place are those of its open days', () => {
	expect(json(placeLd(at(dorp.places, 'wilg'), absolute))['openingHoursSpecification']).toEqual([
		{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '12:00' },
		{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Monday', opens: '13:00', closes: '17:00' },
	]);
});

test('A trail counts from one', () => {
	expect(
		json(
			breadcrumbLd([
				{ title: 'Nu', url: 'a' },
				{ title: 'Agenda', url: 'b' },
			]),
		)['itemListElement'],
	).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Nu', item: 'a' },
		{ '@type': 'ListItem', position: 2, name: 'Agenda', item: 'b' },
	]);
});

describe('JSON in a page', () => {
	test.each(['</script><script>alert(1)</script>', '<!--', ']]>', '<SCRIPT', '\u2028', '"', '\\', '&lt;'])(
		'cannot end its element: %j',
		(text) => {
			const written = scriptJson({ text });
			expect(written).not.toContain('<');
			expect(JSON.parse(written)).toEqual({ text });
		},
	);
});

describe('Work for volunteers', () => {
	const given: Records = {
		organisaties: { rit: { name: 'Wilgenrit', website: 'https://rit.example', phone: '0500 30 12 40' } },
		plekken: {
			wilg: { address: { streetAddress: 'Dorpsplein 1', postalCode: '9951 AB', addressLocality: 'Testdorp' } },
		},
		vacatures: {
			chauffeur: {
				organisation: 'rit',
				place: 'wilg',
				hours: 'twee uur per week',
				email: 'geheim@rit.example',
				until: '2027-05-20',
				body: 'De planner *belt*.\n\n## We vragen\n\n- geduld\n- een rijbewijs',
			},
			redacteur: { board: true },
		},
	};
	const dorp = model({ own: given, config: { profile: 'dorpsplein' } });
	const ld = (id: string) => {
		const vacancy = dorp.vacancies.find((one) => one.id === id);
		if (!vacancy) throw new Error(id);
		return json(vacancyLd(vacancy, dorp, absolute));
	};

	test('is a JobPosting with the fields that Google reads, and no other', () => {
		expect(ld('chauffeur')).toEqual({
			'@context': 'https://schema.org',
			'@type': 'JobPosting',
			title: 'Chauffeur',
			description:
				'U rijdt buren naar de dokter.\ntwee uur per week\nDe planner belt.\nWe vragen\ngeduld\neen rijbewijs',
			identifier: { '@type': 'PropertyValue', name: 'Wilgenrit', value: 'chauffeur' },
			datePosted: '2026-11-18',
			validThrough: '2027-05-20T23:59:00+02:00',
			employmentType: 'VOLUNTEER',
			hiringOrganization: { '@type': 'Organization', name: 'Wilgenrit', sameAs: 'https://rit.example' },
			jobLocation: {
				'@type': 'Place',
				name: 'De Wilg',
				address: {
					'@type': 'PostalAddress',
					streetAddress: 'Dorpsplein 1',
					postalCode: '9951 AB',
					addressLocality: 'Testdorp',
					addressCountry: 'NL',
				},
			},
		});
	});

	test('is of the village itself when no organisation is named, and says no place that is not known', () => {
		const posting = ld('redacteur');
		expect(posting['hiringOrganization']).toMatchObject({ name: 'Testdorp', sameAs: 'https://testdorp.example/' });
		expect(posting).not.toHaveProperty('jobLocation');
		// The usual term: 180 days.
		expect(posting['validThrough']).toBe('2027-05-17T23:59:00+02:00');
	});
});

test('An article is a page that says when somebody last looked at it', () => {
	const [article] = model({
		config: { profile: 'dorpsplein' },
		own: {
			kennisbank: {
				rekening: { topics: ['geld'], aliases: ['rood staan'], checkedOn: '2026-11-01', checkedBy: 'GEHEIM' },
			},
		},
	}).articles;
	if (!article) throw new Error('no article');
	expect(json(articleLd(article, absolute))).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		name: 'De rekening lukt niet',
		alternateName: ['rood staan'],
		description: 'Bel vandaag nog. Wachten maakt het duurder.',
		url: 'https://testdorp.example/kennisbank/rekening/',
		inLanguage: 'nl',
		about: [{ '@type': 'Thing', name: 'geld' }],
		lastReviewed: '2026-11-01',
	});
});
