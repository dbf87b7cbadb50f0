import { describe, expect, it } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/config/index.ts';
import { importedKinds, type Memory, memoryOf, readMemory, writeMemory } from '../../../src/import/memory.ts';
import { toFeatures } from '../../../src/import/osm-features.ts';
import type { OsmElement, Tags } from '../../../src/import/osm-read.ts';
import { toRecords } from '../../../src/import/osm-records.ts';
import { type Sync, type SyncInput, syncVillage } from '../../../src/import/osm-sync.ts';
import type { OwnFile } from '../../../src/import/read-content.ts';
import { kinds } from '../../../src/schema/index.ts';
import { middle } from './elements.ts';

/** A node with a number, some metres east of the middle. */
const thing = (id: number, tags: Tags, east = 0): OsmElement => ({
	type: 'node',
	id,
	tags,
	lat: middle.lat,
	lon: middle.lon + east / 67_770,
});

const bakery = { shop: 'bakery', name: 'Bakker Bart', phone: '0599 11 11 11', 'addr:street': 'Dorpsstraat' };
const cafe = { amenity: 'cafe', name: 'De Kroeg', website: 'https://kroeg.example' };
const playground = { leisure: 'playground', name: 'De Wip' };

/** A village that is imported again and again, with an editor at work in between. */
class Village {
	files = new Map<string, string>();
	memory: Memory | undefined;
	shared: SyncInput['shared'] = { plekken: new Map(), organisaties: new Map() };
	namedBy = new Map<string, string[]>();

	static first(elements: OsmElement[]): Village {
		const village = new Village();
		village.import(elements, '2024-01-01');
		return village;
	}

	look(elements: OsmElement[], day: string, rest: Partial<SyncInput> = {}): Sync {
		const imported = toRecords(toFeatures(elements).features, {
			village: 'Proefdorp',
			retrievedOn: day,
			isNear: () => true,
			taken: { plekken: [], organisaties: [] },
		});
		return syncVillage({
			imported,
			memory: this.memory,
			files: this.own(),
			shared: this.shared,
			namedBy: this.namedBy,
			covers: () => true,
			retrievedOn: day,
			day,
			village: 'dorp',
			allowsManyGone: false,
			...rest,
		});
	}

	import(elements: OsmElement[], day: string, rest: Partial<SyncInput> = {}): Sync {
		const sync = this.look(elements, day, rest);
		for (const { file, before, after } of sync.changes) {
			expect(this.files.get(file), file).toBe(before);
			this.files.set(file, after);
		}
		this.memory = readMemory(writeMemory(sync.memory));
		for (const { kind, id, data } of this.own())
			expect(kinds[kind].safeParse(data).error, `${kind}/${id}`).toBeUndefined();
		return sync;
	}

	own(): OwnFile[] {
		return [...this.files].flatMap(([file, text]) => {
			const [, , folder, name = ''] = file.split('/');
			const kind = importedKinds.find((one) => one === folder);
			const parts = splitFrontMatter(text);
			if (!kind || !parts) return [];
			const data = readYaml(parts.yaml, { file }).data as Record<string, unknown>;
			return [{ kind, id: name.replace('.md', ''), file, text, data, body: parts.body.trim() }];
		});
	}

	edit(file: string, from: string | RegExp, to: string): void {
		const path = `content/dorp/${file}.md`;
		const text = this.files.get(path) ?? '';
		const after = text.replace(from, to);
		expect(after, `an edit of ${file}`).not.toBe(text);
		this.files.set(path, after);
	}

	text(file: string): string {
		return this.files.get(`content/dorp/${file}.md`) ?? '';
	}
}

const ids = (all: { kind: string; id: string }[]) => all.map(({ kind, id }) => `${kind}/${id}`).sort();
const start = () => Village.first([thing(1, bakery), thing(2, cafe, 200), thing(3, playground, 400)]);
const rest = [thing(2, cafe, 200), thing(3, playground, 400)];

describe('the first import', () => {
	it('adds everything, and leaves a memory after which there is nothing to do', () => {
		const village = start();
		expect([...village.files.keys()].sort()).toEqual([
			'content/dorp/organisaties/bakker-bart.md',
			'content/dorp/organisaties/de-kroeg.md',
			'content/dorp/plekken/bakker-bart.md',
			'content/dorp/plekken/de-kroeg.md',
			'content/dorp/plekken/de-wip.md',
		]);
		const again = village.look([thing(1, bakery), ...rest], '2024-01-01');
		expect(again.changes).toEqual([]);
		expect(again.differs).toEqual([]);
		expect(writeMemory(again.memory)).toBe(writeMemory(village.memory as Memory));
	});

	it('remembers the same as a new village does', () => {
		const imported = toRecords(toFeatures([thing(1, bakery)]).features, {
			village: 'Proefdorp',
			retrievedOn: '2024-01-01',
			isNear: () => true,
			taken: { plekken: [], organisaties: [] },
		});
		const village = Village.first([thing(1, bakery)]);
		expect(memoryOf(imported, { retrievedOn: '2024-01-01' })).toEqual(village.memory);
	});

	it('does not add what the village wrote itself, and never changes it', () => {
		const village = new Village();
		const own = '---\nname: Bakker Bart\nkind: winkel\n---\n';
		village.files.set('content/dorp/plekken/de-bakker.md', own);
		const first = village.import([thing(1, bakery)], '2024-01-01');
		expect(ids(first.known)).toEqual(['plekken/de-bakker']);
		expect(village.text('organisaties/bakker-bart')).toContain('place: de-bakker');
		const later = village.import([thing(1, { ...bakery, phone: '0599 22 22 22' })], '2024-02-01');
		expect(village.text('plekken/de-bakker')).toBe(own);
		expect(later.differs.map(({ id, field }) => [id, field])).toContainEqual(['de-bakker', 'phone']);
		expect(village.import([thing(9, cafe)], '2024-03-01').archived.map(({ id }) => id)).not.toContain('de-bakker');
		expect(village.text('plekken/de-bakker')).toBe(own);
	});

	it('leaves to the gemeente what that shares', () => {
		const village = new Village();
		village.shared = { plekken: new Map(), organisaties: new Map([['bakkerij', ['Bakker Bart']]]) };
		const sync = village.import([thing(1, bakery)], '2024-01-01');
		expect(ids(sync.added)).toEqual(['plekken/bakker-bart']);
		expect(sync.known).toMatchObject([{ id: 'bakkerij', isShared: true }]);
		expect(village.look([thing(1, bakery)], '2024-01-01').thrownAway).toEqual([]);
	});

	it('changes nothing in records of before there was a memory, and says what differs', () => {
		const village = start();
		village.memory = undefined;
		const sync = village.import([thing(1, { ...bakery, phone: '0599 99 99 99' }), ...rest], '2024-02-01');
		expect(sync.changes).toEqual([]);
		expect(sync.added).toEqual([]);
		expect(sync.differs.map(({ field }) => field)).toEqual(['phone', 'phone']);
		const next = village.import([thing(1, { ...bakery, phone: '0599 99 99 99' }), ...rest], '2024-03-01');
		expect(next.differs.map(({ isNew }) => isNew)).toEqual([false, false]);
	});
});

describe('a field', () => {
	it('follows OpenStreetMap as long as nobody here changed it', () => {
		const village = start();
		const sync = village.import(
			[thing(1, { ...bakery, phone: '0599 22 22 22', website: 'https://bart.example' }), ...rest],
			'2024-02-01',
		);
		expect(sync.changed.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
			['plekken', ['phone', 'website']],
			['organisaties', ['phone', 'website']],
		]);
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 22 22 22\nwebsite: https://bart.example');
		expect(village.text('plekken/bakker-bart')).toContain('retrievedOn: 2024-02-01');
		expect(village.text('plekken/de-wip')).toContain('retrievedOn: 2024-01-01');
	});

	it('goes when it goes there', () => {
		const village = start();
		const { phone: _, ...silent } = bakery;
		village.import([thing(1, silent), ...rest], '2024-02-01');
		expect(village.text('plekken/bakker-bart')).not.toContain('phone');
	});

	it('that an editor changed stays, is named, and follows again when it is put back', () => {
		const village = start();
		village.edit('plekken/bakker-bart', 'phone: 0599 11 11 11', 'phone: 0599 33 33 33 # zelf gebeld');
		const sync = village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-02-01');
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 33 33 33 # zelf gebeld');
		expect(sync.differs).toMatchObject([
			{ kind: 'plekken', field: 'phone', own: '0599 33 33 33', osm: '0599 22 22 22', isNew: true },
		]);
		expect(village.text('organisaties/bakker-bart')).toContain('phone: 0599 22 22 22');
		village.edit('plekken/bakker-bart', /phone: .*/, 'phone: 0599 22 22 22');
		village.import([thing(1, { ...bakery, phone: '0599 44 44 44' }), ...rest], '2024-03-01');
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 44 44 44');
	});

	it('that an editor took out does not come back', () => {
		const village = start();
		village.edit('plekken/de-kroeg', /website: .*\n/, '');
		village.import(
			[thing(1, bakery), thing(2, { ...cafe, website: 'https://nieuw.example' }, 200), rest[1] as OsmElement],
			'2024-02-01',
		);
		expect(village.text('plekken/de-kroeg')).not.toContain('website');
	});

	it('that an editor filled in stays when OpenStreetMap fills it in too', () => {
		const village = start();
		village.edit('plekken/de-wip', 'kind: speeltuin', 'kind: speeltuin\nwebsite: https://wip.example');
		const sync = village.import(
			[thing(1, bakery), thing(2, cafe, 200), thing(3, { ...playground, website: 'https://ander.example' }, 400)],
			'2024-02-01',
		);
		expect(sync.changes).toEqual([]);
		expect(sync.differs).toMatchObject([{ field: 'website', own: 'https://wip.example' }]);
	});

	it.each([
		['a point as the form writes it', /point: ([\d.]+), ([\d.]+)/, 'point: \'{"type":"Point","coordinates":[$2,$1]}\''],
		['an empty field as the form leaves it', 'kind: winkel', "kind: winkel\nemail: ''\naliases: []"],
		['a number with other spaces', 'phone: 0599 11 11 11', 'phone: 0599-111111'],
	])('counts as not changed when it is only written otherwise: %s', (_, from, to) => {
		const village = start();
		village.edit('plekken/bakker-bart', from, to);
		const sync = village.import([thing(1, { ...bakery, 'addr:street': 'Lindelaan' }), ...rest], '2024-02-01');
		expect(sync.differs).toEqual([]);
		expect(village.text('plekken/bakker-bart')).toContain('Bakker aan de Lindelaan');
	});

	it('keeps its point when it was only drawn a little more neatly', () => {
		const village = start();
		expect(village.look([thing(1, bakery, 3), ...rest], '2024-02-01').changes).toEqual([]);
		expect(village.look([thing(1, bakery, 12), ...rest], '2024-02-01').changes).toHaveLength(2);
	});
});

describe('what is gone from OpenStreetMap', () => {
	it('goes to the archive with the reason, once, and is never thrown away', () => {
		const village = start();
		const sync = village.import(rest, '2024-02-01');
		expect(ids(sync.archived)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
		expect(village.text('plekken/bakker-bart')).toContain(
			'archived: true\narchivedReason: Staat niet meer in OpenStreetMap, gezien op 2024-02-01',
		);
		const again = village.look(rest, '2024-02-01');
		expect([again.changes, again.archived, again.kept]).toEqual([[], [], []]);
	});

	it('comes back out of the archive when it comes back there', () => {
		const village = start();
		village.import(rest, '2024-02-01');
		const sync = village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-03-01');
		expect(ids(sync.returned)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
		expect(village.text('plekken/bakker-bart')).not.toContain('archived');
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 22 22 22');
	});

	it.each([
		['with its reason', /archived: true\n.*\n/],
		['without its reason', /archived: true\n/],
	])('stays out of the archive when an editor takes it out %s', (_, lines) => {
		const village = start();
		village.import(rest, '2024-02-01');
		for (const kind of importedKinds) village.edit(`${kind}/bakker-bart`, lines, '');
		const sync = village.import(rest, '2024-03-01');
		expect([sync.changes, sync.kept]).toEqual([[], []]);
	});

	it('stays in the archive when an editor gave another reason, also when it comes back there', () => {
		const village = start();
		village.import(rest, '2024-02-01');
		village.edit('plekken/bakker-bart', /archivedReason: .*/, 'archivedReason: De bakker stopte');
		const sync = village.import([thing(1, bakery), ...rest], '2024-03-01');
		expect(ids(sync.returned)).toEqual(['organisaties/bakker-bart']);
		expect(village.text('plekken/bakker-bart')).toContain('archived: true\narchivedReason: De bakker stopte');
	});

	it.each([
		['changed a field', /phone: .*/, 'phone: 0599 33 33 33'],
		['looked whether it is right', 'kind: winkel', 'kind: winkel\ncheckedOn: 2024-01-20'],
		['wrote a text', /$/, '\nHet lekkerste brood.\n'],
		['put another source', 'name: OpenStreetMap', 'name: De bakker zelf'],
	])('stays when an editor %s, and its organisation with it', (_, from, to) => {
		const village = start();
		village.edit('plekken/bakker-bart', from, to);
		const sync = village.import(rest, '2024-02-01');
		expect(ids(sync.kept)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
		expect(sync.changes).toEqual([]);
		expect(ids(village.look(rest, '2024-03-01').kept)).toHaveLength(2);
	});

	it('stays when something else of the village needs it', () => {
		const village = start();
		village.namedBy.set('plekken/de-wip', ['content/dorp/agenda/feest.md']);
		const sync = village.look([thing(1, bakery), thing(2, cafe, 200)], '2024-02-01');
		expect(sync.kept).toMatchObject([{ id: 'de-wip', why: 'content/dorp/agenda/feest.md verwijst ernaar' }]);
	});

	it('stays when the extract does not reach there', () => {
		const sync = start().look(rest, '2024-02-01', { covers: ({ lon }) => lon > middle.lon + 0.001 });
		expect(ids(sync.outside)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
		expect(sync.changes).toEqual([]);
	});

	it('stays when so much is gone that it must be another extract, unless somebody knows better', () => {
		const many = Array.from({ length: 12 }, (_, index) =>
			thing(index + 1, { ...playground, name: `Wip ${index}` }, index * 200),
		);
		const village = Village.first(many);
		const few = many.slice(0, 6);
		expect(village.look(few, '2024-02-01')).toMatchObject({ isManyGone: true, archived: [], changes: [] });
		expect(village.look(few, '2024-02-01', { allowsManyGone: true }).archived).toHaveLength(6);
		expect(village.look(many.slice(0, 10), '2024-02-01')).toMatchObject({ isManyGone: false });
	});

	it('also counts when it is there but shut', () => {
		const sync = start().look([thing(1, { ...bakery, disused: 'yes' }), ...rest], '2024-02-01');
		expect(ids(sync.archived)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
	});
});

describe('what was thrown away or archived here', () => {
	it('does not come back when it was thrown away', () => {
		const village = start();
		village.files.delete('content/dorp/plekken/bakker-bart.md');
		village.files.delete('content/dorp/organisaties/bakker-bart.md');
		const sync = village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-02-01');
		expect(sync.changes).toEqual([]);
		expect(ids(sync.thrownAway)).toHaveLength(2);
		village.import(rest, '2024-03-01');
		expect(village.import([thing(1, bakery), ...rest], '2024-04-01').changes).toEqual([]);
	});

	it('is left alone when it was archived', () => {
		const village = start();
		village.edit('plekken/bakker-bart', 'kind: winkel', 'kind: winkel\narchived: true');
		const text = village.text('plekken/bakker-bart');
		village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-02-01');
		expect(village.text('plekken/bakker-bart')).toBe(text);
		village.edit('plekken/bakker-bart', 'archived: true\n', '');
		village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-03-01');
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 22 22 22');
	});

	it('is found again under another name of its file', () => {
		const village = start();
		village.files.set('content/dorp/plekken/warme-bakker.md', village.text('plekken/bakker-bart'));
		village.files.delete('content/dorp/plekken/bakker-bart.md');
		const sync = village.import([thing(1, { ...bakery, phone: '0599 22 22 22' }), ...rest], '2024-02-01');
		expect(sync.thrownAway).toEqual([]);
		expect(village.text('plekken/warme-bakker')).toContain('phone: 0599 22 22 22');
	});
});

describe('something that got another number', () => {
	const corners = [101, 102, 103].map((id, index) => thing(id, {}, index * 10));
	const outline: OsmElement[] = [...corners, { type: 'way', id: 5, tags: bakery, refs: [101, 102, 103, 101] }];
	const ref = 'way/5';

	it('stays the same when a node became an outline, with what an editor changed', () => {
		const village = start();
		village.edit('plekken/bakker-bart', /phone: .*/, 'phone: 0599 33 33 33');
		const sync = village.import([...outline, ...rest], '2024-02-01');
		expect([sync.added, sync.archived]).toEqual([[], []]);
		expect(sync.moved).toMatchObject([
			{ kind: 'plekken', from: 'node/1', ref },
			{ kind: 'organisaties', from: 'node/1', ref },
		]);
		expect(village.text('plekken/bakker-bart')).toContain('phone: 0599 33 33 33');
		expect(village.text('plekken/bakker-bart')).toContain(`id: ${ref}\n  url: https://www.openstreetmap.org/${ref}`);
		expect(village.look([...outline, ...rest], '2024-02-01').changes).toEqual([]);
	});

	it('is another thing when it lies elsewhere, or is called otherwise', () => {
		expect(start().look([thing(11, bakery, 900), ...rest], '2024-02-01').moved).toEqual([]);
		expect(start().look([thing(11, { shop: 'bakery', name: 'Broodje' }), ...rest], '2024-02-01').moved).toEqual([]);
	});

	it('is the same under another name when it stands there and has the same number', () => {
		const sync = start().look([thing(11, { ...bakery, name: 'Bakkerij Bart & Zn' }), ...rest], '2024-02-01');
		expect(ids(sync.moved)).toEqual(['organisaties/bakker-bart', 'plekken/bakker-bart']);
		expect(sync.changed[0]?.fields[0]).toEqual({ field: 'name', from: 'Bakker Bart', to: 'Bakkerij Bart & Zn' });
	});

	it('keeps the name of its file when only its name changes', () => {
		const village = start();
		village.import([thing(1, { ...bakery, name: 'Broodhuis' }), ...rest], '2024-02-01');
		expect(village.text('plekken/bakker-bart')).toContain('name: Broodhuis');
		expect(village.files.size).toBe(5);
	});
});

it('Two new things of one name get a file each', () => {
	const village = start();
	const sync = village.import(
		[thing(1, bakery), ...rest, thing(4, { ...bakery, phone: '0599 55 55 55' }, 900)],
		'2024-02-01',
	);
	expect(ids(sync.added)).toEqual(['organisaties/bakker-bart-2', 'plekken/bakker-bart-2']);
	expect(village.text('plekken/bakker-bart-2')).toContain('manager: bakker-bart-2');
});
