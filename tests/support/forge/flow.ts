import type { Dialog, Page, Request } from 'playwright-core';
import { dismissMessages } from '../cms.ts';

/** Where a draft stands, in the words of Decap's labels and in the order of its menu. */
const statuses = ['draft', 'pending_review', 'pending_publish'] as const;

type Status = (typeof statuses)[number];

/**
 * Steps of the editorial workflow, done as a person does them: by what is on the screen. Parts are found by the
 * names that Decap gives to its styles, so that the steps do not depend on the language.
 */
const parts = {
	save: '[class*="-SaveButton"]',
	status: '[class*="-StatusButton"]',
	statusItem: '[class*="-StatusDropdownItem"]',
	publish: '[class*="-PublishButton"]',
	publishItem: '[class*="-PublishDropDownItem"]',
	published: '[class*="-PublishedToolbarButton"]',
	saved: '[class*="-BackStatusUnchanged"]',
	message: '.Toastify__toast',
	failure: '.Toastify__toast--error .Toastify__toast-body',
} as const;

/** Saves what is open as a draft, and waits until the forge has it. */
export async function save(page: Page): Promise<void> {
	await dismissMessages(page);
	await page.locator(parts.save).click();
	// Together: the message goes away by itself, and when it says that something is wrong the rest never comes.
	await Promise.all([success(page), page.locator(parts.status).waitFor(), page.locator(parts.saved).waitFor()]);
}

/** Gives the open draft another status, and waits until the forge has it. */
export async function setStatus(page: Page, status: Status): Promise<void> {
	await dismissMessages(page);
	await page.locator(parts.status).click();
	await page.locator(parts.statusItem).nth(statuses.indexOf(status)).click();
	await success(page);
}

/** Puts the open draft, which is ready, on the site, and waits until the forge has done so. */
export async function publish(page: Page): Promise<void> {
	await dismissMessages(page);
	const rest = watchRequests(page);
	// Decap asks whether one is sure.
	const agree = (dialog: Dialog) => void dialog.accept();
	page.on('dialog', agree);
	try {
		await page.locator(parts.publish).click();
		await page.locator(parts.publishItem).first().click();
		await success(page);
		await page.locator(parts.published).or(page.locator(parts.save)).first().waitFor();
		// Decap then loads what it published, and puts it in whatever form is open by that time.
		await rest();
	} finally {
		page.off('dialog', agree);
	}
}

/** Whether the open draft can be published by whoever is logged in. */
export async function canPublish(page: Page): Promise<boolean> {
	return (await page.locator(parts.publish).count()) > 0;
}

/** Watches what the page asks for. @returns waits until nothing has been asked for a while, at most ten seconds */
function watchRequests(page: Page): () => Promise<void> {
	const open = new Set<Request>();
	let last = performance.now();
	const begin = (request: Request) => {
		if (!request.url().startsWith('http')) return;
		open.add(request);
		last = performance.now();
	};
	const end = (request: Request) => {
		if (open.delete(request)) last = performance.now();
	};
	page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
	return async () => {
		const patience = performance.now() + 10_000;
		while ((open.size > 0 || performance.now() - last < 400) && performance.now() < patience)
			await new Promise((resolve) => setTimeout(resolve, 50));
		page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
	};
}

/** Tries to save what is open. @returns the message that it did not go well, as it stands on the screen */
export async function failToSave(page: Page): Promise<string> {
	await dismissMessages(page);
	await page.locator(parts.save).click();
	const message = page.locator(parts.failure).filter({ hasText: 'Opslaan' });
	await message.first().waitFor();
	return (await message.allTextContents()).join('|');
}

/** Waits for a message that something went well. @throws with the message when it did not */
async function success(page: Page): Promise<void> {
	// Read at once: between two looks it may be gone.
	const { look, text } = await page
		.locator(parts.message)
		.last()
		.evaluate((message) => ({ look: message.className, text: message.textContent }));
	if (!look.includes('--success')) throw new Error(`Decap zegt: ${text}`);
}
