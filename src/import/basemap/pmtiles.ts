import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../map/layers.ts';

/** One vector tile, not compressed. */
export interface Tile {
	z: number;
	x: number;
	y: number;
	bytes: Uint8Array;
}

/** What stands in the file beside its tiles. */
export interface ArchiveOptions {
	bounds: Bounds;
	minZoom: number;
	maxZoom: number;
	/** Free JSON; the specification names `name`, `attribution`, `vector_layers` and others. */
	metadata: Record<string, unknown>;
}

const headerLength = 127;
/** A root directory must end within the first 16 KiB (PMTiles v3, section 2.2). */
const rootEnd = 16_384;
const gzipped = 2;
const vectorTiles = 1;

/**
 * A PMTiles archive, version 3, with all entries in its root directory and everything in gzip.
 * The same tiles give the same bytes. Specification: PMTiles v3 (protomaps/PMTiles, spec/v3).
 * @throws {RangeError} when there are no tiles, or more than a root directory holds (some thousands)
 */
export function pmtiles(tiles: readonly Tile[], { bounds, minZoom, maxZoom, metadata }: ArchiveOptions): Uint8Array {
	if (tiles.length === 0) throw new RangeError('Een kaart zonder tegels kan niet worden bewaard.');
	const ordered = tiles
		.map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: compress(bytes) }))
		.sort((a, b) => a.id - b.id);
	let length = 0;
	const entries = ordered.map(({ id, bytes }) => {
		const entry = { id, offset: length, length: bytes.length };
		length += bytes.length;
		return entry;
	});
	const root = compress(directory(entries));
	if (headerLength + root.length > rootEnd) throw new RangeError('Er zijn te veel tegels voor één lijst.');
	const json = compress(new TextEncoder().encode(JSON.stringify(metadata)));

	const header = new DataView(new ArrayBuffer(headerLength));
	new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
	header.setUint8(7, 3);
	const sections = [root.length, json.length, 0, length];
	let offset = headerLength;
	sections.forEach((size, index) => {
		header.setBigUint64(8 + index * 16, BigInt(offset), true);
		header.setBigUint64(16 + index * 16, BigInt(size), true);
		offset += size;
	});
	for (const at of [72, 80, 88]) header.setBigUint64(at, BigInt(entries.length), true);
	// Tiles stand in the order of their ids.
	header.setUint8(96, 1);
	header.setUint8(97, gzipped);
	header.setUint8(98, gzipped);
	header.setUint8(99, vectorTiles);
	header.setUint8(100, minZoom);
	header.setUint8(101, maxZoom);
	const [west, south, east, north] = bounds;
	const degrees = (at: number, value: number) => header.setInt32(at, Math.round(value * 1e7), true);
	[west, south, east, north].forEach((value, index) => {
		degrees(102 + index * 4, value);
	});
	header.setUint8(118, maxZoom);
	degrees(119, (west + east) / 2);
	degrees(123, (south + north) / 2);
	return new Uint8Array(
		Buffer.concat([new Uint8Array(header.buffer), root, json, ...ordered.map(({ bytes }) => bytes)]),
	);
}

/** A directory: number of entries, then ids as differences, run lengths, lengths and offsets, all as varints. */
function directory(entries: readonly { id: number; offset: number; length: number }[]): Uint8Array {
	const bytes: number[] = [];
	const write = (value: number) => {
		let rest = value;
		while (rest >= 0x80) {
			bytes.push((rest % 0x80) + 0x80);
			rest = Math.floor(rest / 0x80);
		}
		bytes.push(rest);
	};
	write(entries.length);
	let last = 0;
	for (const { id } of entries) {
		write(id - last);
		last = id;
	}
	for (const _ of entries) write(1);
	for (const entry of entries) write(entry.length);
	// An offset of zero says: where the one before ends.
	entries.forEach(({ offset }, index) => {
		write(index === 0 ? offset + 1 : 0);
	});
	return Uint8Array.from(bytes);
}

function compress(bytes: Uint8Array): Uint8Array {
	const made = gzipSync(bytes, { level: 9 });
	// The system that packed it (RFC 1952, 2.3.1): unknown, so that every system makes the same bytes.
	made[9] = 255;
	return made;
}
