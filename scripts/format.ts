/** `npm run format`: puts code and stylesheets in the house style. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
const results = [
	spawnSync('biome', ['check', '--write'], options),
	spawnSync('stylelint', ['--fix', 'src/**/*.css'], options),
];
process.exitCode = results.some(({ status }) => status !== 0) ? 1 : 0;
