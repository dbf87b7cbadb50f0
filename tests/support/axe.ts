import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe looks at, and with which of its rules. */
export interface AxeOptions {
	/** Only these rules. */
	only?: readonly string[];
	/** All rules but these. */
	without?: readonly string[];
	/** Only elements with one of these marks of {@link survey}, and what is in them. */
	marks?: readonly number[];
}

/** What a page looks like as a whole and part by part; see {@link survey}. */
interface Survey {
	/** By how many pixels the page is too wide; 0 or less when it fits. */
	overflow: number;
	/** Of everything visible: what it is and what it stands in. */
	structure: number[];
	/** Of everything visible: that, and all that its colours come from. */
	colours: number[];
}

/**
 * Puts axe in the page. The test runs it, not the page, whose own policy stays in force. Past Playwright, which
 * would wrap the half a megabyte anew for every page; handed over as it is, Chromium knows it from the page before.
 */
export async function injectAxe(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: script });
	await session.detach();
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/**
 * What axe finds in a page that it was put in: WCAG A and AA, and what it knows as good practice; one line for each
 * rule, with the first places.
 */
export async function violations(page: Page, { only, without = [], marks }: AxeOptions = {}): Promise<string[]> {
	const options = {
		resultTypes: ['violations'],
		preload: false,
		// The way to a place takes axe long to find, for all that is in order too. It is asked when something is wrong.
		selectors: false,
		...(only ? { runOnly: only } : { rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])) }),
	};
	return page.evaluate(survey, { marks, options }) as Promise<string[]>;
}

/** Measures a page as it is shown now. */
export async function measure(page: Page): Promise<Survey> {
	return page.evaluate(survey, {}) as Promise<Survey>;
}

/**
 * Runs in the page. Without `options` it tells what is visible; with them it runs axe, on the whole page or on what
 * has one of the marks.
 *
 * A mark stands for all that may matter to a thing that is shown. Of its structure: its own name and attributes, as
 * far as a stylesheet can see them, and those of all that it stands in. Of its colours, beside that: its own letters,
 * colours and layers as the browser worked them out, those of all that it stands in, and of what
 * stands beside any of these and can lie over or under it.
 */
async function survey(given: { marks?: readonly number[]; options?: object }): Promise<Survey | string[]> {
	const add = (start: number, text: string): number => {
		let [high, low] = [0xdeadbeef ^ Math.floor(start / 0x100000000), 0x41c6ce57 ^ start];
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			high = Math.imul(high ^ code, 2654435761);
			low = Math.imul(low ^ code, 1597334677);
		}
		high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
		low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
		return 4294967296 * (2097151 & low) + (high >>> 0);
	};
	const namesOnly = /^(?:href|src|srcset|id|for|alt|datetime|d|content)$/;
	const valued = /^(?:class|style|type|role|aria-(?:current|pressed|expanded|hidden|disabled))$/;
	const owns = new Map<Element, { structure: string; colours: string; isLayer: boolean }>();
	const ownOf = (element: Element) => {
		let own = owns.get(element);
		if (!own) {
			const attributes = [...element.attributes]
				.filter(({ name }) => !namesOnly.test(name))
				.map(({ name, value }) => (valued.test(name) ? `${name}=${value}` : name));
			const look = getComputedStyle(element);
			const colours = [
				look.display,
				look.visibility,
				look.color,
				look.backgroundColor,
				look.backgroundImage,
				look.backgroundClip,
				look.opacity,
				look.filter,
				look.mixBlendMode,
				look.textShadow,
				look.textDecorationLine,
				look.fontSize,
				look.fontWeight,
				look.position,
				look.zIndex,
				look.overflow,
				look.clipPath,
			];
			// What can lie over or under the things beside it.
			const isLayer =
				look.position !== 'static' ||
				look.transform !== 'none' ||
				look.float !== 'none' ||
				look.margin.includes('-') ||
				(look.gridRowStart !== 'auto' && look.gridColumnStart !== 'auto');
			own = { structure: `${element.localName} ${attributes.join(' ')}`, colours: colours.join('|'), isLayer };
			owns.set(element, own);
		}
		return own;
	};
	const marks = new Map<Element, { structure: number; colours: number; inside: number }>();
	const markOf = (element: Element) => {
		let mark = marks.get(element);
		if (!mark) {
			const around = element.parentElement ? markOf(element.parentElement) : { structure: 1, inside: 2 };
			const own = ownOf(element);
			const structure = add(around.structure, own.structure);
			const colours = add(around.inside, `${own.structure}|${own.colours}`);
			const parts = new Set<string>();
			if (element !== document.documentElement && !(element instanceof SVGElement))
				for (const child of element.children)
					if (child.checkVisibility() && ownOf(child).isLayer)
						parts.add(`${ownOf(child).structure}|${ownOf(child).colours}`);
			mark = { structure, colours, inside: add(colours, [...parts].sort().join('\n')) };
			marks.set(element, mark);
		}
		return mark;
	};
	const all = document.body.querySelectorAll(':not(svg *, script, style, template, option)');
	const shown = () => [...all].filter((element) => element.checkVisibility());
	if (!given.options) {
		const found = shown().map(markOf);
		return {
			overflow: document.documentElement.scrollWidth - window.innerWidth,
			structure: [...new Set(found.map(({ structure }) => structure))],
			colours: [...new Set(found.map(({ colours }) => colours))],
		};
	}
	interface Result {
		violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
	}
	const { axe } = window as unknown as { axe: { run: (context: unknown, options: object) => Promise<Result> } };
	const wanted = given.marks && new Set(given.marks);
	const context = wanted ? { include: shown().filter((element) => wanted.has(markOf(element).colours)) } : document;
	let result = await axe.run(context, given.options);
	if (result.violations.length > 0) result = await axe.run(context, { ...given.options, selectors: true });
	return result.violations.map(({ id, nodes }) => {
		const places = nodes
			.slice(0, 3)
			.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`);
		return `${id}: ${places.join('; ')}`;
	});
}
