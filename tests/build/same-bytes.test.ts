import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInRepository } from '../support/workspace.ts';

/** Every file of a folder with a hash of what is in it. */
function fingerprints(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => statSync(path.join(folder, file)).isFile());
	return Object.fromEntries(
		files.sort().map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(path.join(folder, file)))
				.digest('hex'),
		]),
	);
}

describe('two builds of the same files on the same day', () => {
	it('give the same bytes, in Amsterdam and on a machine in another zone', async () => {
		const results = [];
		for (const TZ of ['Europe/Amsterdam', 'America/Los_Angeles']) {
			const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-bytes-'));
			const { status, output } = await runInRepository('build', { OUT_DIR: folder, BUILD_DATE: '2026-11-21', TZ });
			expect(status, output).toBe(0);
			results.push(fingerprints(folder));
			rmSync(folder, { recursive: true, force: true });
		}
		expect(Object.keys(results[0] ?? {}).length).toBeGreaterThan(600);
		expect(results[1]).toEqual(results[0]);
	});
});
