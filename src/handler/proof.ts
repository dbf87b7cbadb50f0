const encoder = new TextEncoder();

/** How many bits at the beginning of some bytes are nought. */
export function leadingZeroBits(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) {
		if (byte !== 0) return count + Math.clz32(byte) - 24;
		count += 8;
	}
	return count;
}

async function bitsOf(token: string, solution: number): Promise<number> {
	const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`${token}:${solution}`));
	return leadingZeroBits(new Uint8Array(hash));
}

/** Whether the SHA-256 of a token and a number begins with as many bits of nought as were asked for. */
export async function isSolved(token: string, solution: number, difficulty: number): Promise<boolean> {
	return Number.isSafeInteger(solution) && solution >= 0 && (await bitsOf(token, solution)) >= difficulty;
}

/**
 * Finds such a number by trying; each bit of difficulty doubles the work. The hashes are made beside
 * the page, a few hundred at a time, so that it goes on answering.
 */
export async function solve(token: string, difficulty: number, atOnce = 512): Promise<number> {
	for (let first = 0; ; first += atOnce) {
		const bits = await Promise.all(Array.from({ length: atOnce }, (_, index) => bitsOf(token, first + index)));
		const found = bits.findIndex((count) => count >= difficulty);
		if (found >= 0) return first + found;
	}
}
