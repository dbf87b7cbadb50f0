import { DOMParser } from '@xmldom/xmldom';
import { oklch } from 'culori';
import { describe, expect, test } from 'vitest';
import { chance } from '../../../src/design/drawing/chance.ts';
import {
	avatar,
	type Landmark,
	type Look,
	landmarks,
	landscape,
	seasonOf,
	seasons,
	skyline,
	vignette,
} from '../../../src/design/drawing/index.ts';
import { shown } from '../../../src/design/drawing/landscape.ts';
import { buildings } from '../../../src/design/drawing/shapes/buildings.ts';

const byteLimit = 8000;
const lights = ['day', 'evening'] as const;
const pairs = [
	['#1f5f4b', '#c8642a'],
	['#1c4f82', '#b8860b'],
	['#6b3a5b', '#5d7a2c'],
	['#b3202a', '#f2c200'],
	['#222222', '#777777'],
	['#00a0e0', '#ff66aa'],
] as const;

const looks: Look[] = seasons.flatMap((season, i) =>
	lights.map((light, j) => {
		const [primary, secondary] = pairs[(i * lights.length + j) % pairs.length] ?? pairs[0];
		return { primary, secondary, season, light, seed: `dorp-${i}-${j}` };
	}),
);

const village: readonly Landmark[] = ['kerk', 'molen', 'water', 'polder'];
const look: Look = { primary: '#1f5f4b', secondary: '#c8642a', season: 'summer', light: 'day', seed: 'oosterwilg' };

/** Throws for whatever an XML parser would only warn about. */
function elementsOf(svg: string): { name: string; attributes: { name: string; value: string }[] }[] {
	const parser = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	});
	const document = parser.parseFromString(svg, 'image/svg+xml');
	return [...document.getElementsByTagName('*')].map((element) => ({
		name: element.tagName,
		attributes: [...element.attributes].map(({ name, value }) => ({ name, value })),
	}));
}

/** What keeps a drawing from being a safe, self-contained image. */
function faultsOf(svg: string): string[] {
	const faults: string[] = [];
	const elements = elementsOf(svg);
	const attributes = elements.flatMap((element) => element.attributes);
	const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
	const references = attributes.flatMap(({ name, value }) =>
		name === 'href' ? [value.slice(1)] : [...value.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id ?? ''),
	);
	if (Buffer.byteLength(svg) > byteLimit) faults.push(`${Buffer.byteLength(svg)} bytes`);
	if (new Set(ids).size !== ids.length) faults.push('an id is used twice');
	for (const id of references) if (!ids.includes(id)) faults.push(`refers to ${id}, which is nowhere`);
	for (const { name } of elements) {
		if (['script', 'style', 'text', 'image', 'filter', 'foreignObject'].includes(name)) faults.push(`has a ${name}`);
	}
	for (const { name, value } of attributes) {
		if (name === 'style' || name.startsWith('on')) faults.push(`has an attribute ${name}`);
		if (name !== 'xmlns' && /https?:|\/\//.test(value)) faults.push(`refers to ${value}`);
		if (value === '' || /NaN|undefined|Infinity|null|e-\d/.test(value)) faults.push(`${name}="${value}"`);
	}
	return faults;
}

describe('een tekening van een plek', () => {
	test.each(landmarks)('%s is in elk seizoen, overdag en in de avond, een veilig en licht plaatje', (place) => {
		expect(looks.flatMap((each) => faultsOf(vignette(place, each)))).toEqual([]);
	});

	test('elke plek krijgt een eigen tekening', () => {
		expect(new Set(landmarks.map((place) => vignette(place, look))).size).toBe(landmarks.length);
	});
});

describe('het panorama van een dorp', () => {
	test.each<[string, readonly Landmark[]]>([
		['zonder enige bijzondere plek', []],
		['met alles wat een dorp kan hebben', landmarks],
		['met alles, van achter naar voren', landmarks.toReversed()],
		['met kerk, molen en water', village],
		['met veel water', ['sluis', 'haven', 'water', 'brug', 'dijk', 'bollenvelden', 'kasteel', 'molen']],
		['met dezelfde plek twee keer', ['kerk', 'kerk']],
		...landmarks.map((place): [string, readonly Landmark[]] => [`met alleen ${place}`, [place]]),
	])('%s is een veilig en licht plaatje', (_name, places) => {
		expect(looks.flatMap((each) => faultsOf(landscape(places, each)))).toEqual([]);
	});

	test('staat vast: dezelfde gegevens geven dezelfde tekening', () => {
		expect(landscape(village, look)).toBe(landscape([...village], { ...look }));
		expect(vignette('kerk', look)).toBe(vignette('kerk', { ...look }));
	});

	test('verschilt per dorp, ook met dezelfde plekken en kleuren', () => {
		const drawings = ['a', 'b', 'c', 'd'].map((seed) => landscape(village, { ...look, seed }));
		expect(new Set(drawings).size).toBe(drawings.length);
	});

	test('verschilt per seizoen, per licht en per kleurenpaar', () => {
		const drawings = seasons.flatMap((season) =>
			lights.flatMap((light) =>
				pairs.map(([primary, secondary]) => landscape(village, { ...look, season, light, primary, secondary })),
			),
		);
		expect(new Set(drawings).size).toBe(seasons.length * lights.length * pairs.length);
	});

	test('toont in elk seizoen en in de avond dezelfde gebouwen op dezelfde plaats', () => {
		const crowded: readonly Landmark[] = ['sluis', 'molen', 'haven', 'dijk', 'dorpshuis', 'windmolens', 'kapel'];
		const placed = seasons.flatMap((season) =>
			lights.map((light) => landscape(crowded, { ...look, season, light }).match(/<g transform="[^"]*"/g)),
		);
		for (const each of placed) expect(each).toEqual(placed[0]);
	});

	test('laat de belangrijkste plek zien, hoeveel er ook op de lijst staan', () => {
		const rest = landmarks.filter((place) => place !== 'watertoren');
		expect(landscape(['watertoren', ...rest], look)).not.toBe(landscape(rest, look));
	});

	const pathsOf = (svg: string) => new Set([...svg.matchAll(/ d="([^"]+)"/g)].map(([, data]) => data ?? ''));
	const kinds = landmarks.filter((place) => place in buildings);
	/** By building the outline that is in no landscape without it, as drawn with the fewest bytes. */
	const outlines = new Map(
		kinds.map((kind) => {
			const others = kinds.filter((other) => other !== kind).map((other) => pathsOf(landscape([other], look)));
			const own = [...pathsOf(landscape([kind], look))].filter((data) => others.every((paths) => !paths.has(data)));
			return [kind, own.toSorted((a, b) => a.length - b.length)];
		}),
	);

	/** Every pair, or a fixed sample of longer lists in which each place is first four times. */
	function listsOf(count: number): Landmark[][] {
		if (count === 2) return landmarks.flatMap((a, i) => landmarks.slice(i + 1).map((b) => [a, b]));
		return Array.from({ length: landmarks.length * 4 }, (_, i) => {
			const { next } = chance(`lijst ${count} ${i}`);
			const first = landmarks.filter((_, at) => at === i % landmarks.length);
			const rest = landmarks
				.filter((place) => !first.includes(place))
				.map((place) => ({ place, order: next() }))
				.toSorted((a, b) => a.order - b.order)
				.map(({ place }) => place);
			return [...first, ...rest].slice(0, count);
		});
	}

	test.each([2, 3, 4, 5])('toont elk van %i plekken, welke het ook zijn', { timeout: 30_000 }, (count) => {
		const missing = listsOf(count).flatMap((places, i) => {
			const each = looks[i % looks.length] ?? look;
			const svg = landscape(places, each);
			const paths = pathsOf(svg);
			const inPicture = shown(places, each);
			return places
				.filter((place) => !inPicture.has(place) || outlines.get(place)?.filter((data) => paths.has(data)).length === 0)
				.map((place) => `${place} van ${places.join()} (${svg.length} bytes)`);
		});
		expect(missing).toEqual([]);
	});

	test.each<Landmark[]>([
		['kasteel', 'brug', 'haven', 'molen'],
		['dorpshuis', 'kasteel', 'kerk', 'molen', 'school'],
		['kasteel', 'kerk', 'molen', 'dorpshuis', 'sluis'],
		['sluis', 'brug', 'haven', 'dijk', 'bollenvelden'],
		['polder', 'hei', 'bollenvelden', 'dijk', 'kassen'],
		['heuvels', 'duinen', 'bos', 'windmolens', 'watertoren'],
	])('laat niets weg uit een volle lijst: %s, %s, %s, %s, %s', (...places) => {
		const named = places.filter((place) => place !== undefined);
		for (const each of looks) {
			expect([...shown(named, each)].toSorted()).toEqual(named.toSorted());
			expect(landscape(named, each).length).toBeLessThanOrEqual(byteLimit);
		}
	});

	test('zet zon en wolken zo laag dat een uitsnede ze niet raakt', () => {
		const top = 0.14 * 640;
		for (const each of looks) {
			const svg = landscape(['molen', 'kerk'], each);
			const [sun = 0] = [...svg.matchAll(/<circle cx="\d+" cy="(\d+)" r="31"/g)].map(([, y]) => Number(y) - 31);
			if (each.light === 'day') expect(sun).toBeGreaterThan(top);
			const clouds = [
				...svg.matchAll(/<use href="#\w" transform="translate\(\d+ (\d+)\)(?:scale\(([\d.]+)\))?" opacity/g),
			];
			expect(clouds).toHaveLength(each.light === 'day' ? 2 : 0);
			for (const [, y, scale] of clouds) expect(Number(y) - 58 * Number(scale ?? 1)).toBeGreaterThan(top);
		}
	});

	test.each(pairs)('draagt de kleuren van het dorp: %s en %s', (primary, secondary) => {
		const svg = landscape(['dorpshuis', 'haven'], { ...look, primary, secondary });
		const drawn = [...new Set(svg.match(/#[0-9a-f]{3,6}\b/g))].map((colour) => oklch(colour));
		for (const wanted of [oklch(primary), oklch(secondary)]) {
			if (!wanted?.h || wanted.c < 0.03) continue;
			const near = drawn.filter((found) => {
				const turn = Math.abs((found?.h ?? 0) - (wanted.h ?? 0)) % 360;
				return Math.min(turn, 360 - turn) < 20 && (found?.c ?? 0) > 0.04;
			});
			expect(near).not.toEqual([]);
		}
	});

	test('weigert een kleur die geen kleur is', () => {
		expect(() => landscape(village, { ...look, primary: 'geen kleur' })).toThrow(TypeError);
	});
});

describe('het silhouet van een dorp', () => {
	test.each<[string, readonly Landmark[]]>([
		['zonder plekken', []],
		['met alle plekken', landmarks],
		...landmarks.map((place): [string, readonly Landmark[]] => [`met ${place}`, [place]]),
	])('%s is veilig, klein en van één kleur', (_name, places) => {
		const svg = skyline(places, { colour: '#1f5f4b', seed: 'dorp' });
		expect(faultsOf(svg)).toEqual([]);
		expect(svg.length).toBeLessThan(3000);
		expect(new Set(svg.match(/#[0-9a-f]{3,8}/g))).toEqual(new Set(['#1f5f4b']));
	});

	test('staat vast en verschilt per dorp', () => {
		const draw = (seed: string) => skyline(village, { colour: '#123456', seed });
		expect(draw('a')).toBe(draw('a'));
		expect(draw('a')).not.toBe(draw('b'));
	});
});

describe('het poppetje van een dorpsgenoot', () => {
	const seeds = Array.from({ length: 60 }, (_, i) => `bewoner ${i}`);

	test.each(lights)('is veilig en klein (%s)', (light) => {
		for (const [i, seed] of seeds.entries()) {
			const [primary, secondary] = pairs[i % pairs.length] ?? pairs[0];
			const svg = avatar({ primary, secondary, seed, light });
			expect(faultsOf(svg)).toEqual([]);
			expect(svg.length).toBeLessThan(1200);
		}
	});

	test('is voor iedereen steeds hetzelfde, en voor bijna iedereen anders', () => {
		const draw = (seed: string) => avatar({ primary: '#1f5f4b', secondary: '#c8642a', seed, light: 'day' });
		expect(seeds.map(draw)).toEqual(seeds.map(draw));
		expect(new Set(seeds.map(draw)).size).toBeGreaterThan(seeds.length * 0.8);
	});
});

describe('het seizoen van een dag', () => {
	test.each([
		['2025-02-28', 'winter'],
		['2025-03-01', 'spring'],
		['2025-05-31', 'spring'],
		['2025-06-01', 'summer'],
		['2025-09-01', 'autumn'],
		['2025-11-30', 'autumn'],
		['2025-12-01', 'winter'],
		['2024-02-29', 'winter'],
	])('%s valt in %s', (day, season) => {
		expect(seasonOf(day)).toBe(season);
	});

	test.each(['', '2025', '2025-13-01', '1 maart'])('"%s" is geen dag', (day) => {
		expect(() => seasonOf(day)).toThrow(RangeError);
	});
});
