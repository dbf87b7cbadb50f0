import { describe, expect, test } from 'vitest';
import { vacanciesLike, vacancyOfTheWeek, vacancyReach } from '../../../src/domain/index.ts';
import { model as anyModel, type Records, today, type VillageGiven } from '../villages.ts';

/** A village that has vacancies. */
const model = ({ config, ...given }: VillageGiven = {}, moment?: string) =>
	anyModel({ ...given, config: { profile: 'dorpsplein', ...config } }, moment);

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const own: Records = {
	organisaties: { wilgenrit: { name: 'Wilgenrit', phone: '0500 30 12 40', themes: ['welzijn'] } },
	plekken: { wilg: {} },
	vacatures: {
		chauffeur: { organisation: 'wilgenrit', place: 'wilg', categories: ['vervoer'], placedOn: '2026-11-02' },
		planner: { organisation: 'wilgenrit', themes: ['zorg'], categories: ['vervoer'], placedOn: '2026-11-09' },
		redacteur: { board: true, placedOn: '2026-11-16' },
	},
};
const contacts = [{ id: 'dorp', role: 'Dorpscontact', phone: '0500 30 12 10', email: 'dorp@testdorp.example' }];

test('A vacancy knows whose it is and where, and takes the themes of its organisation when it has none', () => {
	const { vacancies, organisations } = model({ own });
	expect(ids(vacancies)).toEqual(['redacteur', 'planner', 'chauffeur']);
	const [redacteur, planner, chauffeur] = vacancies;
	expect(chauffeur?.organisation?.id).toBe('wilgenrit');
	expect(chauffeur?.place?.id).toBe('wilg');
	expect([chauffeur?.themes, planner?.themes, redacteur?.themes]).toEqual([['welzijn'], ['zorg'], []]);
	expect(ids(organisations[0]?.vacancies ?? [])).toEqual(['planner', 'chauffeur']);
});

describe('A vacancy stands on the site', () => {
	test.each([
		['until its last day', { until: today }, 'open', true],
		['not after its last day', { until: '2026-11-20' }, 'verlopen', false],
		['half a year when nobody says until when', { placedOn: '2026-05-25' }, 'open', true],
		['no longer than that', { placedOn: '2026-05-24' }, 'verlopen', false],
		['not when it is filled', { state: 'vervuld', filledOn: '2026-11-20' }, 'vervuld', false],
		['not when it was taken back', { state: 'ingetrokken' }, 'ingetrokken', false],
	])('%s', (_, data, outcome, isThere) => {
		const dorp = model({ own: { vacatures: { chauffeur: { placedOn: '2026-05-01', ...data } } } });
		expect(dorp.vacancies.length).toBe(isThere ? 1 : 0);
		expect(dorp.vacancyRecords.map((record) => record.outcome)).toEqual([outcome]);
	});

	test('from the day on which it is placed', () => {
		const dorp = model({ own: { vacatures: { chauffeur: { placedOn: '2026-11-22' } } } });
		expect([dorp.vacancies, dorp.vacancyRecords]).toEqual([[], []]);
	});

	test('and of what is gone no word is kept', () => {
		const dorp = model({ own: { vacatures: { geheim: { title: 'GEHEIM', summary: 'GEHEIM', state: 'vervuld' } } } });
		expect(JSON.stringify(dorp)).not.toMatch(/geheim/i);
	});
});

describe('The vacancy of the week', () => {
	const on = (day: string) => vacancyOfTheWeek(model({ own }, `${day}T10:00`))?.id;

	test('is the same from Monday to Sunday', () => {
		const week = ['2026-11-16', '2026-11-18', '2026-11-22'].map(on);
		expect(new Set(week).size).toBe(1);
	});

	test('is another one each week, also at the turn of the year, until each has had its turn', () => {
		const weeks = ['2026-12-21', '2026-12-28', '2027-01-04'].map(on);
		expect(weeks.toSorted()).toEqual(['chauffeur', 'planner', 'redacteur']);
	});

	test('is none when nobody is wanted', () => expect(vacancyOfTheWeek(model())).toBeUndefined());
});

describe('One answers a vacancy', () => {
	const reach = (data: Record<string, unknown>) => {
		const dorp = model({
			own: { organisaties: own.organisaties ?? {}, vacatures: { een: data } },
			config: { contacts },
		});
		const [vacancy] = dorp.vacancies;
		return vacancy && vacancyReach(vacancy, dorp);
	};
	test.each([
		['by its own number alone', { organisation: 'wilgenrit', phone: '0500 11 11 11' }, '0500 11 11 11', undefined],
		['through its organisation', { organisation: 'wilgenrit' }, '0500 30 12 40', undefined],
		['through the village', {}, '0500 30 12 10', 'dorp@testdorp.example'],
	])('%s', (_, data, phone, email) => expect(reach(data)).toEqual({ phone, email }));
});

test('Others like a vacancy are first those about the same', () => {
	const { vacancies } = model({ own });
	const chauffeur = vacancies.find(({ id }) => id === 'chauffeur');
	expect(chauffeur && ids(vacanciesLike(chauffeur, vacancies, 2))).toEqual(['planner', 'redacteur']);
});
