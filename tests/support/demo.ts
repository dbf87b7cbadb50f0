import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runInRepository } from './workspace.ts';

/** The day on which the tests look at the demo villages. */
export const demoDay = '2026-11-21';

declare module 'vitest' {
	interface ProvidedContext {
		demoDist: string;
	}
}

/** Builds the demo villages once for all tests that look at them (a Vitest global setup). */
export default async function setup({ provide }: TestProject): Promise<() => void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-demo-'));
	const outcome = await runInRepository('build', { OUT_DIR: folder, BUILD_DATE: demoDay });
	if (outcome.status !== 0) throw new Error(`De voorbeelddorpen bouwen niet:\n${outcome.output}`);
	provide('demoDist', folder);
	return () => rmSync(folder, { recursive: true, force: true });
}

/** A page of a built site. */
export interface BuiltPage {
	village: string;
	/** `/oosterwilg/agenda/`; the not-found page ends in `/404.html`. */
	pathname: string;
	html: string;
	/** From the first or last part of the path: `agenda`, `flyer`, `home`, `controle`, `in-uw-agenda`. */
	kind: string;
}

/** Every page of every village of a build, in a fixed order. */
export function pagesOf(dist: string): BuiltPage[] {
	const villages = readdirSync(dist, { withFileTypes: true })
		.filter((item) => item.isDirectory() && item.name !== '_astro')
		.map(({ name }) => name)
		.sort();
	return villages.flatMap((village) =>
		readdirSync(path.join(dist, village), { recursive: true })
			.map((file) => String(file).split(path.sep).join('/'))
			.filter((file) => file.endsWith('.html'))
			.sort()
			.map((file) => ({
				village,
				pathname: `/${village}/${file.replace(/index\.html$/, '')}`,
				html: readFileSync(path.join(dist, village, file), 'utf8'),
				kind: kindOf(file),
			})),
	);
}

function kindOf(file: string): string {
	const parts = file.replace(/\/?index\.html$/, '').split('/');
	if (parts.at(-1) === 'flyer') return 'flyer';
	if (parts.at(-1) === 'controle') return 'controle';
	if (parts.at(-1) === 'in-uw-agenda') return 'in-uw-agenda';
	if (parts[0] === '') return 'home';
	return parts.length > 1 ? `${parts[0]}/*` : (parts[0] ?? '');
}

/** One page of each kind and village, for checks that need no more. */
export function onePerKind(pages: readonly BuiltPage[]): BuiltPage[] {
	const seen = new Set<string>();
	return pages.filter(({ village, kind }) => {
		const key = `${village} ${kind}`;
		return !seen.has(key) && seen.add(key);
	});
}
