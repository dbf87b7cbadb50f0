import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OSMTransform } from 'osm-pbf-parser-node';
import { readOsmJson } from './osm-read-json.ts';
import { readOsmXml } from './osm-read-xml.ts';

/** The tags of an OpenStreetMap element. */
export type Tags = Readonly<Record<string, string>>;

/** A node, way or relation of OpenStreetMap, as far as this importer needs it. */
export type OsmElement =
	| { type: 'node'; id: number; tags: Tags; lat: number; lon: number }
	| { type: 'way'; id: number; tags: Tags; refs: readonly number[] }
	| { type: 'relation'; id: number; tags: Tags; members: readonly { type: string; ref: number; role: string }[] };

/** What an extract holds, and how old it is. */
export interface Extract {
	elements: OsmElement[];
	/** Milliseconds since 1970 of the header, else of the newest element; undefined when neither tells. */
	timestamp: number | undefined;
}

/** What the parser gives: the header has no type, tags and info may be left out. */
interface RawItem {
	type?: 'node' | 'way' | 'relation';
	id: number;
	tags?: Tags;
	lat: number;
	lon: number;
	refs: number[];
	members: { type: string; ref: number; role: string }[];
	info?: { timestamp?: number };
	/** In seconds; 0 when the header does not tell. */
	osmosis_replication_timestamp?: number;
}

/**
 * The parser throws inside its stream on a broken file, which would end the process; here every
 * error goes the way that errors of streams go.
 */
class SafeTransform extends OSMTransform {
	override _transform(chunk: Buffer, encoding: BufferEncoding, next: TransformCallback): void {
		try {
			super._transform(chunk, encoding, next);
		} catch (error) {
			next(error as Error);
		}
	}

	override _flush(next: TransformCallback): void {
		try {
			super._flush(next);
		} catch (error) {
			next(error as Error);
		}
	}
}

/**
 * Reads a whole extract: a `.osm.pbf` file, OSM XML, the JSON of Overpass or the GeoJSON of overpass-turbo. Its first byte tells which,
 * whatever it is called.
 * @throws {Error} when the file is not there or is not a complete extract
 */
export async function readExtract(file: string): Promise<Extract> {
	const handle = await open(file);
	const { buffer } = await handle.read(Buffer.alloc(64), 0, 64, 0).finally(() => handle.close());
	const start = buffer.toString('utf8').replace(/^\uFEFF?\s*/, '');
	if (start.startsWith('<')) return readOsmXml(file);
	if (start.startsWith('{')) return readOsmJson(file);
	return readPbf(file);
}

async function readPbf(file: string): Promise<Extract> {
	const elements: OsmElement[] = [];
	let header = 0;
	let newest = 0;
	await pipeline(
		createReadStream(file),
		new SafeTransform({ withInfo: true }),
		async (chunks: AsyncIterable<RawItem[]>) => {
			for await (const chunk of chunks) for (const item of chunk) take(item);
		},
	);
	return { elements, timestamp: header || newest || undefined };

	function take(item: RawItem): void {
		const { type, id, lat, lon, refs, members } = item;
		newest = Math.max(newest, item.info?.timestamp ?? 0);
		const tags = item.tags ?? {};
		if (type === 'node') elements.push({ type, id, tags, lat, lon });
		else if (type === 'way') elements.push({ type, id, tags, refs });
		else if (type === 'relation') elements.push({ type, id, tags, members });
		else header = (item.osmosis_replication_timestamp ?? 0) * 1000;
	}
}
