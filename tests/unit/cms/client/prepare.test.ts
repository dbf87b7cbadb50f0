import { describe, expect, test } from 'vitest';
import { closingDay, type Moment, prepared } from '../../../../src/cms/client/prepare.ts';
import { dutchDay } from '../../../../src/cms/proposals.ts';
import { forms } from '../../../support/cms-source.ts';

const moment: Moment = { today: '2028-02-29', lastOrganiser: 'ijsclub', siteUrl: 'http://localhost:4321/testdorp/' };

type Given = Parameters<typeof forms>[0];

function made(given: Given = {}, changes: Partial<Moment> = {}, role: Parameters<typeof forms>[1] = 'lokaal') {
	return prepared(forms(given, role), { ...moment, ...changes });
}
const collection = (kind: string, ...rest: Parameters<typeof made>) =>
	made(...rest).collections.find(({ name }) => name === `${kind}-testdorp`);
/** What a new record of a kind begins with. */
const proposals = (kind: string, ...rest: Parameters<typeof made>) =>
	Object.fromEntries(
		(collection(kind, ...rest)?.fields ?? [])
			.filter((field) => field.default !== undefined)
			.map((field) => [field.name, field.default]),
	);

describe('The day in the Netherlands', () => {
	test.each([
		['in winter just before midnight', '2026-12-31T22:59:59Z', '2026-12-31'],
		['in winter at midnight', '2026-12-31T23:00:00Z', '2027-01-01'],
		['in summer just before midnight', '2026-07-01T21:59:59Z', '2026-07-01'],
		['in summer at midnight', '2026-07-01T22:00:00Z', '2026-07-02'],
		['just before midnight, the night that summer time begins', '2027-03-27T22:59:59Z', '2027-03-27'],
		['at midnight, the night that summer time begins', '2027-03-27T23:00:00Z', '2027-03-28'],
		['at the end of the short day', '2027-03-28T21:59:59Z', '2027-03-28'],
		['after the short day', '2027-03-28T22:00:00Z', '2027-03-29'],
		['at the end of the long day', '2026-10-25T22:59:59Z', '2026-10-25'],
		['after the long day', '2026-10-25T23:00:00Z', '2026-10-26'],
		['on a leap day', '2028-02-29T12:00:00Z', '2028-02-29'],
	])('is right %s', (_, now, day) => expect(dutchDay(new Date(now))).toBe(day));

	test.each(['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])(
		'is the same for an editor in %s',
		(zone) => {
			const before = process.env.TZ;
			process.env.TZ = zone;
			try {
				expect(dutchDay(new Date('2026-12-05T22:30:00Z'))).toBe('2026-12-05');
				expect(dutchDay(new Date('2026-12-05T23:30:00Z'))).toBe('2026-12-06');
			} finally {
				if (before === undefined) delete process.env.TZ;
				else process.env.TZ = before;
			}
		},
	);
});

describe('A new record begins with what is likely', () => {
	test('for an event: this evening, in the dorpshuis, by who organised last', () => {
		expect(proposals('agenda')).toEqual({
			start: '2028-02-29T19:30',
			place: 'dorpshuis-de-wilg',
			organiser: 'ijsclub',
			targetGroups: ['iedereen'],
			state: 'definitief',
		});
	});

	test('for news and a document: today', () => {
		expect(proposals('nieuws')).toEqual({ date: '2028-02-29', organisation: 'ijsclub' });
		expect(proposals('documenten')).toEqual({ date: '2028-02-29' });
	});

	test('for a vacancy: half a year from today, for anybody', () => {
		expect(proposals('vacatures')).toEqual({
			placedOn: '2028-02-29',
			until: '2028-08-27',
			state: 'open',
		});
	});

	test('for a page: its place in the menu; for the rest nothing', () => {
		expect(proposals('paginas')).toEqual({ menu: 'wonen' });
		for (const kind of ['organisaties', 'plekken', 'aanvullingen', 'kennisbank']) expect(proposals(kind)).toEqual({});
	});

	test('but never with something that cannot be chosen, which would be a mistake that nobody made', () => {
		expect(proposals('agenda', {}, { lastOrganiser: 'opgeheven-club' })).not.toHaveProperty('organiser');
		expect(proposals('agenda', {}, { lastOrganiser: undefined })).not.toHaveProperty('organiser');
		expect(proposals('agenda', { usualPlace: 'afgebrand' })).not.toHaveProperty('place');
		expect(proposals('agenda', { usualPlace: undefined })).not.toHaveProperty('place');
		expect(
			proposals('nieuws', {
				options: { organisaties: [], plekken: [], agenda: [], campagnes: [] },
			}),
		).not.toHaveProperty('organisation');
	});

	test('also when it is shared by the gemeente', () => {
		const shared = made().collections.find(({ name }) => name === 'nieuws-gemeente');
		expect(shared?.fields.find(({ name }) => name === 'date')?.default).toBe('2028-02-29');
	});
});

describe('The views of a list', () => {
	const shows = (kind: string, label: string, value: string) => {
		const filter = collection(kind)?.view_filters.find((one) => one.label === label);
		if (typeof filter?.pattern !== 'string') throw new Error(`no pattern of ${label}`);
		return new RegExp(filter.pattern, 'i').test(value);
	};

	test('know what is to come and what is over', () => {
		const event = (start: string, rest = '') => `Map { "title": "Quiz", "start": "${start}"${rest} }`;
		const repeats = (frequency: string, until: string) =>
			`, "recurrence": Map { "frequency": ${frequency}, "until": "${until}" }, "signUp": Map { "until": "2020-01-01" }`;
		for (const [record, isComing] of [
			[event('2028-02-29T08:00'), true],
			[event('2028-02-28T23:59'), false],
			[event('2028-02-28T23:59', ', "signUp": Map { "until": "2028-03-01" }'), false],
			[event('2026-01-01', ', "end": "2028-03-01"'), true],
			[event('2026-01-01', ', "end": "2028-02-01"'), false],
			[event('2026-09-01T10:00', repeats('"week"', '')), true],
			[event('2026-09-01T10:00', repeats('"week"', '2028-02-29')), true],
			[event('2026-09-01T10:00', repeats('"week"', '2028-02-28')), false],
			[event('2026-09-01T10:00', repeats('""', '')), false],
			[event('2026-09-01T10:00', repeats('null', '')), false],
		] as const) {
			expect(shows('agenda', 'Komend', record), record).toBe(isComing);
			expect(shows('agenda', 'Voorbij', record), record).toBe(!isComing);
		}
		expect(shows('nieuws', 'Verlopen', '2028-02-29')).toBe(false);
		expect(shows('nieuws', 'Verlopen', '2028-02-28')).toBe(true);
	});

	test('know what was checked more than a year ago, on a leap day too', () => {
		const record = (checkedOn: string) => `Map { "name": "IJsclub", "checkedOn": "${checkedOn}" }`;
		expect(shows('organisaties', 'Te controleren', record('2027-02-28'))).toBe(true);
		expect(shows('organisaties', 'Te controleren', record('2027-03-01'))).toBe(false);
	});

	test('know what was never checked, and leave out what is in the archive', () => {
		expect(shows('organisaties', 'Te controleren', 'Map { "name": "IJsclub" }')).toBe(true);
		expect(shows('organisaties', 'Te controleren', 'Map { "name": "IJsclub", "checkedOn": "" }')).toBe(true);
		expect(shows('organisaties', 'Te controleren', 'Map { "name": "IJsclub", "archived": true }')).toBe(false);
	});

	test('that have no day stay what they were', () => {
		expect(shows('agenda', 'Afgelast', 'afgelast')).toBe(true);
		const archive = collection('agenda')?.view_filters.find(({ label }) => label === 'In het archief');
		expect(archive?.pattern).toBe(true);
	});

	test('are all something that Decap understands', () => {
		for (const { view_filters } of made().collections)
			for (const { pattern } of view_filters) expect(['string', 'boolean']).toContain(typeof pattern);
	});
});

describe('“Bekijk op de site” leads', () => {
	test('on the own computer to the site beside the CMS', () => {
		expect(made()).toMatchObject({ site_url: moment.siteUrl, display_url: moment.siteUrl });
	});

	test('and elsewhere to the address of the site', () => {
		const yaml = { cms: { backend: 'gitlab', repo: 'a/b', baseUrl: 'https://forge.example', appId: 'x' } };
		expect(made({ yaml }, {}, 'vrijwilliger')).toMatchObject({ site_url: 'https://testdorp.example/' });
	});
});

test('What was made at the build stays as it was', () => {
	const config = forms();
	const before = structuredClone(config);
	prepared(config, moment);
	expect(config).toEqual(before);
});

test.each([
	['prikbord', { state: 'gelukt' }, { field: 'closedOn', day: '2028-02-29' }],
	['prikbord', { state: 'ingetrokken', closedOn: '' }, { field: 'closedOn', day: '2028-02-29' }],
	['prikbord', { state: 'gelukt', closedOn: '2028-02-01' }, undefined],
	['prikbord', { state: 'in gesprek' }, undefined],
	['vacatures', { state: 'vervuld' }, { field: 'filledOn', day: '2028-02-29' }],
	['vacatures', { state: 'ingetrokken' }, undefined],
	['nieuws', { state: 'gelukt' }, undefined],
] as const)('The day of closing of %s %j is filled in as %j', (kind, data, expected) =>
	expect(closingDay(kind, data, '2028-02-29')).toEqual(expected),
);
