import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gather, linkVillage, type VillageModel } from '../domain/index.ts';
import { inspectRepository } from '../inspect/index.ts';
import { buildNow } from '../inspect/now.ts';
import { type BrandImages, brandImages } from './images.ts';

/** One village with what its pages need beside the model. */
export interface Site {
	model: VillageModel;
	brand: BrandImages;
	/** It has the theme of its gemeente, which knows no dark. */
	isLightOnly: boolean;
	/** Run by `npm start`, where the CMS works on the files of this computer. */
	isLocal: boolean;
}

let loading: Promise<Site[]> | undefined;

// `npm start` shows a change without building all over: it asks to read the files again (src/dev/build.ts).
Object.assign(globalThis, {
	[Symbol.for('dorpsplein.forget-sites')]: () => {
		loading = undefined;
	},
});

/**
 * The villages of this build that have no errors, read once. `VILLAGES` names some of them and
 * `BUILD_DATE` fixes "now", as for every command.
 */
export function getSites(): Promise<Site[]> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Site[]> {
	const now = buildNow(process.env);
	const only = process.env['VILLAGES']?.split(',').filter(Boolean);
	const { repository, buildable } = await inspectRepository({ root: process.cwd(), now, only });
	const good = repository.villages.filter(({ id }) => buildable.includes(id));
	return good.map((village) => ({
		model: linkVillage(gather(village), now),
		brand: brandImages(village.id, village.config.brand),
		isLocal: process.env['BEHEER'] === 'lokaal',
		isLightOnly: existsSync(path.join(process.cwd(), 'villages', village.id, 'nlds.css')),
	}));
}
