import { describe, expect, test } from 'vitest';
import { buildable, checkAll, gather } from '../../../src/domain/index.ts';
import { soleWeekday } from '../../../src/domain/rules.ts';
import { type Problem, type ProblemName, problem } from '../../../src/issues/index.ts';
import type { SchoolHolidays, Theme } from '../../../src/schema/index.ts';
import { calendarFixture, media, today, type VillageGiven, village } from '../villages.ts';

const kernen = ['Testdorp', 'Anderdorp'];
const check = (given: VillageGiven): Problem[] => checkAll([gather(village(given))], kernen, today);
const names = (given: VillageGiven) => check(given).map(({ name }) => name);
const checked = { checkedOn: '2026-11-01' };

/** One situation in which a rule speaks, and one beside it in which it is silent. */
interface Case {
	rule: ProblemName;
	when: string;
	given: VillageGiven;
	says?: Partial<Problem>;
	/** The same situation put right. */
	right: VillageGiven;
}

const wonen: Theme = { id: 'wonen', name: 'Wonen', icon: 'huis', colour: 'geel' };

const holidaysUntil = (knownUntil: string): SchoolHolidays => ({
	region: 'noord',
	knownUntil,
	source: undefined,
	holidays: [],
});

const weekly = (recurrence: Record<string, unknown>, start = '2026-11-24T19:30'): VillageGiven => ({
	own: { agenda: { koor: { start, recurrence: { frequency: 'week', ...recurrence } } } },
});
const kept = (retrievedOn: string) => {
	const calendar = calendarFixture({ name: 'Club' }, [
		{ id: 'les-1a2b3c', uid: 'u', title: 'Les', start: '2026-11-24' },
	]);
	return { ...calendar, stored: calendar.stored && { ...calendar.stored, retrievedOn } };
};
const twice = { frequency: 'week', days: ['tuesday', 'thursday'] };
const hall = { wilg: { ...checked, rooms: [{ name: 'Grote zaal' }] } };

const article = (data: Record<string, unknown>): VillageGiven => ({ own: { kennisbank: { rekening: data } } });

const cases: Case[] = [
	{
		rule: 'relation-unknown',
		when: 'an article sends people to an organisation that is not there',
		given: {
			own: {
				organisaties: { wijkteam: checked },
				kennisbank: {
					rekening: {
						further: [
							{ name: 'Huisarts', note: 'Luistert.' },
							{ organisation: 'wijktam', note: 'Helpt.' },
						],
					},
				},
			},
		},
		says: { severity: 'error', field: 'further.1.organisation', found: 'wijktam', fix: 'organisation: wijkteam' },
		right: {
			own: {
				organisaties: { wijkteam: checked },
				kennisbank: { rekening: { further: [{ organisation: 'wijkteam', note: 'Helpt.' }] } },
			},
		},
	},
	{
		rule: 'file-missing',
		when: 'a form of an article is not there',
		given: article({ forms: [{ name: 'Aanvraag', file: 'aanvrag.pdf' }] }),
		says: { severity: 'error', field: 'forms.0.file' },
		right: {
			...article({ forms: [{ name: 'Aanvraag', file: 'aanvraag.pdf' }] }),
			content: { files: media('aanvraag.pdf') },
		},
	},
	{
		rule: 'record-stale',
		when: 'an article was not looked at for long',
		given: article({ checkedOn: '2025-06-01' }),
		says: { severity: 'warning', field: 'checkedOn' },
		right: article({ checkedOn: '2026-06-01' }),
	},
	{
		rule: 'relation-unknown',
		when: 'a vacancy is of an organisation that is not there',
		given: { own: { vacatures: { chauffeur: { organisation: 'wilgenrit' } } } },
		says: { severity: 'error', field: 'organisation' },
		right: { own: { organisaties: { wilgenrit: checked }, vacatures: { chauffeur: { organisation: 'wilgenrit' } } } },
	},
	{
		rule: 'url-duplicate',
		when: 'a vacancy takes an address of the site itself',
		given: { own: { vacatures: { flyer: {} } } },
		says: { severity: 'error', found: 'vacatures/flyer' },
		right: { own: { vacatures: { flyeraar: {} } } },
	},
	{
		rule: 'recurrence-start-off',
		when: 'something repeats on another day than it begins',
		given: weekly({ days: ['friday'] }),
		says: { severity: 'warning', field: 'start', found: 'dinsdag 2026-11-24', fix: 'start: 2026-11-27T19:30' },
		right: weekly({ days: ['friday'] }, '2026-11-27T19:30'),
	},
	{
		rule: 'recurrence-empty',
		when: 'a repetition ends before it begins',
		given: weekly({ until: '2026-11-01' }),
		says: { severity: 'warning', field: 'recurrence' },
		right: weekly({ until: '2026-12-01' }),
	},
	{
		rule: 'recurrence-change-off',
		when: 'a change is of a day that is not there',
		given: weekly({ changes: [{ on: '2026-12-02', state: 'afgelast' }] }),
		says: { field: 'recurrence.changes.0.on', found: '2026-12-02', nearest: '2026-12-01', fix: 'on: 2026-12-01' },
		right: weekly({ changes: [{ on: '2026-12-01', state: 'afgelast' }] }),
	},
	{
		rule: 'relation-unknown',
		when: 'one time is in a place that does not exist',
		given: weekly({ changes: [{ on: '2026-12-01', place: 'wilgg' }] }),
		says: { severity: 'error', field: 'recurrence.changes.0.place', found: 'wilgg' },
		right: {
			own: {
				...weekly({ changes: [{ on: '2026-12-01', place: 'wilg' }] }).own,
				plekken: { wilg: checked },
			},
		},
	},
	{
		rule: 'url-duplicate',
		when: 'an event has the address of the months',
		given: { own: { agenda: { maand: {} } } },
		says: { severity: 'error', found: 'agenda/maand' },
		right: { own: { agenda: { maandmarkt: {} } } },
	},
	{
		rule: 'room-unknown',
		when: 'the room has another name',
		given: { own: { plekken: hall, agenda: { quiz: { place: 'wilg', room: 'Grote zal' } } } },
		says: { severity: 'warning', field: 'room', fix: 'room: Grote zaal' },
		right: { own: { plekken: hall, agenda: { quiz: { place: 'wilg', room: 'grote zaal' } } } },
	},
	{
		rule: 'room-clash',
		when: 'two things are in one hall, week after week',
		given: {
			own: {
				plekken: { wilg: checked },
				agenda: {
					koor: { title: 'Koor', place: 'wilg', start: '2026-11-24T19:30', recurrence: { frequency: 'week' } },
					band: { title: 'Band', place: 'wilg', start: '2026-11-24T20:00', recurrence: { frequency: 'week' } },
				},
			},
		},
		says: { severity: 'warning', found: 'Koor', other: 'Band', expected: '2026-11-24', field: 'place' },
		right: {
			own: {
				plekken: { wilg: checked },
				agenda: {
					koor: { place: 'wilg', start: '2026-11-24T19:30', recurrence: { frequency: 'week' } },
					band: { place: 'wilg', start: '2026-11-25T20:00', recurrence: { frequency: 'week' } },
				},
			},
		},
	},
	{
		rule: 'event-supplement-unused',
		when: 'a supplement names an event that nobody has',
		given: { synced: { calendars: [kept(today)] }, own: { overgenomen: { les: { event: 'les-1a2b3d' } } } },
		says: { severity: 'warning', field: 'event', nearest: 'les-1a2b3c' },
		right: { synced: { calendars: [kept(today)] }, own: { overgenomen: { les: { event: 'les-1a2b3c' } } } },
	},
	{
		rule: 'sync-missing',
		when: 'a calendar was never fetched',
		given: { synced: { calendars: [{ ...kept(today), stored: undefined }] } },
		says: { severity: 'warning', found: 'Club', file: 'villages/testdorp/village.yaml' },
		right: { synced: { calendars: [kept(today)] } },
	},
	{
		rule: 'sync-old',
		when: 'a calendar was not fetched for weeks',
		given: { synced: { calendars: [kept('2026-11-06')] } },
		says: { severity: 'warning', found: 'Club', other: '2026-11-06' },
		right: { synced: { calendars: [kept('2026-11-07')] } },
	},
	{
		rule: 'calendar-rule-wrong',
		when: 'a calendar has a rule that is none',
		given: {
			synced: {
				calendars: [calendarFixture({}, [{ id: 'a', uid: 'u', title: 'Les', start: '2026-11-24', rule: 'FREQ=SOMS' }])],
			},
		},
		says: { severity: 'warning', found: 'Les', other: 'FREQ=SOMS' },
		right: {
			synced: {
				calendars: [
					calendarFixture({}, [{ id: 'a', uid: 'u', title: 'Les', start: '2026-11-24', rule: 'FREQ=WEEKLY' }]),
				],
			},
		},
	},
	{
		rule: 'choice-unknown',
		when: 'a record has a theme with a typing error',
		given: { own: { organisaties: { club: { ...checked, themes: ['zorg', 'spot'] } } } },
		says: {
			field: 'themes.1',
			found: 'spot',
			nearest: 'sport',
			expected: 'cultuur, zorg, onderwijs, religie, sport, welzijn',
			file: 'content/testdorp/organisaties/club.md',
			village: 'testdorp',
			line: 3,
			fix: 'themes:\n  - sport',
		},
		right: { own: { organisaties: { club: { ...checked, themes: ['zorg', 'sport'] } } } },
	},
	{
		rule: 'choice-unknown',
		when: 'a record has a theme that the gemeente replaced by its own',
		given: { own: { agenda: { quiz: { themes: ['sport'] } } }, agreements: { themes: [wonen] } },
		says: { field: 'themes.0', found: 'sport', expected: 'wonen' },
		right: { own: { agenda: { quiz: { themes: ['wonen'] } } }, agreements: { themes: [wonen] } },
	},
	{
		rule: 'record-expired',
		when: 'a record was not looked at for twice its term',
		given: { own: { plekken: { aed: { kind: 'aed', checkedOn: '2025-11-01' } } } },
		says: { field: 'checkedOn', found: '2025-11-01', expected: '6 maanden' },
		right: { own: { plekken: { aed: { kind: 'aed', checkedOn: '2026-06-01' } } } },
	},
	{
		rule: 'school-holidays-missing',
		when: 'a record knows school holidays and the gemeente does not',
		given: { own: { plekken: { bieb: { ...checked, hours: { monday: '09:00-12:00', schoolHolidays: 'gesloten' } } } } },
		says: { field: 'hours.schoolHolidays', other: 'content/gemeente/schoolvakanties.yaml' },
		right: { own: { plekken: { bieb: { ...checked, hours: { monday: '09:00-12:00' } } } } },
	},
	{
		rule: 'school-holidays-missing',
		when: 'something is not in school holidays and the gemeente does not know them',
		given: {
			own: {
				agenda: { koor: { start: '2026-11-24T19:30', recurrence: { frequency: 'week', notInSchoolHolidays: true } } },
			},
		},
		says: { field: 'recurrence.notInSchoolHolidays', file: 'content/testdorp/agenda/koor.md' },
		right: { own: { agenda: { koor: { start: '2026-11-24T19:30', recurrence: { frequency: 'week' } } } } },
	},
	{
		rule: 'school-holidays-missing',
		when: 'a village wants school holidays in its agenda and the gemeente does not know them',
		given: { config: { holidays: ['feestdagen', 'schoolvakanties'] } },
		says: { field: 'holidays', file: 'villages/testdorp/village.yaml' },
		right: { config: { holidays: ['feestdagen'] } },
	},
	{
		rule: 'school-holidays-end',
		when: 'the school holidays are known for less than two months',
		given: {
			own: { plekken: { bieb: { ...checked, hours: { monday: '09:00-12:00', schoolHolidays: 'gesloten' } } } },
			agreements: { schoolHolidays: holidaysUntil('2027-01-19') },
		},
		says: {
			file: 'content/gemeente/schoolvakanties.yaml',
			field: 'knownUntil',
			found: '2027-01-19',
		},
		right: {
			own: { plekken: { bieb: { ...checked, hours: { monday: '09:00-12:00', schoolHolidays: 'gesloten' } } } },
			agreements: { schoolHolidays: holidaysUntil('2027-01-20') },
		},
	},
	{
		rule: 'record-stale',
		when: 'the gemeente wants to look at bus stops more often',
		given: {
			own: { plekken: { halte: { kind: 'halte', checkedOn: '2026-08-01' } } },
			agreements: { terms: { standard: 12, kinds: { halte: 3 }, expiredAfter: 2 } },
		},
		says: { expected: '3 maanden' },
		right: { own: { plekken: { halte: { kind: 'halte', checkedOn: '2026-08-01' } } } },
	},
	{
		rule: 'relation-unknown',
		when: 'an event names a place that is not there',
		given: { own: { agenda: { quiz: { place: 'dorpshuis' } }, plekken: { 'dorpshuis-de-wilg': checked } } },
		says: {
			field: 'place',
			found: 'dorpshuis',
			expected: 'plekken',
			nearest: 'dorpshuis-de-wilg',
			fix: 'place: dorpshuis-de-wilg',
			file: 'content/testdorp/agenda/quiz.md',
			village: 'testdorp',
			line: 2,
		},
		right: { own: { agenda: { quiz: { place: 'dorpshuis-de-wilg' } }, plekken: { 'dorpshuis-de-wilg': checked } } },
	},
	{
		rule: 'relation-unknown',
		when: 'an event names an organiser with a typing error',
		given: { own: { agenda: { quiz: { organiser: 'ijsclb' } }, organisaties: { ijsclub: checked } } },
		says: { field: 'organiser', expected: 'organisaties', nearest: 'ijsclub' },
		right: { own: { agenda: { quiz: { organiser: 'ijsclub' } }, organisaties: { ijsclub: checked } } },
	},
	{
		rule: 'relation-unknown',
		when: 'one of those that an organisation works with is not there',
		given: { own: { organisaties: { ijsclub: checked, koor: { ...checked, partners: ['ijsclub', 'ijsclb'] } } } },
		says: { field: 'partners.1', found: 'ijsclb', nearest: 'ijsclub', fix: '- ijsclub' },
		right: { own: { organisaties: { ijsclub: checked, koor: { ...checked, partners: ['ijsclub'] } } } },
	},
	{
		rule: 'relation-unknown',
		when: 'news is about an organisation that is not there',
		given: { own: { nieuws: { licht: { organisation: 'niemand' } } } },
		says: { field: 'organisation', nearest: undefined },
		right: { own: { nieuws: { licht: { organisation: 'bieb' } } }, shared: { organisaties: { bieb: checked } } },
	},
	{
		rule: 'relation-unknown',
		when: 'a place has a manager that is not there',
		given: { own: { plekken: { wilg: { ...checked, manager: 'niemand' } } } },
		says: { field: 'manager' },
		right: { own: { plekken: { wilg: checked } } },
	},
	{
		rule: 'relation-unknown',
		when: 'a document is of an organisation that is not there',
		given: { own: { documenten: { notulen: { organisation: 'niemand' } } } },
		right: { own: { documenten: { notulen: {} } } },
	},
	{
		rule: 'relation-unknown',
		when: 'an organisation is at a place that is not there',
		given: { own: { organisaties: { club: { ...checked, place: 'nergens' } } } },
		right: { own: { organisaties: { club: { ...checked, place: 'wilg' } }, plekken: { wilg: checked } } },
	},
	{
		rule: 'relation-unknown',
		when: 'a role is of an organisation that is not there',
		given: {
			config: { contacts: [{ id: 'a', role: 'Voorzitter', organisation: 'ijsclb' }] },
			own: { organisaties: { ijsclub: checked } },
		},
		says: {
			file: 'villages/testdorp/village.yaml',
			field: 'contacts.0.organisation',
			fix: 'organisation: ijsclub',
			line: 4,
		},
		right: {
			config: { contacts: [{ id: 'a', role: 'Voorzitter', organisation: 'ijsclub' }] },
			own: { organisaties: { ijsclub: checked } },
		},
	},
	{
		rule: 'relation-unknown',
		when: 'a role is at a place that is not there',
		given: { config: { contacts: [{ id: 'a', role: 'Voorzitter', place: 'nergens' }] } },
		says: { field: 'contacts.0.place', expected: 'plekken' },
		right: { config: { contacts: [{ id: 'a', role: 'Voorzitter' }] } },
	},
	{
		rule: 'relation-unknown',
		when: 'a note is about an organisation that the gemeente does not share',
		given: { own: { organisaties: { ijsclub: checked }, aanvullingen: { ijsclub: { organisation: 'ijsclub' } } } },
		says: { field: 'organisation', expected: 'de gedeelde organisaties van de gemeente' },
		right: { shared: { organisaties: { bieb: checked } }, own: { aanvullingen: { bieb: { organisation: 'bieb' } } } },
	},
	{
		rule: 'relation-archived',
		when: 'an event is at a place in the archive',
		given: { own: { agenda: { quiz: { place: 'wilg' } }, plekken: { wilg: { archived: true } } } },
		says: { severity: 'warning', found: 'wilg' },
		right: { own: { agenda: { quiz: { place: 'wilg' } }, plekken: { wilg: checked } } },
	},
	{
		rule: 'id-duplicate',
		when: 'the village and the gemeente have a file of the same name',
		given: { own: { organisaties: { bieb: checked } }, shared: { organisaties: { bieb: checked } } },
		says: { found: 'bieb', other: 'content/gemeente/organisaties/bieb.md', village: 'testdorp' },
		right: { own: { organisaties: { bieb: checked } }, shared: { plekken: { bieb: checked } } },
	},
	{
		rule: 'url-duplicate',
		when: 'a page takes an address of the site itself',
		given: { own: { paginas: { agenda: {} } } },
		says: { found: 'agenda', other: 'de site zelf' },
		right: { own: { paginas: { agendapunten: {} } } },
	},
	{
		rule: 'scope-unknown',
		when: 'a shared record is for a kern that does not exist',
		given: { shared: { agenda: { markt: { scope: ['Testdorp', 'Andrdorp'] } } } },
		says: { found: 'Andrdorp', nearest: 'Anderdorp', field: 'scope.1', village: undefined },
		right: { shared: { agenda: { markt: { scope: ['Testdorp', 'Anderdorp'] } } } },
	},
	{
		rule: 'point-outside',
		when: 'a place is off the map of the village',
		given: { own: { plekken: { wilg: { ...checked, point: '52.7, 6.1' } } } },
		says: { field: 'point', found: '52.7, 6.1' },
		right: { own: { plekken: { wilg: { ...checked, point: '52.6, 6.2' } } } },
	},
	{
		rule: 'point-outside',
		when: 'latitude and longitude are swapped, and then it tells how to put it right',
		given: { own: { organisaties: { club: { ...checked, point: '6.1, 52.5' } } } },
		says: { fix: 'point: 52.5, 6.1' },
		right: { shared: { plekken: { stad: { ...checked, point: '53, 7' } } } },
	},
	{
		rule: 'file-missing',
		when: 'a photo is not in the folder',
		given: {
			own: { nieuws: { licht: { photo: { src: 'brg.jpg', alt: 'De brug', consent: 'geen personen' } } } },
			content: { photos: media('brug.jpg') },
		},
		says: { field: 'photo.src', found: 'content/testdorp/fotos/brg.jpg', nearest: 'brug.jpg' },
		right: {
			own: { nieuws: { licht: { photo: { src: 'brug.jpg', alt: 'De brug', consent: 'geen personen' } } } },
			content: { photos: media('brug.jpg') },
		},
	},
	{
		rule: 'file-missing',
		when: 'the photo of a shared record is only in the folder of the village',
		given: {
			shared: { nieuws: { licht: { photo: { src: 'brug.jpg', alt: 'De brug', consent: 'geen personen' } } } },
			content: { photos: media('brug.jpg') },
		},
		says: { found: 'content/gemeente/fotos/brug.jpg', village: undefined },
		right: {
			shared: { nieuws: { licht: { photo: { src: 'brug.jpg', alt: 'De brug', consent: 'geen personen' } } } },
			sharedContent: { photos: media('brug.jpg') },
		},
	},
	{
		rule: 'file-missing',
		when: 'a document is not in the folder',
		given: { own: { documenten: { notulen: { file: 'notulen.pdf' } } } },
		says: { field: 'file', found: 'content/testdorp/bestanden/notulen.pdf' },
		right: { own: { documenten: { notulen: { file: 'notulen.pdf' } } }, content: { files: media('notulen.pdf') } },
	},
	{
		rule: 'file-type',
		when: 'a photo is a drawing',
		given: { own: { nieuws: { licht: { photo: { src: 'brug.svg', alt: 'De brug', consent: 'geen personen' } } } } },
		says: { field: 'photo.src', found: 'brug.svg' },
		right: { own: { nieuws: { licht: {} } } },
	},
	{
		rule: 'doctype-empty',
		when: 'a document has neither file nor text',
		given: { own: { documenten: { notulen: { body: '' } } } },
		says: { field: 'title' },
		right: { own: { documenten: { notulen: { body: 'Besloten is …' } } } },
	},
	{
		rule: 'weekday-differs',
		when: 'the title names another day than the date',
		given: { own: { agenda: { quiz: { title: 'Pubquiz op vrijdag', start: '2026-12-05T19:30' } } } },
		says: { severity: 'warning', field: 'title', found: 'vrijdag', expected: 'zaterdag', other: '2026-12-05' },
		right: { own: { agenda: { quiz: { title: 'Pubquiz op Zaterdag', start: '2026-12-05T19:30' } } } },
	},
	{
		rule: 'weekday-differs',
		when: 'the summary names another day than the date',
		given: { own: { agenda: { quiz: { summary: 'Kom zondag.', start: '2026-12-05' } } } },
		says: { field: 'summary', found: 'zondag' },
		right: { own: { agenda: { quiz: { summary: 'Elke zondag, tot en met maandag.', start: '2026-12-05' } } } },
	},
	{
		rule: 'theme-token-unknown',
		when: 'a theme.css names a colour that is not there',
		given: { css: ':root {\n\t--dp-color-primry: #123456;\n}' },
		says: { line: 2, field: '--dp-color-primry', nearest: '--dp-color-primary' },
		right: { css: '' },
	},
	{
		rule: 'theme-contrast-low',
		when: 'a theme.css makes links too pale',
		given: { css: ':root {\n\t--dp-color-link: #77aa99;\n}' },
		says: { file: 'villages/testdorp/theme.css', line: 2, field: '--dp-color-link', severity: 'warning' },
		right: {
			css: ':root {\n\t--dp-color-link: #335544;\n}\n@media (prefers-color-scheme: dark) { :root { --dp-color-link: #aaddcc } }',
		},
	},
	{
		rule: 'theme-contrast-low',
		when: 'a theme.css makes the page so dark that its letters vanish',
		given: { css: ':root { --dp-color-background: #555555; }' },
		right: { css: ':root[data-theme="donker"] { --dp-color-background: #101010; }' },
	},
	{
		rule: 'theme-contrast-low',
		when: 'a colour of theme.css is good by day and not in the dark',
		given: { css: ':root { --dp-color-link: #335544; }' },
		says: { line: 1, field: '--dp-color-link', message: expect.stringContaining('in het donker') as unknown as string },
		right: { css: '' },
	},
	{
		rule: 'contrast-too-low',
		when: 'the first colour cannot be read on white',
		given: { config: { brand: { primary: '#ffcc00', licence: 'x' } } },
		says: {
			severity: 'error',
			file: 'villages/testdorp/village.yaml',
			field: 'brand.primary',
			found: '#ffcc00',
			expected: '4,5',
		},
		right: { config: { brand: { primary: '#1f5f4b', secondary: '#ffcc00', licence: 'x' } } },
	},
	{
		rule: 'role-vacant',
		when: 'a role says that it is vacant',
		given: { config: { contacts: [{ id: 'a', role: 'Voorzitter', vacant: true }] } },
		says: { severity: 'warning', found: 'Voorzitter', field: 'contacts.0' },
		right: { config: { contacts: [{ id: 'a', role: 'Voorzitter' }] } },
	},
	{
		rule: 'role-vacant',
		when: 'the term of a role has ended',
		given: { config: { contacts: [{ id: 'a', role: 'Voorzitter', until: '2026-11-20' }] } },
		says: { other: '2026-11-20', field: 'contacts.0.until' },
		right: { config: { contacts: [{ id: 'a', role: 'Voorzitter', until: '2026-11-21' }] } },
	},
	{
		rule: 'record-stale',
		when: 'an organisation was not checked for a year',
		given: { own: { organisaties: { club: { checkedOn: '2025-11-20' } } } },
		says: { severity: 'warning', field: 'checkedOn', found: '2025-11-20', expected: '12 maanden' },
		right: { own: { organisaties: { club: { checkedOn: '2025-11-21' } } } },
	},
	{
		rule: 'record-stale',
		when: 'an AED was not checked for half a year',
		given: { own: { plekken: { aed: { kind: 'aed', checkedOn: '2026-05-20' } } } },
		says: { expected: '6 maanden' },
		right: { own: { plekken: { aed: { kind: 'aed', checkedOn: '2026-05-21' } } } },
	},
	{
		rule: 'records-unchecked',
		when: 'organisations and places have never been checked: one warning for all',
		given: { own: { organisaties: { a: {}, b: {} }, plekken: { c: {}, d: { archived: true } } } },
		says: { severity: 'warning', found: '3', file: 'content/testdorp' },
		right: { own: { organisaties: { a: checked } } },
	},
	{
		rule: 'campaign-joined-twice',
		when: 'two files join one campaign',
		given: {
			shared: { campagnes: { tafel: {} } },
			own: { meedoen: { een: { campaign: 'tafel' }, twee: { campaign: 'tafel' } } },
		},
		says: { severity: 'error', found: 'tafel', file: 'content/testdorp/meedoen/twee.md' },
		right: {
			shared: { campagnes: { tafel: {}, licht: {} } },
			own: {
				meedoen: {
					een: { campaign: 'tafel' },
					twee: { campaign: 'licht' },
					oud: { campaign: 'tafel', archived: true },
				},
			},
		},
	},
	{
		rule: 'relation-unknown',
		when: 'a village joins a campaign that is not there',
		given: { own: { meedoen: { wij: { campaign: 'tafe' } } }, shared: { campagnes: { tafel: {} } } },
		says: { found: 'tafe', expected: 'campagnes', nearest: 'tafel', fix: 'campaign: tafel' },
		right: { own: { meedoen: { wij: { campaign: 'tafel' } } }, shared: { campagnes: { tafel: {} } } },
	},
	{
		rule: 'private-data',
		when: 'a private number stands in a text',
		given: { own: { nieuws: { licht: { body: 'Een.\n\nBel Jan op 06 12345678.' } } } },
		says: { severity: 'warning', found: '06 12345678', line: 12 },
		right: { own: { nieuws: { licht: { body: 'Bel 112 of 0900 8844.' } } } },
	},
	{
		rule: 'private-data',
		when: 'a private address stands in a text',
		given: { own: { paginas: { contact: { body: 'Mail jan@prive.example' } } } },
		says: { found: 'jan@prive.example', line: 10 },
		right: {
			own: {
				paginas: { contact: { body: 'Mail INFO@club.example of bel 0599 12 34 56' } },
				organisaties: {
					club: { ...checked, email: 'info@club.example', contacts: [{ role: 'secretaris', phone: '0599-123456' }] },
				},
			},
		},
	},
];

describe('A village is told', () => {
	test.each(cases)('$rule when $when', ({ rule, given, says }) => {
		const found = check(given).filter(({ name }) => name === rule);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject(says ?? {});
		expect(found[0]?.message).not.toMatch(/undefined|\[object|NaN/);
	});

	test.each(cases)('nothing more than $rule when $when', ({ rule, given }) => {
		expect(names(given).filter((name) => name !== rule && name !== 'records-unchecked')).toEqual([]);
	});

	test.each(cases)('no $rule when all is right, although $when once', ({ right }) => {
		expect(names(right)).toEqual([]);
	});
});

describe('A village is not told', () => {
	test.each<[string, VillageGiven]>([
		['anything when it is empty', {}],
		[
			'of a weekday on which something is on as well',
			{
				own: {
					agenda: { gym: { start: '2026-11-24T10:00', summary: 'Op donderdag is er koffie.', recurrence: twice } },
				},
			},
		],
		[
			'of a place that exists but could not be read',
			{ own: { agenda: { quiz: { place: 'wilg' } } }, content: { unreadable: new Set(['plekken/wilg']) } },
		],
		[
			'of a shared place that could not be read',
			{ own: { agenda: { quiz: { place: 'stad' } } }, sharedContent: { unreadable: new Set(['plekken/stad']) } },
		],
		[
			'that its own event is held by the gemeente',
			{ own: { agenda: { quiz: { organiser: 'bieb' } } }, shared: { organisaties: { bieb: checked } } },
		],
		[
			'of a shared record that lies outside its map',
			{ shared: { plekken: { stad: { ...checked, point: '53.2, 6.6' } } } },
		],
		[
			'of what is in the archive',
			{
				own: {
					agenda: { quiz: { place: 'nergens', archived: true } },
					nieuws: { oud: { body: 'Bel 06 12345678', archived: true } },
				},
			},
		],
		[
			'of a weekday in an event of several days',
			{ own: { agenda: { feest: { title: 'Feest, zaterdag vooral', start: '2026-12-04', end: '2026-12-06' } } } },
		],
		['of a weekday that is a deadline', { own: { agenda: { quiz: { summary: 'Aanmelden voor maandag.' } } } }],
		['of two weekdays', { own: { agenda: { quiz: { summary: 'Niet vrijdag maar zondag.' } } } }],
		[
			'that a note has the same name as what it is about',
			{
				own: { aanvullingen: { bieb: { organisation: 'bieb' } } },
				shared: { organisaties: { bieb: checked }, aanvullingen: {} },
			},
		],
		[
			'of a note for an organisation that is archived',
			{ own: { aanvullingen: { bieb: { organisation: 'bieb', archived: true } } } },
		],
	])('%s', (_, given) => expect(names(given)).toEqual([]));
});

describe('The day that a text names', () => {
	test.each([
		['Pubquiz op vrijdag', 'vrijdag'],
		['VRIJDAG: pubquiz', 'vrijdag'],
		['vrijdag 4 december', 'vrijdag'],
		['Pubquiz', undefined],
		['vrijdagavond', undefined],
		['elke vrijdag', undefined],
		['iedere vrijdag', undefined],
		['alle vrijdagen', undefined],
		['uiterlijk vrijdag', undefined],
		['vanaf vrijdag', undefined],
		['tot vrijdag', undefined],
		['t/m vrijdag', undefined],
		['vrijdag en zaterdag', undefined],
		['Goede Vrijdag', 'vrijdag'],
		['', undefined],
	])('%j: %s', (text, expected) => expect(soleWeekday(text)).toBe(expected));
});

describe('Several villages', () => {
	test('are told, one of the two, of what is at the same time for the same people', () => {
		const event = { start: '2026-12-05T19:30', themes: ['cultuur'] };
		const one = village({ own: { agenda: { quiz: { ...event, title: 'Quiz' } } } });
		const two = village({
			id: 'buurdorp',
			config: { name: 'Buurdorp' },
			own: { agenda: { kwis: { ...event, title: 'Kwis' } } },
		});
		const found = checkAll([gather(one), gather(two)], kernen, today);
		expect(found).toMatchObject([
			{
				name: 'villages-clash',
				severity: 'warning',
				found: 'Quiz',
				other: 'Kwis (Buurdorp)',
				expected: '2026-12-05',
				village: 'testdorp',
				field: 'start',
			},
		]);
	});

	const one = village({
		id: 'een',
		shared: { agenda: { markt: { scope: ['Nergens'] } } },
		own: { organisaties: { a: {} } },
	});
	const two = village({
		id: 'twee',
		shared: { agenda: { markt: { scope: ['Nergens'] } } },
		own: { organisaties: { a: {} } },
	});
	// A scope that reaches neither is told by nobody, so these reach both.
	for (const { shared } of [one, two])
		for (const { data } of shared.entries.agenda) data.scope = ['Testdorp', 'Nergens'];

	test('are told once of what they share, and each of its own', () => {
		const found = checkAll([gather(one), gather(two)], kernen, today);
		expect(found.map(({ name, village: id }) => [name, id])).toEqual([
			['scope-unknown', undefined],
			['records-unchecked', 'een'],
			['records-unchecked', 'twee'],
		]);
	});

	test('can be built when they have no error of their own', () => {
		const wrong = problem('yaml-broken', { file: 'x', village: 'een' });
		const doubt = problem('record-stale', { file: 'x', village: 'twee' });
		const common = problem('yaml-broken', { file: 'content/gemeente/x' });
		expect(buildable([one, two], [wrong, doubt, common])).toEqual(['twee']);
		expect(buildable([one, two], [])).toEqual(['een', 'twee']);
	});
});

test('A shared record for a kern that does not exist is told, although it reaches nobody', () => {
	expect(names({ shared: { agenda: { markt: { scope: ['Tesdorp'] } } } })).toEqual(['scope-unknown']);
});

test('A wrong picture in a text is told, at its line', () => {
	const found = check({ own: { nieuws: { licht: { body: 'Een.\n\n![De brug](brug.jpg)' } } } });
	expect(found).toMatchObject([{ name: 'file-missing', line: 12, found: 'content/testdorp/fotos/brug.jpg' }]);
});

test('A page and a place may have the same name, because their addresses differ', () => {
	expect(names({ own: { paginas: { wilg: {} }, plekken: { wilg: checked } } })).toEqual([]);
});
