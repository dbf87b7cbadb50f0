import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Entries } from '../config/index.ts';
import { dayOf, gather, linkVillage, type PublicContacts, publicContacts, type VillageModel } from '../domain/index.ts';
import { inspectRepository } from '../inspect/index.ts';
import { buildNow } from '../inspect/now.ts';
import { type KindName, kindNames } from '../schema/index.ts';
import { type BrandImages, brandImages } from './images.ts';

/** One village with what its pages need beside the model. */
export interface Site {
	model: VillageModel;
	brand: BrandImages;
	/** It has the theme of its gemeente, which knows no dark. */
	isLightOnly: boolean;
	/** Run by `npm start`, where the CMS works on the files of this computer. */
	isLocal: boolean;
	/** Every id by kind, archived and expired ones too: of the gemeente, and of all villages together. */
	ids: { shared: Ids; own: Ids };
	/** What a post may name, for the CMS to know; asked only by a village with a prikbord. */
	publicContacts: () => PublicContacts;
}

/** The ids of records by kind. */
export type Ids = Record<KindName, readonly string[]>;

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
	const own = idsOf(repository.villages.map(({ content }) => content.entries));
	const good = repository.villages.filter(({ id }) => buildable.includes(id));
	return good.map((village) => ({
		model: linkVillage(gather(village), now),
		publicContacts: () => publicContacts(gather(village), dayOf(now)),
		brand: brandImages(village.id, village.config.brand),
		isLocal: process.env['BEHEER'] === 'lokaal',
		ids: { shared: idsOf([village.shared.entries]), own },
		isLightOnly: existsSync(path.join(process.cwd(), 'villages', village.id, 'nlds.css')),
	}));
}

function idsOf(all: readonly Entries[]): Ids {
	return Object.fromEntries(
		kindNames.map((kind) => [kind, all.flatMap((entries) => entries[kind].map(({ id }) => id))]),
	) as unknown as Ids;
}
