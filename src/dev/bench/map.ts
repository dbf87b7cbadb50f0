import type { Browser, CDPSession, Page } from 'playwright-core';

/** What it costs to move the live map, with so many entries on it. */
export interface MapCost {
	entries: number;
	/** Marks in sight, groups counted as one. */
	marks: number;
	frames: number;
	/** Milliseconds of script in each frame, marks and MapLibre together, on the thread of the page. */
	script: number;
	/** Milliseconds of style and layout in each frame. */
	layout: number;
}

/** How many steps a drag takes; each is a frame or more. */
const steps = 120;

/**
 * Drags the live map of the register to and fro with a number of entries, and takes from the browser how long
 * its scripts ran. Frames themselves say nothing on a machine that draws with its processor.
 * @param url the page of the register of a built site, on a server of this machine
 */
export async function measureMap(browser: Browser, url: string, entries: number): Promise<MapCost> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
	try {
		await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
		await page.goto(url);
		const bounds = (await page.locator('dp-map').getAttribute('data-bounds'))?.split(',').map(Number) ?? [];
		await page.route('**/kaart.geojson', (route) => route.fulfill({ json: places(entries, bounds) }));
		await page.evaluate(fillList, entries);
		await page.locator('dp-map [data-open]').click();
		await page.locator('.live-mark').first().waitFor();
		await page.waitForTimeout(3000);
		const client = await page.context().newCDPSession(page);
		await client.send('Performance.enable');
		const before = await metrics(client);
		const frames = await drag(page);
		const after = await metrics(client);
		const perFrame = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / frames;
		return {
			entries,
			marks: await page.locator('.live-mark').count(),
			frames,
			script: perFrame('ScriptDuration'),
			layout: perFrame('LayoutDuration') + perFrame('RecalcStyleDuration'),
		};
	} finally {
		await page.close();
	}
}

/** Entries spread over the middle of the map, each apart from the others, so that few are gathered. */
function places(count: number, [west = 0, south = 0, east = 0, north = 0]: number[]) {
	const across = Math.ceil(Math.sqrt(count));
	const within = (low: number, high: number, share: number) => low + (high - low) * (0.1 + 0.8 * share);
	return {
		type: 'FeatureCollection',
		features: Array.from({ length: count }, (_, index) => ({
			type: 'Feature',
			id: `plekken/meting-${index}`,
			geometry: {
				type: 'Point',
				coordinates: [
					within(west, east, (index % across) / across),
					within(south, north, Math.floor(index / across) / across),
				],
			},
		})),
	};
}

/** Makes the list of the page one of so many entries, each like its first. */
function fillList(count: number): void {
	const first = document.querySelector('[data-entry]');
	const list = first?.parentElement;
	if (!first || !list) return;
	const copies = Array.from({ length: count }, (_, index) => {
		const copy = first.cloneNode(true) as HTMLElement;
		copy.querySelector('h2 a')?.setAttribute('href', `../plekken/meting-${index}/`);
		return copy;
	});
	list.replaceChildren(...copies);
	// As the list does itself when something is chosen.
	const detail = new Set(copies);
	document.querySelector('dp-register')?.dispatchEvent(new CustomEvent('registerchange', { detail }));
}

async function metrics(client: CDPSession): Promise<Record<string, number>> {
	const { metrics: all } = await client.send('Performance.getMetrics');
	return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Drags to and fro, and counts the frames that the browser made meanwhile. */
async function drag(page: Page): Promise<number> {
	await page.evaluate(() => {
		const counter = window as unknown as { frames: number };
		counter.frames = 0;
		const count = () => {
			counter.frames += 1;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	const box = await page.locator('.maplibregl-canvas').boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step <= steps; step++) {
		const turn = (step / steps) * 4 * Math.PI;
		await page.mouse.move(x + Math.sin(turn) * 90, y + Math.cos(turn) * 60 - 60);
	}
	await page.mouse.up();
	return page.evaluate(() => (window as unknown as { frames: number }).frames);
}
