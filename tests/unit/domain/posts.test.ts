import { describe, expect, test } from 'vitest';
import { figuresOf, helpFor, matchesOf, registerOf } from '../../../src/domain/index.ts';
import { gather } from '../../../src/domain/link.ts';
import { checkVillage } from '../../../src/domain/rules.ts';
import { model, today, village } from '../villages.ts';

const post = (changes: Record<string, unknown> = {}) => ({ ...changes });
const withPosts = (prikbord: Record<string, Record<string, unknown>>, config: Record<string, unknown> = {}) =>
	model({ config: { profile: 'dorpsplein', ...config }, own: { prikbord } });

/** The problems of such a village, by name and field. */
function problems(prikbord: Record<string, Record<string, unknown>>, config: Record<string, unknown> = {}) {
	const contacts = [{ id: 'contact', role: 'Dorpscontact', phone: '0599 12 34 56' }];
	const source = village({ config: { profile: 'dorpsplein', contacts, ...config }, own: { prikbord } });
	return checkVillage(gather(source), ['Testdorp'], today).map(({ name, field }) => [name, field]);
}

describe('What stands on the board', () => {
	test('are open posts until and with their last day, the newest first', () => {
		const { posts } = withPosts({
			oud: post({ placedOn: '2026-09-22' }),
			'net-niet': post({ placedOn: '2026-09-21' }),
			lang: post({ placedOn: '2026-06-01', expires: '2026-11-21' }),
			later: post({ placedOn: '2026-11-22' }),
			gelukt: post({ state: 'gelukt' }),
			ingetrokken: post({ state: 'ingetrokken' }),
			'in-gesprek': post({ state: 'in gesprek', placedOn: '2026-11-20' }),
			archief: post({ archived: true }),
		});
		expect(posts.map(({ id, expires }) => [id, expires])).toEqual([
			['in-gesprek', '2027-01-19'],
			['oud', '2026-11-21'],
			['lang', '2026-11-21'],
		]);
	});

	test('leaves of all others no word but what was put right', () => {
		const { postRecords } = withPosts({
			gelukt: post({
				title: 'Geheim',
				state: 'gelukt',
				closedOn: '2026-11-20',
				corrections: [{ on: '2026-11-19', text: 'De dag.' }],
			}),
			verlopen: post({ title: 'Ook geheim', placedOn: '2026-01-01', number: 3 }),
		});
		expect(JSON.stringify(postRecords)).not.toMatch(/geheim/i);
		expect(postRecords.map(({ number, outcome, corrections }) => [number, outcome, corrections.length])).toEqual([
			[47, 'gelukt', 1],
			[3, 'verlopen', 0],
		]);
	});

	test('is nothing in a village without the module', () => {
		const { posts, postRecords } = model({ config: { profile: 'kaart' }, own: { prikbord: { a: post() } } });
		expect([posts, postRecords]).toEqual([[], []]);
	});

	test('is answered through who connects people, else through who is called first', () => {
		const contacts = [
			{ id: 'a', role: 'Contact', phone: '0599 12 34 56', main: true },
			{ id: 'b', role: 'Buurtverbinder', email: 'samen@a.example', connects: true },
			{ id: 'c', role: 'Tweede', email: 'c@a.example', connects: true, vacant: true },
		];
		expect(withPosts({}, { contacts }).connectors.map(({ data }) => data.id)).toEqual(['b']);
		expect(withPosts({}, { contacts: contacts.slice(0, 1) }).connectors.map(({ data }) => data.id)).toEqual(['a']);
		expect(withPosts({}).connectors).toEqual([]);
	});

	test('has numbers that go on after the highest that was ever given, also to what waits or is in the archive', () => {
		expect(withPosts({}).nextPostNumber).toBe(1);
		const { nextPostNumber } = withPosts({
			a: post({ number: 12 }),
			later: post({ number: 51, placedOn: '2027-01-01' }),
			archief: post({ number: 60, archived: true }),
		});
		expect(nextPostNumber).toBe(61);
	});

	test('takes the kern that its area names as a word, the longest first', () => {
		const kernen = ['Wijk', 'Wijk aan Zee', 'Noord'];
		const { postRecords } = withPosts(
			{
				a: post({ area: 'Wijk aan Zee, bij de kerk' }),
				b: post({ area: 'de Noorderweg' }),
				c: post({ area: 'in Wijk' }),
			},
			{ kernen },
		);
		expect(postRecords.map(({ kern }) => kern)).toEqual(['Wijk aan Zee', undefined, 'Wijk']);
	});

	test('takes the files of what no longer hangs there along', () => {
		const files = new Map([['foto.pdf', { name: 'foto.pdf', slug: 'foto.pdf', file: 'x', bytes: 1 }]]);
		const withFile = (state: string) =>
			model({
				config: { profile: 'dorpsplein' },
				own: { prikbord: { a: post({ state, body: '[kijk](bestanden/foto.pdf)' }) } },
				content: { files },
			}).downloads.length;
		expect([withFile('open'), withFile('gelukt')]).toEqual([1, 0]);
	});
});

describe('What is wrong with a board', () => {
	test('is a number that two posts have, of which the newest is told', () => {
		expect(problems({ a: post(), b: post({ placedOn: '2026-11-20' }), c: post({ number: 48 }) })).toEqual([
			['post-number-double', 'number'],
		]);
	});

	test('is that there is nobody to call', () => {
		expect(problems({ a: post() }, { contacts: [] })).toEqual([['board-without-contact', 'contacts']]);
		const gone = [{ id: 'a', role: 'Contact', phone: '0599 12 34 56', until: '2026-01-01' }];
		expect(problems({ a: post() }, { contacts: gone })).toContainEqual(['board-without-contact', 'contacts']);
	});

	test('is a post with an address of the site itself', () => {
		expect(problems({ aanbod: post() })).toEqual([['url-duplicate', undefined]]);
	});

	test.each([
		['a telephone number in the title', { title: 'Bel 06 12 34 56 78' }, 'personal-data', 'title'],
		['an address in the text', { summary: 'Ik woon op Kerkstraat 12.' }, 'personal-data', 'summary'],
		['an address as the area', { area: 'Kerkstraat 12' }, 'personal-data', 'area'],
		[
			'an address in what was put right',
			{ corrections: [{ on: '2026-11-19', text: 'Het was Kerkstraat 12.' }] },
			'personal-data',
			'corrections.0.text',
		],
		[
			'health in a request',
			{ summary: 'Mijn man heeft dementie en ik wil even weg.' },
			'personal-data-doubt',
			'summary',
		],
	])('is %s', (_, changes, name, field) => {
		expect(problems({ a: post(changes) })).toContainEqual([name, field]);
	});

	test('is not what who offers help names, nor a number that is public already', () => {
		expect(problems({ a: post({ kind: 'aanbod', summary: 'Ik wandel graag met iemand met dementie.' }) })).toEqual([]);
		expect(problems({ a: post({ summary: 'Bel 0599 12 34 56 voor meer.' }) })).toEqual([]);
	});

	test('is told of the text under the fields with its line', () => {
		expect(problems({ a: post({ body: 'Mail naar ik@thuis.example' }) })).toEqual([['personal-data', undefined]]);
	});
});

describe('What fits a post', () => {
	const board = withPosts({
		rit: post({ days: ['tuesday'], dayParts: ['ochtend'], targetGroups: ['ouderen'] }),
		dinsdag: post({ kind: 'aanbod', days: ['tuesday', 'friday'], targetGroups: ['ouderen'] }),
		altijd: post({ kind: 'aanbod' }),
		donderdag: post({ kind: 'aanbod', days: ['thursday'] }),
		avond: post({ kind: 'aanbod', dayParts: ['avond'] }),
		tuin: post({ kind: 'aanbod', category: 'tuin' }),
		vraag: post(),
	});
	const find = (id: string) => board.posts.find((one) => one.id === id) as (typeof board.posts)[number];

	test('is of the other side and the same sort, and not on other days; the same days first', () => {
		expect(
			matchesOf(board, find('rit')).map(({ post: { id }, reasons }) => [id, reasons.days, reasons.targetGroups]),
		).toEqual([
			['dinsdag', ['tuesday'], ['ouderen']],
			['altijd', [], []],
		]);
		expect(matchesOf(board, find('donderdag')).map(({ post: { id } }) => id)).toEqual(['vraag']);
	});

	test('names the kern only where there is a choice', () => {
		const two = withPosts(
			{
				a: post({ area: 'bij de brug in Noord' }),
				b: post({ kind: 'aanbod', area: 'Noord' }),
				c: post({ kind: 'aanbod', area: 'Zuid' }),
			},
			{ kernen: ['Noord', 'Zuid'] },
		);
		const [a] = two.posts.filter(({ id }) => id === 'a');
		expect(matchesOf(two, a as never).map(({ post: { id }, reasons }) => [id, reasons.kern])).toEqual([
			['b', 'Noord'],
			['c', undefined],
		]);
	});

	test('are organisations that help with what is asked, not with what is offered', () => {
		const { posts, ...rest } = model({
			config: { profile: 'dorpsplein' },
			own: {
				organisaties: { wilgenrit: { name: 'Wilgenrit', summary: 'Vervoer door buren.' }, koor: { name: 'Koor' } },
				prikbord: { a: post(), b: post({ kind: 'aanbod' }), c: post({ category: 'anders' }) },
			},
		});
		const names = (id: string) =>
			helpFor(registerOf({ posts, ...rest }), posts.find((one) => one.id === id) as never).map(({ node, question }) => [
				node.id,
				question,
			]);
		expect(names('a')).toEqual([['wilgenrit', 'vervoer']]);
		expect([names('b'), names('c')]).toEqual([[], []]);
	});

	test('are first those whose work it is, then who can be called, and never who is there for others', () => {
		const jeugd = { name: 'Inloop De Keet', targetGroups: ['jongeren'] };
		const { posts, ...rest } = model({
			config: { profile: 'dorpsplein' },
			own: {
				organisaties: {
					bakker: { name: 'Bakker', summary: 'Met een koffiehoek.' },
					eetpunt: { name: 'Eetpunt', targetGroups: ['iedereen'] },
					keet: jeugd,
					soos: { name: 'Soos', phone: '0599 12 34 56', targetGroups: ['ouderen'] },
				},
				prikbord: { a: post({ category: 'gezelschap' }) },
			},
		});
		const found = helpFor(registerOf({ posts, ...rest }), posts[0] as never).map(({ node }) => node.id);
		expect(found).toEqual(['soos', 'eetpunt', 'bakker']);
		const anybody = withPosts({ a: post({ category: 'gezelschap', targetGroups: ['iedereen'] }) });
		const forAnybody = helpFor(registerOf({ posts, ...rest }), anybody.posts[0] as never).map(({ node }) => node.id);
		expect(forAnybody).toEqual(found);
		const young = withPosts({ a: post({ category: 'gezelschap', targetGroups: ['jongeren'] }) });
		const forYoung = helpFor(registerOf({ posts, ...rest }), young.posts[0] as never).map(({ node }) => node.id);
		expect(forYoung).toEqual(['eetpunt', 'keet', 'bakker']);
	});
});

describe('The figures', () => {
	const records = (outcomes: readonly string[], changes: Record<string, unknown> = {}) =>
		outcomes.map((outcome, index) => ({
			number: index,
			kind: 'vraag',
			category: 'vervoer',
			kern: undefined,
			placedOn: '2026-10-01',
			closedOn: '2026-10-11',
			outcome,
			corrections: [],
			...changes,
		})) as never[];

	test('are each rounded by themselves, so that none can be reckoned back from the others', () => {
		const { total } = figuresOf(records(['open', ...Array(4).fill('gelukt'), ...Array(6).fill('verlopen')]), [], []);
		expect(total).toEqual({ placed: 12, open: 0, done: 3, expired: 6, withdrawn: 0 });
		expect(figuresOf(records(['open', 'open']), [], []).total).toMatchObject({ placed: 3, open: 3 });
	});

	test('count the vacancies beside the posts, where there ever were any', () => {
		const vacancies = Array(4).fill({ outcome: 'vervuld' }) as never[];
		expect(figuresOf([], vacancies, []).vacancies).toMatchObject({ placed: 3, done: 3 });
		expect(figuresOf([], [], []).vacancies).toBeUndefined();
	});

	test('say in how many days half was fulfilled, when enough was', () => {
		expect(figuresOf(records(['gelukt', 'gelukt']), [], []).medianDays).toBeUndefined();
		expect(figuresOf(records(['gelukt', 'gelukt', 'gelukt', 'verlopen']), [], []).medianDays).toBe(10);
	});

	test('are told by month of placing, the newest first, and by kern where there are more', () => {
		const all = [...records(['open'], { kern: 'Noord' }), ...records(['open'], { placedOn: '2026-11-02' })];
		expect(figuresOf(all, [], ['Noord', 'Zuid']).byMonth.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
		expect(figuresOf(all, [], ['Noord', 'Zuid']).byKern.map(({ kern }) => kern)).toEqual(['Noord']);
		expect(figuresOf(all, [], ['Noord']).byKern).toEqual([]);
	});
});
