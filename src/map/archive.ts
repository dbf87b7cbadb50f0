import type { Source } from 'pmtiles';

/** A whole archive in memory, for a reader that asks for parts of it. */
export function inMemory(bytes: ArrayBuffer): Source {
	return {
		getKey: () => 'basemap',
		getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
	};
}
