import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** The folder of a site that the CMS is in, and within it that of Decap's own files. */
export const editingFolder = 'beheer';
export const decapFolder = 'decap';

const bundle = 'decap-cms.js';
const isShipped = (name: string) =>
	name === bundle || /^\d+\.decap-cms\.js$|\.wasm$|^decap-cms\.js\.LICENSE\.txt$/.test(name);
const compress = promisify(brotliCompress);

/** Where the pinned package keeps Decap as one bundle with its parts. */
export function decapSource(): string {
	return path.dirname(createRequire(import.meta.url).resolve(`decap-cms/dist/${bundle}`));
}

/** Puts Decap beside the CMS of a site, with the bundle also in brotli for a host that sends it as it is. */
export async function addDecap(site: string): Promise<void> {
	const folder = path.join(site, editingFolder);
	// `npm start` sends them from the package itself: six megabytes a village need not be copied at each build.
	if (!existsSync(folder) || process.env['BEHEER'] === 'lokaal') return;
	const source = decapSource();
	const target = path.join(folder, decapFolder);
	await mkdir(target, { recursive: true });
	for (const name of (await readdir(source)).filter(isShipped))
		await copyFile(path.join(source, name), path.join(target, name));
	await copyFile(await compressed(source), path.join(target, `${bundle}.br`));
}

/** The bundle in brotli; made once for a version, because it takes some seconds. */
async function compressed(source: string): Promise<string> {
	const { version } = JSON.parse(await readFile(path.join(source, '..', 'package.json'), 'utf8')) as {
		version: string;
	};
	const cache = path.join(process.cwd(), 'node_modules', '.cache', 'dorpsplein');
	const file = path.join(cache, `decap-cms-${version}.js.br`);
	if (!existsSync(file)) {
		await mkdir(cache, { recursive: true });
		const bytes = await compress(await readFile(path.join(source, bundle)), {
			params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
		});
		// Beside it first: another build may be looking for it.
		const part = `${file}.${process.pid}`;
		await writeFile(part, bytes);
		await rename(part, file);
	}
	return file;
}
