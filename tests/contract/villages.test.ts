import { describe, expect, test } from 'vitest';
import { linkVillage, modulesOf } from '../../src/domain/index.ts';
import { inspectRepository } from '../../src/inspect/index.ts';
import { root, villageIds } from './repository.ts';

test('There are villages to look at', () => expect(villageIds.length).toBeGreaterThan(0));

// The day of the demo, the week before Easter's summer time, and a leap day.
describe.each(['2026-11-21', '2027-03-15', '2028-02-29'])('On %s', (day) => {
	const now = `${day}T00:00`;
	const inspection = inspectRepository({ root, now, only: villageIds });

	test('every shipped village is read and has no error', async () => {
		const { problems, buildable, repository } = await inspection;
		expect(repository.villages.map(({ id }) => id).sort()).toEqual([...villageIds].sort());
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`)).toEqual([]);
		expect([...buildable].sort()).toEqual([...villageIds].sort());
	});

	test('no made-up village with an agenda looks dead: at least ten events are still to come', async () => {
		const { gathered } = await inspection;
		const counts = gathered
			.filter(({ village }) => village.config.demo && modulesOf(village.config).has('agenda'))
			.map((one) => [one.village.id, linkVillage(one, now).upcoming.length] as const);
		expect(counts.filter(([, count]) => count < 10)).toEqual([]);
	});

	test('every made-up village has news, and something to do within a week', async () => {
		const { gathered } = await inspection;
		for (const one of gathered) {
			if (!one.village.config.demo) continue;
			const model = linkVillage(one, now);
			if (model.modules.has('nieuws')) expect(model.news.length, `news of ${model.id}`).toBeGreaterThan(2);
			if (model.modules.has('agenda')) {
				const [first] = model.upcoming;
				expect(
					Date.parse(first?.data.start.slice(0, 10) ?? '') - Date.parse(day),
					`agenda of ${model.id}`,
				).toBeLessThan(8 * 86_400_000);
			}
		}
	});

	test('every village has somebody to turn to', async () => {
		const { gathered } = await inspection;
		for (const one of gathered) expect(linkVillage(one, now).mainRole?.data.phone, one.village.id).toBeDefined();
	});
});

/** Villages that are made up; whoever takes over the template may take them out. */
const demo = async () => {
	const { gathered } = await inspectRepository({ root, now: '2026-11-21T00:00', only: villageIds });
	return gathered.filter(({ village }) => village.config.demo);
};

test('A made-up village has an address that nobody can have', async () => {
	for (const { village } of await demo())
		expect(new URL(village.config.url).hostname, village.id).toMatch(/(^|\.)example(\.(org|com|net))?$/);
});

test('The three made-up villages together are as rich as was promised', async () => {
	const villages = await demo();
	if (villages.length < 3) return;
	const count = (kind: 'organisaties' | 'plekken' | 'agenda' | 'nieuws' | 'documenten') =>
		villages.reduce(
			(sum, { village }) => sum + village.content.entries[kind].length,
			villages[0]?.village.shared.entries[kind].length ?? 0,
		);
	expect(count('organisaties') + count('plekken')).toBeGreaterThanOrEqual(90);
	expect(count('agenda')).toBeGreaterThanOrEqual(80);
	expect(count('nieuws')).toBeGreaterThanOrEqual(40);
	expect(count('documenten')).toBeGreaterThanOrEqual(25);
});
