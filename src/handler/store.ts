/** Counts that go away by themselves. */
export interface Store {
	/** Adds one to a count that ends some seconds after its first. @returns the new count */
	add: (key: string, seconds: number) => Promise<number>;
}

/** How often what has ended is thrown away, in milliseconds. */
const sweeping = 60_000;

/** More than this nobody sends in an hour; what comes then is an attack, and may not fill the memory. */
const most = 50_000;

/**
 * Keeps the counts in the memory of this one process; what has ended goes with the next that comes after a minute. Hosts that run many copies for a short time forget soon; the
 * limit on what waits in the repository holds there too.
 * @param clock milliseconds since 1970
 */
export function memoryStore(clock: () => number): Store {
	const counts = new Map<string, { count: number; end: number }>();
	let nextSweep = 0;
	return {
		add: async (key, seconds) => {
			const now = clock();
			if (now >= nextSweep || counts.size >= most) {
				for (const [each, { end }] of counts) if (end <= now) counts.delete(each);
				nextSweep = now + sweeping;
			}
			if (counts.size >= most) return Number.POSITIVE_INFINITY;
			const current = counts.get(key);
			const next =
				current && current.end > now
					? { count: current.count + 1, end: current.end }
					: { count: 1, end: now + seconds * 1000 };
			counts.set(key, next);
			return next.count;
		},
	};
}
