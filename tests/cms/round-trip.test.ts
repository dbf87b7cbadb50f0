import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsConfig } from '../../src/cms/config.ts';
import { moreField, tipsField } from '../../src/cms/names.ts';
import { loadRepository, readYaml, splitFrontMatter } from '../../src/config/index.ts';
import { type KindName, kindNames } from '../../src/schema/index.ts';
import { openBrowser } from '../support/browser.ts';
import { Form, readConfig, rest } from '../support/cms.ts';
import { type LiveWorkspace, startLive } from '../support/live.ts';

let live: LiveWorkspace;
let browser: Browser;
let config: CmsConfig;
let photo = '';
let pdf = '';

beforeAll(async () => {
	live = await startLive('beheer');
	browser = await openBrowser();
	config = await readConfig(live.origin, 'eikendam');
	photo = path.join(live.root, 'foto.jpg');
	pdf = path.join(live.root, 'stuk.pdf');
	await sharp({ create: { width: 900, height: 600, channels: 3, background: '#6a8f4e' } })
		.jpeg()
		.toFile(photo);
	await import('node:fs/promises').then(({ writeFile }) => writeFile(pdf, '%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n'));
});
afterAll(async () => {
	await browser.close();
	live.stop();
});

/** The record of a kind that was not there before, as the build reads it. */
async function newRecord(kind: KindName, before: readonly string[]) {
	const repository = await loadRepository({ root: live.root, today: '2026-11-21' });
	const village = repository.villages.find(({ id }) => id === 'eikendam');
	const entries = village?.content.entries[kind] ?? [];
	const entry = entries.find(({ id }) => !before.includes(id));
	const file = `content/eikendam/${kind}/`;
	const names = readdirSync(path.join(live.root, file)).filter((name) => !before.includes(name.replace('.md', '')));
	const text = readFileSync(path.join(live.root, file, names[0] ?? ''), 'utf8');
	const raw = readYaml(splitFrontMatter(text)?.yaml ?? '', { file, linesBefore: 1 }).data as Record<string, unknown>;
	return { entry, raw, text, problems: repository.problems.filter((problem) => problem.file.startsWith(file)) };
}

function idsOf(kind: KindName): string[] {
	try {
		return readdirSync(path.join(live.root, 'content/eikendam', kind)).map((name) => name.replace('.md', ''));
	} catch {
		return [];
	}
}

async function openNew(kind: KindName): Promise<{ page: Page; form: Form }> {
	const fields = config.collections.find(({ name }) => name === `${kind}-eikendam`)?.fields ?? [];
	// Somewhere else, where an hour that was meant for here would show.
	const page = await browser.newPage({
		viewport: { width: 1280, height: 1000 },
		locale: 'nl-NL',
		timezoneId: 'America/New_York',
	});
	page.setDefaultTimeout(60_000);
	await page.goto(`${live.origin}/eikendam/beheer/#/collections/${kind}-eikendam/new`);
	const form = new Form(page, fields);
	await form.box(fields[0]?.name ?? '').waitFor();
	await rest(page);
	return { page, form };
}

describe('a record made in the CMS', () => {
	it.each(kindNames)(
		'of kind %s is read by the build as it was filled in, and again when what may be empty is emptied',
		async (kind) => {
			const before = idsOf(kind);
			const { page, form } = await openNew(kind);
			await form.fillAll(photo, pdf);
			await form.save();
			const full = await newRecord(kind, before);
			expect(full.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(full.entry, full.text).toBeDefined();
			const names = form.fields
				.map(({ name }) => name)
				.filter((name) => !['body', moreField, tipsField].includes(name));
			expect(Object.keys(full.raw).sort(), full.text).toEqual([...names].sort());
			expect(full.entry?.body).toBe('Kom gerust langs.');

			await page.goto('about:blank');
			await page.goto(`${live.origin}/eikendam/beheer/#/collections/${kind}-eikendam/entries/${full.entry?.id}`);
			await form.box(form.fields[0]?.name ?? '').waitFor();
			await rest(page);
			expect(await page.locator('[class*="-BackStatusChanged"]').count(), 'niets gewijzigd bij het openen').toBe(0);
			await form.clearOptional();
			await form.save();
			const bare = await newRecord(kind, before);
			expect(
				bare.problems.filter(({ severity }) => severity === 'error'),
				bare.text,
			).toEqual([]);
			const required = form.fields.filter((field) => field.required !== false).map(({ name }) => name);
			const left = Object.entries(bare.entry?.data ?? {})
				.filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
				.map(([name]) => name);
			// What has a value of its own when nothing is chosen keeps it.
			expect(
				left.filter((name) => !required.includes(name) && !['state', 'menu', 'onBehalfOf'].includes(name)),
			).toEqual([]);
			expect(bare.entry?.body).toBe('');
			await page.close();
		},
	);
});
