import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from '../../src/dev/chromium.ts';

/** A headless browser that asks nothing of the outside world. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: requireChromium(console.log),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
