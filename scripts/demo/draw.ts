/**
 * Draws the pictures of the demo villages: the project's own work, CC0. Every picture is an SVG put
 * together out of shared shapes and then rasterised.
 *
 * Usage: node scripts/demo/draw.ts [part of a picture's name …]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { neighbours } from './around.ts';
import { oosterwilg } from './oosterwilg.ts';
import { type Panorama, panoramaSize, panoramas } from './panoramas.ts';
import { brush, C, H, rect, type Scene, type Svg, seeded, W } from './shapes.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SCENES: readonly Scene[] = [...oosterwilg, ...neighbours];
/** A fine grain, with a slow mottle below it, as of paper. */
function grain(width: number, height: number): Buffer {
	const rand = seeded(1931);
	const cell = 24;
	const columns = Math.ceil(width / cell) + 2;
	const rows = Math.ceil(height / cell) + 2;
	const coarse = Array.from({ length: columns * rows }, () => rand() - 0.5);
	const pixels = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const [cx, cy] = [Math.floor(x / cell), Math.floor(y / cell)];
			const [fx, fy] = [x / cell - cx, y / cell - cy];
			const at = (dx: number, dy: number): number => coarse[(cy + dy) * columns + cx + dx] ?? 0;
			const upper = at(0, 0) * (1 - fx) + at(1, 0) * fx;
			const lower = at(0, 1) * (1 - fx) + at(1, 1) * fx;
			const value = 128 + (upper * (1 - fy) + lower * fy) * 14 + (rand() + rand() - 1) * 9;
			pixels.fill(Math.round(value), (y * width + x) * 3, (y * width + x) * 3 + 3);
		}
	}
	return pixels;
}

function document(content: Svg, width: number, height: number): Svg {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>\n`;
}

/** Writes one photo-sized picture as webp. */
export async function writePicture(scene: Scene, texture: Buffer): Promise<number> {
	const b = brush(scene.mood, scene.name);
	// Ground under everything: where hills do not quite meet the horizon it shows through.
	const svg = document(rect(0, 0, W, H, b.lit(C.meadow, 0.3)) + scene.draw(b), W, H);
	const file = join(ROOT, 'content', `${scene.name}.webp`);
	await mkdir(dirname(file), { recursive: true });
	const flat = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const { size } = await sharp(flat.data, { raw: { width: flat.info.width, height: flat.info.height, channels: 3 } })
		.composite([{ input: texture, raw: { width: W, height: H, channels: 3 }, blend: 'soft-light' }])
		.webp({ quality: 80, effort: 5, smartSubsample: true })
		.toFile(file);
	return size;
}

/** Writes the panorama of one village as SVG. */
export async function writePanorama(panorama: Panorama): Promise<number> {
	const svg = document(
		panorama.draw(brush(panorama.mood, `dorp-${panorama.village}`)),
		panoramaSize.width,
		panoramaSize.height,
	);
	const file = join(ROOT, 'villages', panorama.village, 'brand', 'dorp.svg');
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, svg);
	return Buffer.byteLength(svg);
}

/** Draws every picture whose name contains one of the given parts, or all of them. */
export async function drawAll(parts: readonly string[]): Promise<void> {
	const wanted = (name: string): boolean => parts.length === 0 || parts.some((part) => name.includes(part));
	const texture = grain(W, H);
	for (const scene of SCENES.filter(({ name }) => wanted(name))) {
		const size = await writePicture(scene, texture);
		console.log(`content/${scene.name}.webp  ${Math.round(size / 1024)} kB`);
	}
	for (const panorama of panoramas.filter(({ village }) => wanted(`dorp-${village}`))) {
		const size = await writePanorama(panorama);
		console.log(`villages/${panorama.village}/brand/dorp.svg  ${Math.round(size / 1024)} kB`);
	}
}

await drawAll(process.argv.slice(2));
