import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspectRepository } from '../../../src/inspect/index.ts';
import { toAnnotations } from '../../../src/issues/index.ts';
import { type Fetcher, readSyncCommand, runSync, syncHelp } from '../../../src/sync/index.ts';
import { readCalendar, readFeed } from '../../../src/sync/stored.ts';
import { Trouble } from '../../../src/sync/trouble.ts';
import { bytesOf, calendarOf } from './calendars.ts';

const fixture = path.resolve(import.meta.dirname, '../../fixtures/villages/minimal');
const ijsclub = 'https://ijsclub.example/agenda.ics';
const nieuws = 'https://wilgenwaard.example/nieuws.xml';
const agendaFile = 'villages/klein/sync/agenda-ijsclub.yaml';
const newsFile = 'villages/klein/sync/nieuws-gemeente.yaml';
const wasteFile = 'villages/klein/sync/agenda-afval.yaml';
const rss = (title: string) =>
	`<rss version="2.0"><channel><title>x</title><link>https://wilgenwaard.example</link><description>x</description><item><title>${title}</title><link>https://wilgenwaard.example/1</link><pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate></item></channel></rss>`;

let root: string;
let web: Record<string, string | Buffer | Trouble>;
const fetcher: Fetcher = async (url) => {
	const answer = web[url] ?? new Trouble('sync-refused', { other: '404: daar staat niets' });
	if (answer instanceof Trouble) throw answer;
	return Buffer.from(answer);
};
const at = (file: string) => path.join(root, file);
const text = (file: string) => readFileSync(at(file), 'utf8');
const villageFile = 'villages/klein/village.yaml';

function name(lines: string): void {
	cpSync(path.join(fixture, villageFile), at(villageFile));
	writeFileSync(at(villageFile), `${text(villageFile)}${lines}`);
}

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-sync-'));
	cpSync(fixture, root, { recursive: true });
	mkdirSync(at('villages/klein/kalenders'));
	cpSync(
		path.resolve(import.meta.dirname, '../../fixtures/calendars/afval.ics'),
		at('villages/klein/kalenders/afval.ics'),
	);
	web = { [ijsclub]: bytesOf('google.ics'), [nieuws]: rss('Markt') };
	name(
		[
			'calendars:',
			`  - {name: IJsclub, url: "${ijsclub}"}`,
			'  - {name: Afval, file: afval.ics, as: dagen}',
			`feeds: [{name: Gemeente, url: "${nieuws}"}]`,
			'',
		].join('\n'),
	);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(words = '', now = '2026-11-25T06:00') {
	const command = readSyncCommand(words.split(' ').filter(Boolean));
	if (!command) throw new Error('help');
	return await runSync(command, { root, now, fetcher });
}

/** Every file with what is in it. */
const everything = () =>
	readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.join(item.parentPath, item.name))
		.sort()
		.map((file) => `${path.relative(root, file)}\n${readFileSync(file, 'utf8')}`);

describe('npm run sync', () => {
	test('keeps a copy of every source, and says so', async () => {
		const before = everything();
		const { text: told, problems, isFailed } = await run();
		expect(told).toContain('✓ IJsclub (ijsclub): overgenomen: 3 activiteiten (3 nieuw)');
		expect(told).toContain('✓ Afval (afval): overgenomen: 3 activiteiten (3 nieuw)');
		expect(told).toContain('✓ Gemeente (gemeente): overgenomen: 1 bericht (1 nieuw)');
		expect(told).toContain('3 bronnen: 3 overgenomen.\nGeschreven: 3 bestanden.');
		expect([problems, isFailed]).toEqual([[], false]);
		expect(readCalendar(text(agendaFile))).toMatchObject({
			name: 'IJsclub',
			source: ijsclub,
			retrievedOn: '2026-11-25',
		});
		expect(readCalendar(text(wasteFile))?.source).toBe('villages/klein/kalenders/afval.ics');
		expect(readFeed(text(newsFile))?.items).toHaveLength(1);
		expect(text(agendaFile).split('\n')[0]).toMatch(/^# Gemaakt door npm run sync/);
		const sync = (file: string) => file.startsWith('villages/klein/sync/');
		expect(everything().filter((file) => !sync(file))).toEqual(before);
		expect(readdirSync(at('villages/klein/sync'))).toEqual([
			'agenda-afval.yaml',
			'agenda-ijsclub.yaml',
			'nieuws-gemeente.yaml',
		]);
	});

	test('leaves what the build reads without a problem', async () => {
		await run();
		const { problems } = await inspectRepository({ root, now: '2026-11-25T07:00' });
		expect(problems.filter(({ file }) => file.includes('/sync/'))).toEqual([]);
		expect(problems.filter(({ name: kind }) => kind.startsWith('sync-'))).toEqual([]);
	});

	test('gives the same bytes again, and a day later only another day', async () => {
		await run();
		const first = everything();
		const again = await run();
		expect(again.text).toContain('Geschreven: 0 bestanden.');
		expect(everything()).toEqual(first);
		await run('', '2026-11-26T06:00');
		expect(everything()).toEqual(
			first.map((file) => file.replace('retrievedOn: 2026-11-25', 'retrievedOn: 2026-11-26')),
		);
	});

	test('says what is new and what is gone', async () => {
		web[ijsclub] = calendarOf(
			'UID:a\nDTSTART:20261201T100000',
			'UID:b\nDTSTART:20261202T100000',
			'UID:c\nDTSTART:20261101T100000',
		);
		await run();
		web[ijsclub] = calendarOf('UID:a\nDTSTART:20261201T100000', 'UID:d\nSUMMARY:Soep\nDTSTART:20261203T100000');
		expect((await run()).text).toContain('overgenomen: 2 activiteiten (1 nieuw, 1 weg)');
	});

	test('writes nothing on a trial', async () => {
		const before = everything();
		expect((await run('--proef')).text).toContain(
			'Dit was een proef: er is niets geschreven. Anders waren het 3 bestanden.',
		);
		expect(everything()).toEqual(before);
	});

	test('does one village or one source when asked', async () => {
		await run('--dorp klein --alleen afval');
		expect(readdirSync(at('villages/klein/sync'))).toEqual(['agenda-afval.yaml']);
		await run('--alleen nieuws-gemeente');
		expect(existsSync(at(newsFile))).toBe(true);
		expect(existsSync(at(agendaFile))).toBe(false);
	});

	test.each([
		['--dorp klien', /klein/],
		['--alleen ijscub', /“ijscub” is er niet. Bedoel je ijsclub\?/],
		['klein', /Een dorp kies je met --dorp/],
		['--alles', /--alles ken ik niet/],
	])('refuses what it does not understand: %s', async (words, expected) => {
		await expect(run(words)).rejects.toThrow(expected);
	});

	test('explains itself', () => {
		expect(readSyncCommand(['--help'])).toBeUndefined();
		expect(syncHelp()).toContain('--alleen <bron>');
	});
});

describe('A source that gives nothing to use', () => {
	const kept = async (answer: string | Trouble, problem: string) => {
		await run();
		const before = text(agendaFile);
		web[ijsclub] = answer;
		web[nieuws] = rss('Nieuw bericht');
		const { text: told, problems, isFailed } = await run('', '2026-11-27T06:00');
		expect(text(agendaFile)).toBe(before);
		expect(problems.map(({ name: kind, severity }) => [kind, severity])).toEqual([[problem, 'warning']]);
		expect(told).toContain('! IJsclub (ijsclub): bewaard: de versie van 2026-11-25 blijft staan');
		expect(isFailed).toBe(false);
		expect(readFeed(text(newsFile))).toMatchObject({ retrievedOn: '2026-11-27', items: [{ title: 'Nieuw bericht' }] });
		return { told, problems };
	};

	test.each([
		['<!DOCTYPE html><html>Inloggen</html>', 'sync-web-page'],
		['Not found', 'sync-not-understood'],
		['BEGIN:VCALENDAR\nEND:VCALENDAR', 'sync-emptied'],
		[calendarOf('DTSTART;TZID=Nergens:20261201T100000'), 'sync-emptied'],
		[calendarOf('DTSTART:20261201T100000').replace('END:VCALENDAR\n', ''), 'sync-cut-off'],
	])('keeps its copy byte for byte, and the others go on: %j', async (answer, problem) => {
		await kept(answer, problem);
	});

	test('says what to do, where the source is named', async () => {
		const { told, problems } = await kept(
			new Trouble('sync-refused', { other: '404: daar staat niets' }),
			'sync-refused',
		);
		expect(told).toContain('De server van “IJsclub” antwoordt met 404: daar staat niets.');
		expect(problems[0]).toMatchObject({ file: villageFile, village: 'klein', line: expect.any(Number) });
		expect(toAnnotations(problems)).toMatch(/^::warning file=villages\/klein\/village\.yaml,line=\d+/);
	});

	test('has no copy the first time; that is told, and stops nothing', async () => {
		delete web[ijsclub];
		const { text: told, isFailed } = await run();
		expect(told).toContain('✗ IJsclub (ijsclub): niet gelukt, en er is nog geen vorige versie');
		expect(told).toContain('3 bronnen: 2 overgenomen, 1 mislukt.');
		expect([isFailed, existsSync(at(agendaFile)), existsSync(at(newsFile))]).toEqual([false, false, true]);
	});

	test('may be empty when there was nothing to come', async () => {
		web[ijsclub] = calendarOf('DTSTART:20261101T100000');
		await run();
		web[ijsclub] = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
		expect((await run()).text).toContain('overgenomen: 0 activiteiten');
		expect(readCalendar(text(agendaFile))?.events).toEqual([]);
	});

	test('that is cut off but has all that is to come is taken over, and told', async () => {
		await run();
		web[ijsclub] = bytesOf('google.ics').toString().replace('END:VCALENDAR', '');
		const { text: told, problems } = await run('', '2026-11-26T06:00');
		expect(told).toContain('✓ IJsclub (ijsclub): overgenomen: 3 activiteiten');
		expect(problems.map(({ name: kind }) => kind)).toEqual(['calendar-cut-off']);
	});

	test('is told when it had nothing from the beginning, and only then', async () => {
		web[ijsclub] = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
		web[nieuws] = '<rss version="2.0"><channel><title>x</title></channel></rss>';
		const { text: told, problems, isFailed } = await run();
		expect(told).toContain('✓ IJsclub (ijsclub): overgenomen: 0 activiteiten\n      In “IJsclub” staat niets.');
		expect(told).toContain('In “Gemeente” staat niets.');
		expect(problems.map(({ name: kind, severity }) => [kind, severity])).toEqual([
			['sync-empty', 'warning'],
			['sync-empty', 'warning'],
		]);
		expect(isFailed).toBe(false);
		expect((await run()).problems).toEqual([]);
	});

	test.each([
		'https://calendar.google.com/calendar/ical/ijsclub%40group.calendar.google.com/private-0123456789abcdef/basic.ics',
		'https://jan:geheim@ijsclub.example/agenda.ics',
		'https://sleutel@ijsclub.example/agenda.ics',
	])('is not fetched when its address is secret, which is written nowhere: %s', async (url) => {
		web[url] = bytesOf('google.ics');
		web[`${url}?rss`] = rss('Markt');
		name(`calendars: [{name: IJsclub, url: "${url}"}]\nfeeds: [{name: Gemeente, url: "${url}?rss"}]\n`);
		const { text: told, problems } = await run();
		expect(problems.map(({ name: kind }) => kind)).toEqual(['sync-address-secret', 'sync-address-secret']);
		expect(told).toContain('Neem het openbare adres over.');
		expect(told + JSON.stringify(problems)).not.toMatch(/0123456789abcdef|jan:geheim|sleutel@/);
		expect(existsSync(at('villages/klein/sync'))).toBe(false);
	});

	test('a feed without messages keeps those of before', async () => {
		await run();
		web[nieuws] = '<rss version="2.0"><channel><title>x</title></channel></rss>';
		const { problems } = await run();
		expect(problems.map(({ name: kind }) => kind)).toEqual(['sync-emptied']);
		expect(readFeed(text(newsFile))?.items).toHaveLength(1);
	});

	test.each([
		['file: weg.ics', 'sync-file-missing'],
		['file: ../village.yaml', 'sync-file-missing'],
		['as: dagen', 'sync-without-address'],
	])('a file that is not in its folder is not read: %s', async (line, problem) => {
		name(`calendars: [{name: Afval, ${line}}]\n`);
		expect((await run()).problems.map(({ name: kind }) => kind)).toEqual([problem]);
	});

	test('two of one name are told, and the first is fetched', async () => {
		name(`calendars: [{name: IJsclub, url: "${ijsclub}"}, {name: IJsclub, file: afval.ics}]\n`);
		const { problems } = await run();
		expect(problems.map(({ name: kind }) => kind)).toEqual(['sync-name-twice']);
		expect(readCalendar(text(agendaFile))?.events).toHaveLength(3);
	});

	test('a copy that somebody broke by hand is replaced by what was fetched', async () => {
		await run();
		const good = text(agendaFile);
		writeFileSync(at(agendaFile), 'events: [');
		await run();
		expect(text(agendaFile)).toBe(good);
	});

	test('many remarks are told as one', async () => {
		web[ijsclub] = calendarOf(
			...Array.from({ length: 9 }, (_, index) => `SUMMARY:A${index}\nDTSTART;TZID=Nergens:20261201T100000`),
			'DTSTART:20261201T100000',
		);
		const { text: told, problems } = await run();
		expect(problems).toHaveLength(1);
		expect(told).toContain('Niet overgenomen: A0, A1, A2, en nog 6.');
	});

	test('a village that cannot be read is a failure', async () => {
		writeFileSync(at(villageFile), 'name: [');
		const { text: told, isFailed } = await run();
		expect(isFailed).toBe(true);
		expect(told).toContain('village.yaml');
	});
});

describe('Addresses on the site', () => {
	test('are unique in the village, also when two calendars have the same event', async () => {
		const other = 'https://ander.example/agenda.ics';
		web[other] = bytesOf('google.ics');
		name(`calendars: [{name: IJsclub, url: "${ijsclub}"}, {name: Ander, url: "${other}"}]\n`);
		await run();
		const ids = ['ijsclub', 'ander'].flatMap(
			(id) => readCalendar(text(`villages/klein/sync/agenda-${id}.yaml`))?.events.map((event) => event.id) ?? [],
		);
		expect(new Set(ids).size).toBe(6);
	});

	test('of a demo village move with its own day', async () => {
		writeFileSync(at(villageFile), `${text(villageFile)}demo: {anchor: 2026-11-21}\n`);
		await run('', '2029-01-01T00:00');
		expect(readCalendar(text(agendaFile))).toMatchObject({ retrievedOn: '2026-11-21', events: { length: 3 } });
	});
});
