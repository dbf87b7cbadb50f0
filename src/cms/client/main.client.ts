import type { CmsConfig } from '../config.ts';
import { texts } from '../texts.ts';
import { finishJump } from './navigation.ts';
import { userKey } from './storage.ts';
import { paragraph, showWaiting, type WaitingOptions } from './waiting.ts';

const { body } = document;
/** Where the own address within the CMS waits while somebody logs in. */
const placeKey = 'dorp-beheer-plek';
let isStarted = false;
/** The layer around the requests to the forge, once it was asked for. */
let mended: Promise<void> | undefined;

/** An address of the CMS itself, or the way back from logging in. */
function wantsEditor(): boolean {
	const query = new URLSearchParams(location.search);
	return location.hash.startsWith('#/') || (query.has('state') && (query.has('code') || query.has('error')));
}

/** Logging in goes by another host and comes back without the part after the #: that is kept meanwhile. */
function keepPlace(): void {
	const isReturn = new URLSearchParams(location.search).has('state');
	const kept = sessionStorage.getItem(placeKey);
	sessionStorage.removeItem(placeKey);
	if (isReturn && kept) {
		history.replaceState(null, '', location.pathname + location.search + kept);
		keepHash(kept);
	} else if (location.hash.startsWith('#/')) sessionStorage.setItem(placeKey, location.hash);
}

/** Decap takes the code of the forge out of the address, and the part after the # with it; that part stays. */
function keepHash(hash: string): void {
	const replace = history.replaceState;
	history.replaceState = (data, unused, url) =>
		replace.call(history, data, unused, url === location.pathname ? url + hash : url);
	// It does so once or twice while it starts.
	setTimeout(() => {
		history.replaceState = replace;
	}, 10_000);
}

/** The own address of the CMS, when this is not it: a login here could be read by the scripts of the site. */
function elsewhere(): string | undefined {
	const home = body.dataset['home'];
	if (!home || new URL(home).origin === location.origin) return undefined;
	return home + location.hash;
}

async function start(): Promise<void> {
	if (isStarted) return;
	isStarted = true;
	const loading = document.querySelector<HTMLElement>('.dorp-loading');
	document.querySelector('#start')?.remove();
	if (loading) loading.hidden = false;
	showEditorOnly();
	const slow = setTimeout(() => loading?.append(paragraph(texts.load.slow)), 8000);
	try {
		finishJump();
		keepPlace();
		window.CMS_MANUAL_INIT = true;
		const [config, { startEditor }] = await Promise.all([
			readConfig(),
			// Only who edits fetches the rest: the start page is there at once.
			import('./editor.ts'),
			loadScript(body.dataset['decap'] ?? ''),
			import('./forge.ts'),
		]);
		await mendForge(config.backend);
		startEditor(config, previewStyles);
		if (loading) loading.hidden = true;
	} catch (error) {
		console.error(error);
		tellFailure(loading);
	} finally {
		clearTimeout(slow);
	}
}

/** The stylesheets of the site, for the preview. */
const previewStyles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
	.filter(({ dataset }) => dataset['editor'] !== 'own')
	.map(({ href }) => href);

/** The look of the site does not suit Decap, and Decap is light. */
function showEditorOnly(): void {
	for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([data-editor])'))
		sheet.disabled = true;
	document.documentElement.dataset['theme'] = 'licht';
	document.documentElement.classList.add('dorp-editing');
}

async function readConfig(): Promise<CmsConfig> {
	const response = await fetch(body.dataset['config'] ?? '');
	if (!response.ok) throw new Error(`${response.status}`);
	return (await response.json()) as CmsConfig;
}

function loadScript(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = Object.assign(document.createElement('script'), { src: address });
		script.onload = () => resolve();
		script.onerror = () => reject(new Error(address));
		document.head.append(script);
	});
}

function tellFailure(place: HTMLElement | null): void {
	if (!place) return;
	const again = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.load.again });
	again.addEventListener('click', () => location.reload());
	place.replaceChildren(paragraph(texts.load.failed), again);
}

/** Once a page: a layer around a layer would ask everything twice. */
function mendForge(backend: CmsConfig['backend']): Promise<void> {
	mended ??= import('./forge.ts').then(({ installForge }) => installForge(backend));
	return mended;
}

/** The token of who logged in on this browser; undefined when nobody did, or when a browser keeps nothing. */
function storedToken(): string | undefined {
	try {
		return (JSON.parse(localStorage.getItem(userKey) ?? 'null') as { token?: string } | null)?.token;
	} catch {
		return undefined;
	}
}

/** The start page works without any of this; it gains what waits, for who has logged in. */
async function showStart(): Promise<void> {
	const section = document.querySelector<HTMLElement>('[data-waiting]');
	const token = storedToken();
	if (!section || !token) return;
	const options = JSON.parse(section.dataset['waiting'] ?? '{}') as WaitingOptions;
	await mendForge(options.backend);
	await showWaiting(section, options, window.fetch, token);
}

window.addEventListener('hashchange', () => {
	if (wantsEditor()) void start();
	// Back at the address of the start page, which made way for the editor.
	else if (isStarted) location.reload();
});
const home = elsewhere();
if (home) location.replace(home);
else if (wantsEditor()) void start();
// Without the forge the page says what it said: that one must log in to see it.
else void showStart().catch(() => {});
