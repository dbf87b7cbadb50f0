import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { landscape, seasonOf, shield } from '../design/index.ts';
import { facesOf, themeCss } from '../outputs/theme-css.ts';
import { madeFace } from './faces.ts';
import { landmarksOf } from './pictures.ts';
import type { Site } from './sites.ts';

/** The size of a share picture that the Open Graph readers of chat programs agree on. */
const share = { width: 1200, height: 630 } as const;

function brandPath({ model }: Site, name: string): string {
	return path.join(process.cwd(), 'villages', model.id, 'brand', name);
}

async function wapenFile(site: Site): Promise<Buffer> {
	const { wapen, primary, secondary } = site.model.config.brand;
	return wapen ? readFile(brandPath(site, wapen)) : Buffer.from(shield(primary, secondary ?? primary));
}

/** The wapen as SVG; a wapen that is a photo is set in one. */
export async function wapenSvg(site: Site): Promise<string> {
	const file = await wapenFile(site);
	const isSvg = !site.model.config.brand.wapen || site.model.config.brand.wapen.toLowerCase().endsWith('.svg');
	if (isSvg) return file.toString('utf8');
	const png = await sharp(file).resize(96, 96, { fit: 'contain', background: '#0000' }).png().toBuffer();
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><image width="96" height="96" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
}

/** The wapen on a square ground, as PNG. */
export async function iconPng(site: Site, size: number): Promise<Uint8Array<ArrayBuffer>> {
	const inner = Math.round(size * 0.72);
	const wapen = await sharp(await wapenFile(site), { density: 300 })
		.resize(inner, inner, { fit: 'contain', background: '#0000' })
		.png()
		.toBuffer();
	const icon = await sharp({ create: { width: size, height: size, channels: 4, background: '#ffffff' } })
		.composite([{ input: wapen, gravity: 'centre' }])
		.png({ compressionLevel: 9 })
		.toBuffer();
	return new Uint8Array(icon);
}

/** What the village looks like, as a picture that fills the size of a share picture. */
async function shareGround({ model }: Site): Promise<Buffer> {
	const { brand } = model.config;
	const { primary, secondary = primary } = brand;
	const look = { primary, secondary, season: seasonOf(model.today), light: 'day', seed: model.id } as const;
	return brand.photo
		? readFile(path.join(process.cwd(), 'villages', model.id, 'brand', brand.photo))
		: Buffer.from(landscape(landmarksOf(model), look));
}

/** The village's picture with its wapen, without text: a font of the machine would differ per machine. */
export async function sharePng(site: Site): Promise<Uint8Array<ArrayBuffer>> {
	const wapen = await sharp(await wapenFile(site), { density: 300 })
		.resize(190, 210, { fit: 'contain', background: '#0000' })
		.png()
		.toBuffer();
	const plate = Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" width="250" height="270"><rect width="250" height="270" rx="20" fill="#fff" fill-opacity=".92"/></svg>',
	);
	const picture = await sharp(await shareGround(site), { density: 96 })
		.resize(share.width, share.height, { fit: 'cover' })
		.composite([
			{ input: plate, left: 50, top: share.height - 320 },
			{ input: wapen, left: 80, top: share.height - 290 },
		])
		.flatten({ background: '#fff' })
		.png({ palette: true, quality: 90, compressionLevel: 9, effort: 7 })
		.toBuffer();
	return new Uint8Array(picture);
}

/**
 * The stylesheet with a village's look: computed from its brand, or taken from the NL Design System
 * theme of its gemeente (`nlds.css`); after it the village's own `theme.css`.
 */
export async function villageCss({ model }: Site): Promise<string> {
	const read = (name: string) => readFile(path.join(process.cwd(), 'villages', model.id, name), 'utf8').catch(() => '');
	const { primary, secondary, character } = model.config.brand;
	return themeCss({
		primary,
		secondary,
		character,
		faces: await Promise.all(
			facesOf(character).map(async (name) => ({
				name,
				url: `letters/${name}.woff2`,
				metrics: (await madeFace(name)).metrics,
			})),
		),
		basisTheme: await read('nlds.css'),
		own: await read('theme.css'),
	});
}

/** The bytes of a document of the repository. */
export async function download(file: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(path.join(process.cwd(), file)));
}
