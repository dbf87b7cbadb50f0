import { mkdir, readdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import * as z from 'zod';

/** An answer to the CMS: a status of HTTP and what is sent as JSON. */
export interface Answer {
	status: number;
	body: unknown;
}

const text = z.string();
const asset = z.object({ path: text, content: z.base64(), encoding: z.literal('base64') });

/** What Decap's `proxy` backend asks for when there is no editorial workflow. */
const request = z.discriminatedUnion('action', [
	z.object({ action: z.literal('info') }),
	z.object({
		action: z.literal('entriesByFolder'),
		params: z.object({ folder: text, extension: text }),
	}),
	z.object({
		action: z.literal('entriesByFiles'),
		params: z.object({ files: z.array(z.object({ path: text })) }),
	}),
	z.object({ action: z.literal('getEntry'), params: z.object({ path: text }) }),
	z.object({
		action: z.literal('persistEntry'),
		params: z.object({
			dataFiles: z.array(z.object({ path: text, raw: text })),
			assets: z.array(asset),
		}),
	}),
	z.object({ action: z.literal('getMedia'), params: z.object({ mediaFolder: text }) }),
	z.object({ action: z.literal('getMediaFile'), params: z.object({ path: text }) }),
	z.object({ action: z.literal('persistMedia'), params: z.object({ asset }) }),
	z.object({ action: z.literal('deleteFiles') }),
	z.object({ action: z.literal('deleteFile') }),
	z.object({ action: z.literal('getDeployPreview') }),
]);

/** A request that is refused; its message is Dutch and shown to the editor. */
class Refused extends Error {}

const noDeletion =
	'Verwijderen kan niet via het beheer. Zet het in het archief; dan verdwijnt het van de site en blijft het bewaard.';

const kindsPattern = '[a-z]+';
const owner = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const name = '[\\p{L}\\p{N}][\\p{L}\\p{N}._ ()-]*';
const recordPath = new RegExp(`^content/${owner}/(?!fotos/|bestanden/)${kindsPattern}/[a-z0-9]+(?:-[a-z0-9]+)*\\.md$`);
const mediaPath = new RegExp(`^content/${owner}/(fotos|bestanden)/${name}$`, 'u');
const folderPath = new RegExp(`^content/${owner}/${kindsPattern}$`);

/** What a folder of media takes, by what the file really is. */
const mediaTypes: Record<string, readonly string[]> = { fotos: ['jpg', 'png', 'webp'], bestanden: ['pdf'] };

/**
 * Decap's `proxy` backend on the files of a clone: reads and writes records and media, and nothing outside
 * `content/<dorp>/<soort>`, `fotos` and `bestanden`. It deletes nothing.
 * @param root the repository, with `content` in it
 * @returns a function that never throws: whatever is wrong is an answer with a Dutch message
 */
export function localFiles(root: string): (message: unknown) => Promise<Answer> {
	const content = path.join(root, 'content');

	async function resolve(file: string, allowed: RegExp): Promise<string> {
		const clean = file.replace(/^\/+/, '');
		if (!allowed.test(clean) || clean.includes('..'))
			throw new Refused(`Het beheer mag alleen in de map content schrijven, en niet in “${file}”.`);
		const full = path.join(root, ...clean.split('/'));
		// A link in the content folder could lead anywhere.
		const real = await realpath(path.dirname(full)).catch(() => path.dirname(full));
		const inside = await realpath(content).catch(() => content);
		if (real !== inside && !real.startsWith(inside + path.sep))
			throw new Refused(`De map van “${file}” is een verwijzing naar buiten de map content.`);
		return full;
	}

	async function entry(file: string) {
		const full = await resolve(file, recordPath);
		const data = await readFile(full, 'utf8').catch(() => undefined);
		if (data === undefined) throw new Missing();
		return { data, file: { path: file, id: null } };
	}

	async function entries(folder: string, extension: string) {
		const full = await resolve(folder, folderPath);
		const names = (await readdir(full).catch(() => [])).filter((one) => one.endsWith(`.${extension}`)).sort();
		const found = await Promise.all(names.map((one) => entry(`${folder}/${one}`).catch(() => undefined)));
		// A file whose name the site cannot use is told by `npm run check`.
		return found.filter((one) => one !== undefined);
	}

	async function media(file: string) {
		const full = await resolve(file, mediaPath);
		const bytes = await readFile(full).catch(() => undefined);
		if (!bytes) throw new Missing();
		const clean = file.replace(/^\/+/, '');
		return {
			id: clean,
			content: bytes.toString('base64'),
			encoding: 'base64',
			path: clean,
			name: path.basename(clean),
		};
	}

	async function mediaIn(folder: string) {
		const full = await resolve(folder, folderPath);
		const names = (await readdir(full).catch(() => [])).filter((one) => !one.startsWith('.')).sort();
		const clean = folder.replace(/^\/+/, '');
		const found = await Promise.all(names.map((one) => media(`${clean}/${one}`).catch(() => undefined)));
		return found.filter((one) => one !== undefined);
	}

	async function store({ path: file, content: base64 }: z.infer<typeof asset>): Promise<void> {
		const full = await resolve(file, mediaPath);
		const bytes = Buffer.from(base64, 'base64');
		const folder = mediaPath.exec(file.replace(/^\/+/, ''))?.[1] ?? '';
		const type = (await fileTypeFromBuffer(bytes))?.ext ?? '';
		if (!mediaTypes[folder]?.includes(type))
			throw new Refused(
				`“${path.basename(file)}” kan hier niet: in ${folder} horen ${mediaTypes[folder]?.join(', ')}.`,
			);
		await write(full, bytes);
	}

	async function answer(message: z.infer<typeof request>): Promise<unknown> {
		switch (message.action) {
			case 'info':
				return { repo: path.basename(root), publish_modes: ['simple'], type: 'local_fs' };
			case 'entriesByFolder':
				return entries(message.params.folder, message.params.extension);
			case 'entriesByFiles':
				return Promise.all(message.params.files.map((file) => entry(file.path)));
			case 'getEntry':
				return entry(message.params.path);
			case 'persistEntry': {
				const { dataFiles, assets } = message.params;
				// Everything is looked at before anything is written; photos first, because the text names them.
				for (const file of dataFiles) await resolve(file.path, recordPath);
				for (const one of assets) await store(one);
				for (const file of dataFiles) await write(await resolve(file.path, recordPath), file.raw);
				return { message: 'opgeslagen' };
			}
			case 'getMedia':
				return mediaIn(message.params.mediaFolder);
			case 'getMediaFile':
				return media(message.params.path);
			case 'persistMedia':
				await store(message.params.asset);
				return media(message.params.asset.path);
			case 'getDeployPreview':
				return null;
			case 'deleteFile':
			case 'deleteFiles':
				throw new Refused(noDeletion);
		}
	}

	return async (message) => {
		const parsed = request.safeParse(message);
		if (!parsed.success) return { status: 422, body: { error: 'Deze opdracht kent het beheer niet.' } };
		try {
			return { status: 200, body: await answer(parsed.data) };
		} catch (error) {
			if (error instanceof Missing) return { status: 404, body: { error: 'Dit bestand is er niet.' } };
			if (error instanceof Refused) return { status: 403, body: { error: error.message } };
			return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } };
		}
	};
}

class Missing extends Error {}

/** Writes beside it first, so that nobody ever reads half a file. */
async function write(file: string, bytes: string | Uint8Array): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const part = path.join(path.dirname(file), `.${path.basename(file)}.deel`);
	await writeFile(part, bytes);
	await rename(part, file);
}
