import type { Dialog, Locator, Page, Request } from 'playwright-core';

/** Where a draft stands, in the words of Decap's labels and in the order of its menu. */
export const statuses = ['draft', 'pending_review', 'pending_publish'] as const;

export type Status = (typeof statuses)[number];

/** The texts to type, by the label of the field as it stands in the form. */
export type Fields = Readonly<Record<string, string>>;

/**
 * Steps of the editorial workflow, done as a person does them: by what is on the screen. Parts are found by the
 * names that Decap gives to its styles, so that the steps do not depend on the language.
 */
const parts = {
	loginButton: '[class*="-LoginButton"]:not([class*="LoginButtonIcon"])',
	collections: '[class*="-SidebarContainer"]',
	newButton: '[class*="-CollectionTopNewButton"]',
	card: '[class*="-ListCardLink"], [class*="-GridCardLink"]',
	form: '[class*="-ControlPaneContainer"]:not([class*="-PreviewPaneContainer"])',
	field: '[class*="-ControlContainer"]',
	save: '[class*="-SaveButton"]',
	status: '[class*="-StatusButton"]',
	statusItem: '[class*="-StatusDropdownItem"]',
	publish: '[class*="-PublishButton"]',
	publishItem: '[class*="-PublishDropDownItem"]',
	published: '[class*="-PublishedToolbarButton"]',
	saved: '[class*="-BackStatusUnchanged"]',
	message: '.Toastify__toast',
} as const;

/** Goes to the CMS, logs in at the forge, and waits for the list of collections. */
export async function login(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator(parts.loginButton).click();
	await page.locator(parts.collections).waitFor();
}

/** Opens the list of a collection. */
export async function openCollection(page: Page, collection: string): Promise<void> {
	await go(page, `/collections/${collection}`);
	await page.locator(parts.newButton).waitFor();
}

/** Starts a new entry, fills in its fields and saves it as a draft. */
export async function createEntry(page: Page, collection: string, { fields }: { fields: Fields }): Promise<void> {
	// From the list and not by address: a jump from one open entry to another would save the one at the place of the other.
	await openCollection(page, collection);
	await page.locator(parts.newButton).click();
	await page.locator(parts.form).waitFor();
	await fill(page, fields);
	await save(page);
}

/** Opens an entry from the list of its collection. */
export async function openEntry(page: Page, collection: string, title: string): Promise<void> {
	await openCollection(page, collection);
	await page.locator(parts.card).filter({ hasText: title }).first().click();
	await page.locator(parts.form).waitFor();
}

/** Types over what stands in fields. */
export async function fill(page: Page, fields: Fields): Promise<void> {
	for (const [label, text] of Object.entries(fields)) {
		const box = page
			.locator(parts.form)
			.locator(parts.field)
			.filter({ has: page.locator(`label:text("${label}")`) });
		// Never fill(): Decap would add a second text to the first.
		await field(box.first()).click();
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.insertText(text);
	}
}

/** Saves what is open as a draft, and waits until the forge has it. */
export async function save(page: Page): Promise<void> {
	await dismissMessages(page);
	await page.locator(parts.save).click();
	await page.locator(parts.status).waitFor();
	await page.locator(parts.saved).waitFor();
	await success(page);
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

/** The last message that Decap shows, good or bad. */
export async function lastMessage(page: Page): Promise<string | null> {
	return page.locator(parts.message).last().textContent();
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

function field(box: Locator): Locator {
	return box.locator('input:not([type="hidden"]), textarea, [contenteditable="true"]').first();
}

async function go(page: Page, path: string): Promise<void> {
	await page.evaluate((hash) => {
		location.hash = hash;
	}, path);
}

async function dismissMessages(page: Page): Promise<void> {
	for (const message of await page.locator(parts.message).all()) await message.click().catch(() => {});
	await page.locator(parts.message).first().waitFor({ state: 'detached' });
}

/** Waits for a message that something went well. @throws with the message when it did not */
async function success(page: Page): Promise<void> {
	const message = page.locator(parts.message).last();
	await message.waitFor();
	const look = (await message.getAttribute('class')) ?? '';
	if (!look.includes('--success')) throw new Error(`Decap zegt: ${await message.textContent()}`);
}
