import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Where Chromium, Chrome and Edge usually are on Debian, Fedora, macOS and Windows. */
const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for the tests: the one that `CHROMIUM_PATH` names, else the first in a usual place. */
export function findChromium(
	environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
	const named = environment['CHROMIUM_PATH'];
	if (named) return existsSync(named) ? named : undefined;
	return usualPlaces.find((place) => existsSync(place));
}

/**
 * The browser for the tests, installed when that can be done: on Debian, as root.
 * @throws with one Dutch line that says what to install
 */
export function requireChromium(say: (text: string) => void): string {
	const found = findChromium();
	if (found) return found;
	const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	if (isDebianRoot && !process.env['CHROMIUM_PATH']) {
		say('Chromium wordt geïnstalleerd (Debian-pakket chromium) …');
		const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
		spawnSync('apt-get', ['update', '-qq'], quiet);
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error('Installeer Chromium of Chrome voor de browsertests, of zet CHROMIUM_PATH op het programma.');
}
