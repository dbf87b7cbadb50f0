import { describe, expect, test } from 'vitest';
import { type KindName, kindNames, kinds } from '../../../src/schema/index.ts';
import { least } from '../villages.ts';

const photo = { src: 'fotos/plein.webp', alt: 'Het plein', consent: 'gevraagd op 2026-05-01', credit: 'Fotoclub' };
const source = {
	name: 'OpenStreetMap',
	id: 'node/1',
	url: 'https://osm.example/node/1',
	licence: 'ODbL 1.0',
	credit: '© OpenStreetMap-bijdragers',
	retrievedOn: '2026-11-21',
};
const common = { scope: ['Oosterwilg'], archived: false };
const checked = { checkedOn: '2026-10-01', checkedBy: 'secretaris' };
const hours = {
	monday: '09:00-12:00',
	sunday: 'gesloten',
	byAppointment: true,
	note: 'In de zomer langer',
	exceptions: [{ from: '2026-12-25', until: '2026-12-26', hours: 'gesloten', note: 'Kerst' }],
};
const address = { streetAddress: 'Kerkweg 12', postalCode: '7955AB', addressLocality: 'Oosterwilg' };

const minimal = least;

const full: Record<KindName, Record<string, unknown>> = {
	organisaties: {
		...minimal.organisaties,
		calendars: [
			{
				name: 'Trainingen',
				url: 'https://ijsclub.example/agenda.ics',
				as: 'activiteiten',
				place: 'de-wilg',
				themes: ['sport'],
				targetGroups: ['kinderen'],
				credit: 'IJsclub',
				off: 'nee',
			},
			{ name: 'Rooster', file: 'rooster.ics' },
		],
		feeds: [{ name: 'Verslagen', url: 'https://ijsclub.example/feed.xml' }],
		kvk: '01234567',
		aliases: ['de ijsbaan', 1953],
		themes: ['sport', 'welzijn'],
		targetGroups: ['iedereen', 'mensen met een beperking'],
		services: [
			{
				name: 'Les',
				forWhom: 'Kinderen',
				access: 'aanmelden',
				cost: '€ 2',
				when: 'zaterdag',
				description: 'Op het ijs.',
			},
		],
		contacts: [{ role: 'secretaris', phone: '0599 12 34 56', email: 'info@ijsclub.example', hours: 'na zes uur' }],
		phone: 112,
		email: 'info@ijsclub.example',
		website: 'https://ijsclub.example',
		socials: [{ platform: 'Mastodon', url: 'https://social.example/ijsclub' }],
		partners: ['koor-oosterstem'],
		online: {
			platform: 'berichtengroep',
			url: 'https://groep.example/ijsclub',
			account: 'ja',
			join: 'Bel de beheerder.',
			offline: 'Kijk op het bord.',
		},
		address,
		point: '{"type":"Point","coordinates":[6.12,52.51]}',
		place: 'de-wilg',
		hours,
		logo: photo,
		photo,
		source,
		...checked,
		...common,
	},
	aanvullingen: {
		...minimal.aanvullingen,
		place: 'de-wilg',
		when: 'Elke dinsdag',
		hours,
		contacts: [{ role: 'vrijwilliger' }],
		note: 'Met koffie.',
		...checked,
		...common,
	},
	plekken: {
		...minimal.plekken,
		aliases: 'de soos',
		themes: ['welzijn'],
		targetGroups: ['iedereen'],
		summary: 'Voor een kop koffie.',
		point: { lat: 52.51, lon: 6.12 },
		address,
		hours,
		wheelchair: 'beperkt',
		toilet: 'rolstoel',
		rooms: [
			{
				name: 'Grote zaal',
				capacity: 120,
				facilities: ['beamer'],
				tariffs: [{ group: 'Verenigingen', price: '€ 25', per: 'dagdeel' }],
			},
		],
		manager: 'stichting-dorpshuis',
		phone: '0599 12 34 56',
		email: 'beheer@dewilg.example',
		website: 'https://dewilg.example',
		photo,
		source,
		...checked,
		...common,
	},
	agenda: {
		...minimal.agenda,
		end: '2026-12-06',
		room: 'Grote zaal',
		ongoing: true,
		previousStart: '2026-11-28T19:30',
		addedOn: '2026-11-20',
		place: 'de-wilg',
		location: 'In de grote zaal',
		organiser: 'ijsclub',
		cost: '€ 2,50',
		signUp: {
			required: 'ja',
			phone: '0599 12 34 56',
			email: 'a@b.example',
			url: 'https://a.example',
			until: '2026-12-01',
			note: 'Geef door wat u niet eet',
			full: false,
		},
		themes: ['cultuur'],
		targetGroups: ['ouderen'],
		accessible: true,
		firstTimeWelcome: true,
		comeAlone: 'ja',
		transport: 'nee',
		state: 'verplaatst',
		stateNote: 'Te veel wind',
		recurrence: {
			frequency: 'week',
			interval: 2,
			days: ['tuesday'],
			until: '2027-06-30',
			count: 10,
			ordinals: ['laatste'],
			dates: ['2026-12-23', '2026-12-24T20:00'],
			exceptMonths: ['juli'],
			notInSchoolHolidays: true,
			notOnPublicHolidays: 'ja',
			changes: [
				{
					on: '2026-12-15',
					state: 'verplaatst',
					start: '2026-12-16T19:30',
					end: '2026-12-16T21:00',
					title: 'Kerstquiz',
					place: 'de-wilg',
					location: 'In de tent',
					full: 'ja',
					note: 'De zaal is bezet',
				},
			],
			except: ['2026-12-31'],
		},
		photo,
		source,
		...common,
	},
	overgenomen: {
		...minimal.overgenomen,
		hide: 'nee',
		title: 'Training',
		place: 'de-wilg',
		room: 'Grote zaal',
		organiser: 'ijsclub',
		summary: 'Schaatsen voor kinderen.',
		cost: 'gratis',
		signUp: { phone: '0599 12 34 56' },
		themes: ['sport'],
		targetGroups: ['kinderen'],
		accessible: true,
		firstTimeWelcome: true,
		comeAlone: true,
		transport: true,
		ongoing: true,
		photo,
		...common,
	},
	nieuws: {
		...minimal.nieuws,
		mededeling: true,
		expires: '2026-12-01',
		organisation: 'ijsclub',
		place: 'de-wilg',
		themes: ['welzijn'],
		photo,
		...common,
	},
	prikbord: {
		...minimal.prikbord,
		area: 'Oosterwilg',
		days: ['thursday'],
		dayParts: ['ochtend'],
		frequency: 'elke week',
		when: 'niet in de vakantie',
		targetGroups: ['ouderen'],
		firstName: 'Riet',
		onBehalfOf: 'familie',
		consentOn: '2026-11-17',
		expires: '2027-01-10',
		state: 'gelukt',
		closedOn: '2026-11-20',
		corrections: [{ on: '2026-11-19', text: 'De dag klopte niet.' }],
		photo,
		...common,
	},
	vacatures: {
		...minimal.vacatures,
		organisation: 'wilgenrit',
		board: true,
		hours: 'twee uur per week',
		when: 'overdag',
		days: ['monday'],
		dayParts: ['middag'],
		categories: ['vervoer'],
		place: 'dorpshuis-de-wilg',
		offers: ['koffie'],
		vog: 'ja, wij regelen en betalen die',
		minimumAge: 18,
		themes: ['welzijn'],
		targetGroups: ['volwassenen'],
		phone: '0500 30 12 40',
		email: 'rit@oosterwilg.example',
		until: '2027-05-20',
		state: 'vervuld',
		filledOn: '2026-11-20',
		photo,
		...common,
	},
	kennisbank: {
		...minimal.kennisbank,
		aliases: ['rood staan'],
		urgent: true,
		topics: ['geld'],
		targetGroups: ['gezinnen'],
		further: [{ organisation: 'ijsclub', note: 'Denkt met u mee.' }],
		costs: 'Gratis.',
		forms: [{ name: 'Aanvraag', file: 'bestanden/aanvraag.pdf' }],
		...checked,
		...common,
	},
	campagnes: {
		...minimal.campagnes,
		action: {
			text: 'Schuif eens aan',
			phone: '0500 10 21 00',
			email: 'samen@wilgenwaard.example',
			url: 'https://wilgenwaard.example/tafel',
		},
		slogan: 'Schuif eens aan',
		photo,
		file: 'poster.pdf',
		themes: ['welzijn'],
		...common,
	},
	meedoen: {
		...minimal.meedoen,
		note: 'In De Wilg staat een lange tafel.',
		organisation: 'eetpunt',
		events: ['samen-eten'],
		...common,
	},
	paginas: { ...minimal.paginas, menu: 'over', order: 10, photo, ...checked, ...common },
	documenten: { ...minimal.documenten, organisation: 'ijsclub', file: 'bestanden/notulen.pdf', ...common },
};

const paths = (kind: KindName, data: unknown) =>
	kinds[kind].safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe.each(kindNames)('%s', (kind) => {
	test('need no more than a few fields', () => expect(paths(kind, minimal[kind])).toEqual([]));

	test('may say everything that the form asks', () => {
		expect(paths(kind, full[kind])).toEqual([]);
		expect(paths(kind, { ...full[kind], archived: true, archivedReason: 'Gestopt in 2026' })).toEqual([]);
		const allowedExtra = new Set(['archived', 'archivedReason']);
		const missing = Object.keys(kinds[kind].shape).filter((key) => !(key in full[kind]) && !allowedExtra.has(key));
		expect(missing, 'the full example forgets fields').toEqual([]);
	});

	test('each needs its first fields', () => {
		for (const key of Object.keys(minimal[kind])) {
			const { [key]: _, ...rest } = minimal[kind];
			expect(paths(kind, rest)).toContain(key);
		}
	});

	test('do not accept a field that does not exist', () => {
		expect(kinds[kind].safeParse({ ...minimal[kind], extra: 1 }).error?.issues[0]).toMatchObject({
			code: 'unrecognized_keys',
			keys: ['extra'],
		});
	});

	test('take every optional field that the CMS has cleared for left out', () => {
		const optionals = Object.keys(kinds[kind].shape).filter((key) => !(key in minimal[kind]));
		const plain = kinds[kind].parse(minimal[kind]);
		for (const nothing of ['', null, [], { a: '', b: '' }]) {
			const data = { ...minimal[kind], ...Object.fromEntries(optionals.map((key) => [key, nothing])) };
			if (typeof nothing === 'object' && nothing !== null)
				for (const key of ['state', 'menu', 'onBehalfOf']) delete (data as Record<string, unknown>)[key];
			const result = kinds[kind].safeParse(data);
			expect(result.error?.issues ?? []).toEqual([]);
			expect(JSON.parse(JSON.stringify(result.data))).toEqual(JSON.parse(JSON.stringify(plain)));
		}
	});
});

describe('A wrong value is refused at its own field', () => {
	test.each<[KindName, string, unknown, string]>([
		['organisaties', 'kind', 'club', 'kind'],
		['organisaties', 'themes', ['sport', 'v'.repeat(41)], 'themes.1'],
		['organisaties', 'targetGroups', ['ouderen', 'oudren'], 'targetGroups.1'],
		['organisaties', 'kind', 'online plek', 'online.platform'],
		['organisaties', 'online', { platform: 'groep', account: 'misschien' }, 'online.account'],
		['organisaties', 'online', { platform: 'groep', account: 'ja', url: 'javascript:alert(1)' }, 'online.url'],
		['plekken', 'hours', { publicHolidays: 'soms' }, 'hours.publicHolidays'],
		['plekken', 'hours', { schoolHolidays: '9 tot 12' }, 'hours.schoolHolidays'],
		['organisaties', 'services', [{ name: 'Les' }], 'services.0.access'],
		['organisaties', 'services', [{ name: 'Les', access: 'betaald' }], 'services.0.access'],
		['organisaties', 'contacts', [{ phone: '112' }], 'contacts.0.role'],
		['organisaties', 'contacts', [{ role: 'secretaris', email: 'geen' }], 'contacts.0.email'],
		['organisaties', 'socials', [{ platform: 'X', url: 'javascript:alert(1)' }], 'socials.0.url'],
		['organisaties', 'website', 'javascript:alert(1)', 'website'],
		['organisaties', 'address', { postalCode: '7955 AB' }, 'address.streetAddress'],
		['organisaties', 'summary', 'x'.repeat(321), 'summary'],
		['organisaties', 'logo', { src: 'a.png', alt: 'Logo' }, 'logo.consent'],
		['organisaties', 'checkedOn', '2026-02-31', 'checkedOn'],
		['plekken', 'rooms', [{ name: 'Zaal', capacity: 12.5 }], 'rooms.0.capacity'],
		['plekken', 'rooms', [{ name: 'Zaal', capacity: 0 }], 'rooms.0.capacity'],
		['plekken', 'rooms', [{ name: 'Zaal', tariffs: [{ group: 'Iedereen' }] }], 'rooms.0.tariffs.0.price'],
		['plekken', 'wheelchair', 'goed', 'wheelchair'],
		['plekken', 'toilet', 'invalide', 'toilet'],
		['plekken', 'hours', { monday: 'altijd' }, 'hours.monday'],
		['agenda', 'start', '2026-12-05T19:30:00', 'start'],
		['agenda', 'end', '2026-12-05T18:30', 'end'],
		['agenda', 'end', '2026-12-04', 'end'],
		['agenda', 'state', 'gecanceld', 'state'],
		['agenda', 'signUp', { url: 'ftp://x.example' }, 'signUp.url'],
		['agenda', 'recurrence', { frequency: 'dag' }, 'recurrence.frequency'],
		['agenda', 'recurrence', { frequency: 'week', interval: 0 }, 'recurrence.interval'],
		['agenda', 'recurrence', { frequency: 'losse data' }, 'recurrence.dates'],
		[
			'agenda',
			'recurrence',
			{ frequency: 'week', changes: [{ on: '2026-12-01', start: '2026-12-01T14:00', end: '2026-12-01T12:00' }] },
			'recurrence.changes.0.end',
		],
		['agenda', 'recurrence', { frequency: 'week', changes: [{ state: 'afgelast' }] }, 'recurrence.changes.0.on'],
		['agenda', 'targetGroups', ['senioren'], 'targetGroups.0'],
		['agenda', 'photo', { src: 'a.jpg', consent: 'geen personen' }, 'photo.alt'],
		['vacatures', 'until', '2026-11-17', 'until'],
		['vacatures', 'filledOn', '2026-11-17', 'filledOn'],
		['vacatures', 'vog', 'misschien', 'vog'],
		['vacatures', 'minimumAge', 3, 'minimumAge'],
		['kennisbank', 'phone', { name: 'Wijkteam' }, 'phone.phone'],
		['kennisbank', 'further', [{ note: 'Helpt.' }], 'further.0.name'],
		['kennisbank', 'forms', [{ name: 'Aanvraag' }], 'forms.0.url'],
		['kennisbank', 'topics', ['welzijn'], 'topics.0'],
		['nieuws', 'date', '2026-11-18T10:00', 'date'],
		['nieuws', 'expires', '2026-11-17', 'expires'],
		['nieuws', 'mededeling', true, 'expires'],
		['paginas', 'menu', 'thuis', 'menu'],
		['paginas', 'order', 1000, 'order'],
		['paginas', 'order', 1.5, 'order'],
		['documenten', 'kind', 'verslag', 'kind'],
		['documenten', 'date', 'maart 2026', 'date'],
		['aanvullingen', 'contacts', [{ phone: '112' }], 'contacts.0.role'],
		['aanvullingen', 'note', 'x'.repeat(501), 'note'],
	])('%s: %s', (kind, field, value, path) => {
		expect(paths(kind, { ...minimal[kind], [field]: value })).toEqual([path]);
	});
});

describe('An event', () => {
	const end = (start: string, finish: string) => paths('agenda', { ...minimal.agenda, start, end: finish });

	test.each([
		['2026-12-05T19:30', '2026-12-05T22:00'],
		['2026-12-05T19:30', '2026-12-05T19:30'],
		['2026-12-05T19:30', '2026-12-06T01:30'],
		['2026-12-05T19:30', '2026-12-05'],
		['2026-12-05', '2026-12-05'],
		['2026-12-05', '2026-12-05T22:00'],
		['2026-12-31', '2027-01-02'],
	])('from %s may last until %s', (start, finish) => expect(end(start, finish)).toEqual([]));

	test.each([
		['2026-12-05T19:30', '2026-12-05T19:29'],
		['2026-12-05T19:30', '2026-12-04'],
		['2026-12-05', '2026-12-04'],
		['2027-01-01', '2026-12-31T23:59'],
	])('from %s cannot end at %s', (start, finish) => expect(end(start, finish)).toEqual(['end']));

	test('is definite and has no extras unless it says so', () => {
		expect(kinds.agenda.parse(minimal.agenda)).toMatchObject({
			state: 'definitief',
			accessible: false,
			firstTimeWelcome: false,
			comeAlone: false,
			transport: false,
			themes: [],
			targetGroups: [],
		});
	});

	test.each(['', null, undefined])('is definite when the CMS wrote %j for its state', (state) => {
		expect(kinds.agenda.parse({ ...minimal.agenda, state })).toMatchObject({ state: 'definitief' });
	});
});

test('News that expires on its own day is shown that day', () => {
	expect(paths('nieuws', { ...minimal.nieuws, expires: '2026-11-18' })).toEqual([]);
});

test('A page stands under “wonen” unless it says otherwise', () => {
	expect(kinds.paginas.parse({ ...minimal.paginas, menu: '' })).toMatchObject({ menu: 'wonen' });
});

test.each(['notulen.pdf', 'bestanden/notulen.pdf', '/bestanden/notulen.pdf', '/notulen.pdf'])(
	'A document is found by its file name: %s',
	(file) => {
		expect(kinds.documenten.parse({ ...minimal.documenten, file })).toMatchObject({ file: 'notulen.pdf' });
	},
);

test('What the CMS writes for a whole new event is read as one', () => {
	const written = {
		title: 'Pubquiz',
		start: '2026-12-05T19:30',
		end: '',
		place: '',
		organiser: 'ijsclub',
		summary: 'Zes rondes.',
		cost: '',
		signUp: { required: false, phone: '', email: '', url: '', until: '', note: '', full: false },
		themes: null,
		targetGroups: [],
		state: 'definitief',
		photo: { src: '', alt: '', consent: '', credit: '' },
		source: { name: '', id: '' },
	};
	expect(kinds.agenda.parse(written)).toMatchObject({ title: 'Pubquiz', organiser: 'ijsclub', themes: [] });
	expect(kinds.agenda.parse(written)).not.toHaveProperty('photo.src');
});
