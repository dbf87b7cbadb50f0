import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CmsConfig } from '../../src/cms/config.ts';
import type { CmsField } from '../../src/cms/fields.ts';

/** Types over what stands in a field. Never `fill()`: Decap adds a second filling to the first (FACTS). */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
	await field.click();
	await page.keyboard.press('ControlOrMeta+A');
	if (text) await page.keyboard.insertText(text);
	else await page.keyboard.press('Delete');
}

/**
 * Waits until Decap has come to rest: it sets its fields up after they are there, and until it has done so it may put
 * them over what was typed. On a slow machine that takes longer, so that it is told by what happens and not by the clock.
 */
export async function rest(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const patience = performance.now() + 20_000;
				let timer = 0;
				const observer = new MutationObserver(wait);
				const done = () => {
					observer.disconnect();
					resolve();
				};
				function wait() {
					clearTimeout(timer);
					if (performance.now() > patience) return done();
					timer = window.setTimeout(() => requestIdleCallback(done, { timeout: 2000 }), 500);
				}
				observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
				wait();
			}),
	);
}

/** Clicks away what Decap says, so that what it says next is heard; a message may go by itself meanwhile. */
export async function dismissMessages(page: Page): Promise<void> {
	const message = page.locator('.Toastify__toast');
	await expect
		.poll(async () => {
			if ((await message.count()) === 0) return 0;
			await message
				.first()
				.click({ timeout: 1000 })
				.catch(() => {});
			return message.count();
		})
		.toBe(0);
}

type Step = string | number;

/** The form of a record in Decap, driven as a person would: by what is on the screen. */
export class Form {
	readonly page: Page;
	readonly fields: readonly CmsField[];

	constructor(page: Page, fields: readonly CmsField[]) {
		this.page = page;
		this.fields = fields;
	}

	/** The box around a field; a path of names through groups, and of numbers through lists. */
	box(...path: Step[]): Locator {
		let at = this.page.locator('[class*="-ControlPaneContainer"]').last();
		let boxes = at.locator(':scope > [class*="-ControlContainer"]');
		let fields: readonly CmsField[] = this.fields;
		for (const step of path) {
			if (typeof step === 'number') {
				at = at.locator('[class*="-SortableListItem"]').nth(step);
				boxes = at.locator(':scope > div > div > [class*="-ControlContainer"]');
				continue;
			}
			const index = fields.findIndex((field) => field.name === step);
			if (index < 0) throw new Error(`er is geen veld ${path.join('.')}`);
			at = boxes.nth(index);
			boxes = at.locator(':scope > div > div > [class*="-ControlContainer"]');
			const { fields: inner, field } = fields[index] ?? {};
			fields = inner ?? (field ? [field] : []);
		}
		return at;
	}

	/** Shows the fields that are folded away. */
	async showAll(): Promise<void> {
		const more = this.page.locator('.dorp-more[aria-expanded="false"]');
		if (await more.count()) await more.click();
	}

	/** Shows the fields of a group. */
	async open(...path: Step[]): Promise<void> {
		await this.box(...path)
			.locator('button[class*="-ExpandButton"]')
			.first()
			.click();
	}

	async text(value: string, ...path: Step[]): Promise<void> {
		await type(
			this.page,
			this.box(...path)
				.locator('input, textarea')
				.first(),
			value,
		);
	}

	/** Picks from a list by what is written there. */
	async choose(label: string, ...path: Step[]): Promise<void> {
		await this.box(...path)
			.locator('input')
			.first()
			.click();
		await this.page.keyboard.insertText(label);
		await this.page.keyboard.press('Enter');
	}

	async day(value: string, ...path: Step[]): Promise<void> {
		const [day = '', clock] = value.split('T');
		const box = this.box(...path);
		await box.locator('input[type="date"]').fill(day);
		if (clock) await box.locator('input[type="time"]').fill(clock);
	}

	/** Sends a file from this computer through the window for photos or files. */
	async upload(file: string, ...path: Step[]): Promise<void> {
		await this.box(...path)
			.locator('button')
			.first()
			.click();
		const window = this.page.locator('[class*="-StyledModal"]');
		await window.locator('input[type="file"]').setInputFiles(file);
		const use = window.locator('[class*="-InsertButton"]');
		await use.and(this.page.locator(':enabled')).click();
		await window.waitFor({ state: 'detached' });
	}

	/** Saves under `npm start`, where saving is placing, and waits for the message that it is done. */
	async save(): Promise<void> {
		await dismissMessages(this.page);
		await this.page.locator('[class*="-PublishButton"]').click();
		await this.page.locator('[class*="-StyledMenuItem"]').first().click();
		await this.page.locator('.Toastify__toast--success').first().waitFor();
	}

	/** Fills in every field with something that the schema takes, groups and lists included. */
	async fillAll(photo: string, pdf: string): Promise<void> {
		await this.showAll();
		for (const field of this.fields) await this.fillOne(field, [field.name], { photo, pdf });
	}

	private async fillOne(field: CmsField, path: Step[], files: { photo: string; pdf: string }): Promise<void> {
		const { page } = this;
		switch (field.widget) {
			case 'dorp-more':
			case 'dorp-tips':
				return;
			case 'object':
			case 'dorp-recurrence':
				await this.open(...path);
				for (const inner of field.fields ?? []) await this.fillOne(inner, [...path, inner.name], files);
				return;
			case 'list': {
				await this.box(...path)
					.locator('button[class*="-AddButton"]')
					.first()
					.click();
				for (const inner of field.fields ?? [field.field as CmsField])
					await this.fillOne(inner, [...path, 0, inner.name], files);
				return;
			}
			case 'boolean':
				return this.box(...path)
					.getByRole('switch')
					.click();
			case 'dorp-select':
				return this.choose(field.options?.[0]?.label ?? '', ...path);
			case 'dorp-day':
				return this.day(field.name === 'until' ? '2028-12-05' : '2027-12-05', ...path);
			case 'dorp-moment':
				return this.day(field.name === 'end' ? '2027-12-05T22:30' : '2027-12-05T19:30', ...path);
			case 'dorp-hours':
				await this.box(...path)
					.locator('select')
					.selectOption('open');
				return;
			case 'dorp-consent':
				return this.box(...path)
					.getByRole('radio')
					.first()
					.check();
			case 'dorp-map':
				return this.text('52.65100, 5.30200', ...path);
			case 'dorp-words':
				return this.text('Eikendam', ...path);
			case 'dorp-image':
				return this.upload(files.photo, ...path);
			case 'dorp-file':
				return this.upload(files.pdf, ...path);
			case 'dorp-number':
				return this.text(field.name === 'minimumAge' ? '16' : '2', ...path);
			case 'markdown':
				await this.box(...path)
					.locator('[contenteditable="true"]')
					.click();
				await page.keyboard.insertText('Kom gerust langs.');
				return;
			default:
				return this.text(sample(field), ...path);
		}
	}

	/** Empties every field that may be empty. */
	async clearOptional(): Promise<void> {
		await this.showAll();
		for (const field of this.fields) await this.clearOne(field, [field.name]);
	}

	private async clearOne(field: CmsField, path: Step[]): Promise<void> {
		const box = this.box(...path);
		if (field.widget === 'object' || field.widget === 'dorp-recurrence') {
			await this.open(...path);
			// A group is gone when all that was in it is.
			for (const inner of field.fields ?? [])
				await this.clearOne(field.required === false ? { ...inner, required: false } : inner, [...path, inner.name]);
			return;
		}
		if (field.required !== false || field.widget === 'dorp-more' || field.widget === 'dorp-tips') return;
		switch (field.widget) {
			case 'list':
				await box.locator('button[class*="-ExpandButton"]').first().click();
				await box.locator('[class*="-SortableListItem"] [class*="-TopBarButton"]').last().click();
				return;
			case 'boolean':
				return box.getByRole('switch').click();
			case 'dorp-select':
				if (field.options?.length && (await box.locator('[class*="-indicatorContainer"]').count()) > 1)
					await box.locator('[class*="-indicatorContainer"]').first().click();
				return;
			case 'dorp-day':
			case 'dorp-moment':
			case 'dorp-consent':
				return box.getByRole('button', { name: 'Leegmaken' }).click();
			case 'dorp-hours':
				await box.locator('select').selectOption('unknown');
				return;
			case 'dorp-image':
			case 'dorp-file':
				return box.locator('button').last().click();
			case 'markdown':
				await box.locator('[contenteditable="true"]').click();
				// Slate takes over a selection some time after the key.
				await this.page.waitForTimeout(200);
				await this.page.keyboard.press('ControlOrMeta+A');
				await this.page.waitForTimeout(200);
				return this.page.keyboard.press('Backspace');
			default:
				return this.text('', ...path);
		}
	}
}

/** A text that the field takes: what its own hint gives as an example. */
function sample(field: CmsField): string {
	const example = /Bijvoorbeeld: (.+)\.$/.exec(field.hint ?? '')?.[1];
	return example ?? 'Een stukje tekst';
}

/** The configuration that the CMS of a live site works with. */
export async function readConfig(origin: string, village: string, role = 'lokaal'): Promise<CmsConfig> {
	return (await (await fetch(`${origin}/${village}/beheer/${role}.json`)).json()) as CmsConfig;
}
