/** How many bits at the beginning of some bytes are nought. */
export function leadingZeroBits(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) {
		if (byte !== 0) return count + Math.clz32(byte) - 24;
		count += 8;
	}
	return count;
}

const digest = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const hashOf = (token: string) => digest(new TextEncoder().encode(token));

/**
 * Whether a number solves a token: the SHA-256 of 40 bytes, the SHA-256 of the token and then the number
 * (big-endian, 64 bits), begins with as many bits of nought as were asked for.
 */
export async function isSolved(token: string, solution: number, difficulty: number): Promise<boolean> {
	if (!Number.isSafeInteger(solution) || solution < 0) return false;
	const message = new Uint8Array(40);
	message.set(await hashOf(token));
	new DataView(message.buffer).setBigUint64(32, BigInt(solution));
	return leadingZeroBits(await digest(message)) >= difficulty;
}

/** How long a page may stand still, in milliseconds: a frame of the screen. */
const frame = 12;

/**
 * Finds such a number by trying; each bit of difficulty, at most 32, doubles the work. Between tries the page goes on
 * answering.
 */
export async function solve(token: string, difficulty: number): Promise<number> {
	const seed = new DataView((await hashOf(token)).buffer);
	const words = Array.from({ length: 8 }, (_, index) => seed.getInt32(index * 4));
	const firstWord = makeFirstWord(words);
	let begun = performance.now();
	for (let solution = 0; ; solution++) {
		if (Math.clz32(firstWord(solution)) >= difficulty) return solution;
		if (solution % 256 === 255 && performance.now() - begun > frame) {
			await new Promise((resolve) => setTimeout(resolve));
			begun = performance.now();
		}
	}
}

/**
 * SHA-256 (FIPS 180-4) of 32 bytes and a number below 2³², as far as its first 32 bits. The browser's own answers
 * one at a time by way of another thread, which takes longer than the hash itself; on a telephone, by far.
 */
function makeFirstWord(seed: readonly number[]): (number: number) => number {
	const primes: number[] = [];
	for (let each = 2; primes.length < 64; each++) if (primes.every((prime) => each % prime !== 0)) primes.push(each);
	// The first 32 bits behind the point of the roots of the first primes.
	const bits = (root: number) => ((root % 1) * 2 ** 32) | 0;
	const constants = Int32Array.from(primes, (prime) => bits(Math.cbrt(prime)));
	const initial = Int32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime)));
	const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));
	const schedule = new Int32Array(64);
	// The one block: the message of 40 bytes, a bit, and how many bits there were.
	schedule.set([...seed, 0, 0, 0x80000000 | 0, 0, 0, 0, 0, 320]);

	return (number) => {
		schedule[9] = number;
		for (let at = 16; at < 64; at++) {
			const early = schedule[at - 15] as number;
			const late = schedule[at - 2] as number;
			const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
			const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
			schedule[at] = (schedule[at - 16] as number) + first + (schedule[at - 7] as number) + second;
		}
		let [a, b, c, d, e, f, g, h] = initial as unknown as [
			number,
			number,
			number,
			number,
			number,
			number,
			number,
			number,
		];
		for (let at = 0; at < 64; at++) {
			const chosen = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
			const one = (h + chosen + (constants[at] as number) + (schedule[at] as number)) | 0;
			const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
			h = g;
			g = f;
			f = e;
			e = (d + one) | 0;
			d = c;
			c = b;
			b = a;
			a = (one + two) | 0;
		}
		return (a + (initial[0] as number)) | 0;
	};
}
