/**
 * Makes the maps of the demo villages: made up, CC0, through the same pipeline as a map of OpenStreetMap.
 *
 * Usage: node scripts/demo/maps.ts [village …]
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readYaml } from '../../src/config/index.ts';
import { makeBasemap, writeBasemap } from '../../src/import/index.ts';
import type { Bounds } from '../../src/map/layers.ts';
import type { Plan } from './map-kit.ts';
import { lutjewoudeMap } from './map-lutjewoude.ts';
import { oosterwilgMap } from './map-oosterwilg.ts';
import { veldersluisMap } from './map-veldersluis.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const plans: Record<string, () => Plan> = {
	oosterwilg: oosterwilgMap,
	veldersluis: veldersluisMap,
	lutjewoude: lutjewoudeMap,
};

const asked = process.argv.slice(2);
for (const [id, draw] of Object.entries(plans)) {
	if (asked.length > 0 && !asked.includes(id)) continue;
	const file = `villages/${id}/village.yaml`;
	const { name, map } = readYaml(await readFile(join(ROOT, file), 'utf8'), { file }).data as {
		name: string;
		map: { bounds: Bounds };
	};
	const made = makeBasemap({
		features: draw().features,
		bounds: map.bounds,
		name,
		credit: 'Verzonnen kaart, CC0',
		date: '2026-11-21',
	});
	if (!made) throw new Error(`Er ligt niets binnen de rand van ${id}.`);
	const written = await writeBasemap(ROOT, id, made.bytes);
	console.log(`${written}  ${Math.round(made.bytes.length / 1000)} kB  ${JSON.stringify(made.counts)}`);
}
