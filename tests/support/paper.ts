import type { Page } from 'playwright-core';

/** What a page is on paper: how many sheets, and how large they are in points. */
export async function paperOf(page: Page): Promise<{ sheets: number; width: number; height: number }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
	const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)?.[1]?.trim().split(/\s+/).map(Number);
	const [, , width = Number.NaN, height = Number.NaN] = box ?? [];
	return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, width, height };
}
