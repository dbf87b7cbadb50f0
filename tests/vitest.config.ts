import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
	root,
	test: {
		// Builds and browsers take their time on a small machine; a test that hangs is still found.
		testTimeout: 120_000,
		hookTimeout: 300_000,
		// What comes on the screen comes late on a busy machine; a poll ends as soon as it is there.
		expect: { poll: { timeout: 15_000 } },
		pool: 'forks',
		projects: [
			{ extends: true, test: { name: 'regels', include: ['tests/{unit,contract}/**/*.test.ts'], isolate: false } },
			// Two cores: builds side by side would only wait for each other.
			{ extends: true, test: { name: 'bouwen', include: ['tests/build/**/*.test.ts'], fileParallelism: false } },
			{
				extends: true,
				test: { name: 'beheer', include: ['tests/cms/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000 },
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					globalSetup: path.join(root, 'tests/support/demo.ts'),
					testTimeout: 1_200_000,
				},
			},
		],
	},
});
