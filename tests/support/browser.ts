import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from '../../src/dev/chromium.ts';

/**
 * A headless browser that asks nothing of the outside world. The caller closes it.
 * @param drawsMaps draws WebGL with the processor: the machine of the tests has no graphics card
 */
export async function openBrowser({ drawsMaps = false } = {}): Promise<Browser> {
	return chromium.launch({
		executablePath: requireChromium(console.log),
		args: [
			'--no-sandbox',
			...(drawsMaps ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
