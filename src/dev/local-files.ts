import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
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
			/** What the form was opened with and what was sent from it; Decap by itself does not tell. */
			known: z.array(text).optional(),
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
class Refused extends Error {
	readonly status: number;

	constructor(message: string, status = 403) {
		super(message);
		this.status = status;
	}
}

const noDeletion =
	'Verwijderen kan niet via het beheer. Zet het in het archief; dan verdwijnt het van de site en blijft het bewaard.';

const conflict =
	'Iemand anders heeft dit intussen veranderd. Er is niets opgeslagen. Kopieer wat je schreef, laad de pagina opnieuw en zet het er weer bij.';

const kindsPattern = '[a-z]+';
const owner = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const name = '[\\p{L}\\p{N}][\\p{L}\\p{N}._ ()-]*';
const recordPath = new RegExp(`^content/${owner}/(?!fotos/|bestanden/)${kindsPattern}/[a-z0-9]+(?:-[a-z0-9]+)*\\.md$`);
const mediaPath = new RegExp(`^content/${owner}/(fotos|bestanden)/${name}$`, 'u');
const folderPath = new RegExp(`^content/${owner}/${kindsPattern}$`);

/** What a folder of media takes, by what the file really is and by what it is called. */
const mediaTypes: Record<string, { types: readonly string[]; names: RegExp }> = {
	fotos: { types: ['jpg', 'png', 'webp'], names: /\.(?:jpe?g|png|webp)$/i },
	bestanden: { types: ['pdf'], names: /\.pdf$/i },
};

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
		// A link in the content folder could lead anywhere; what is not there yet is made in what is.
		const inside = await nearestReal(content);
		const real = await nearestReal(full);
		if (real !== inside && !real.startsWith(inside + path.sep))
			throw new Refused(`“${file}” is een verwijzing naar buiten de map content.`);
		return full;
	}

	async function entry(file: string) {
		const data = (await readPresent(await resolve(file, recordPath))).toString('utf8');
		return { data, file: { path: file, id: null } };
	}

	async function entries(folder: string, extension: string) {
		const full = await resolve(folder, folderPath);
		const names = (await readdir(full).catch(() => [])).filter((one) => one.endsWith(`.${extension}`)).sort();
		// A file whose name the site cannot use is told by `npm run check`.
		return inTurns(names, (one) => entry(`${folder}/${one}`));
	}

	async function media(file: string) {
		const bytes = await readPresent(await resolve(file, mediaPath));
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
		return inTurns(names, (one) => media(`${clean}/${one}`));
	}

	/** A file of media that may be written, and where. */
	async function approved({ path: file, content: base64 }: z.infer<typeof asset>) {
		const full = await resolve(file, mediaPath);
		const bytes = Buffer.from(base64, 'base64');
		const folder = mediaPath.exec(file.replace(/^\/+/, ''))?.[1] ?? '';
		const allowed = mediaTypes[folder];
		const type = (await fileTypeFromBuffer(bytes))?.ext ?? '';
		// A photo by its first bytes can still be a page by its name, and the other way round.
		if (!allowed?.types.includes(type) || !allowed.names.test(file))
			throw new Refused(
				`“${path.basename(file)}” kan hier niet: in de map ${folder} hoort ${allowed?.types.join(', ')}.`,
			);
		return { full, bytes };
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
				const { dataFiles, assets, known } = message.params;
				// Everything is looked at before anything is written; photos first, because the text names them.
				const records = await Promise.all(
					dataFiles.map(async ({ path: file, raw }) => ({ full: await resolve(file, recordPath), bytes: raw })),
				);
				const media = await Promise.all(assets.map(approved));
				if (known) for (const { full } of records) await refuseUnseen(full, known);
				for (const { full, bytes } of [...media, ...records]) await write(full, bytes);
				return { message: 'opgeslagen' };
			}
			case 'getMedia':
				return mediaIn(message.params.mediaFolder);
			case 'getMediaFile':
				return media(message.params.path);
			case 'persistMedia': {
				const { full, bytes } = await approved(message.params.asset);
				await write(full, bytes);
				return media(message.params.asset.path);
			}
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
			if (error instanceof Refused) return { status: error.status, body: { error: error.message } };
			const reason = error instanceof Error ? error.message : String(error);
			return { status: 500, body: { error: `Dit is niet gelukt: ${reason}` } };
		}
	};
}

class Missing extends Error {}

/** The bytes of a file. @throws {Missing} when there is none; other faults are not taken for that */
async function readPresent(file: string): Promise<Buffer> {
	return readFile(file).catch((error: unknown) => {
		throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Missing() : error;
	});
}

/** Refuses to write over a text that whoever writes has not seen: somebody saved it after the form was opened. */
async function refuseUnseen(file: string, known: readonly string[]): Promise<void> {
	const there = await readPresent(file).catch((error: unknown) => {
		if (error instanceof Missing) return undefined;
		throw error;
	});
	if (there && !known.includes(there.toString('utf8'))) throw new Refused(conflict, 409);
}

/** Reads some at a time: a system lets a program open so many files and no more. Leaves out what may not be read. */
async function inTurns<Item>(names: readonly string[], read: (name: string) => Promise<Item>): Promise<Item[]> {
	const found: Item[] = [];
	for (let start = 0; start < names.length; start += 32) {
		const part = await Promise.all(
			names.slice(start, start + 32).map((name) =>
				read(name).catch((error: unknown) => {
					if (error instanceof Refused || error instanceof Missing) return undefined;
					throw error;
				}),
			),
		);
		found.push(...part.filter((item) => item !== undefined));
	}
	return found;
}

/** Where a file really is, or else the nearest folder above it that is there. */
async function nearestReal(file: string): Promise<string> {
	return realpath(file).catch(() => nearestReal(path.dirname(file)));
}

let writes = 0;

/** Writes beside it first, so that nobody ever reads half a file. */
async function write(file: string, bytes: string | Uint8Array): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const part = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${++writes}.deel`);
	try {
		// Never through a link that stands there.
		await writeFile(part, bytes, { flag: 'wx' });
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}
