import { decapDutch } from '../nl.ts';
import { texts } from '../texts.ts';
import { fileStem } from '../validate.ts';

/** The longest side of a photo in pixels. */
const longest = 1600;
/** How large a file may be before it is made smaller, in megabytes. */
const limits = { photo: 40, file: 20 } as const;

/** What a file really is, by its first bytes. */
export function sniff(bytes: Uint8Array): 'jpg' | 'png' | 'webp' | 'heic' | 'pdf' | undefined {
	const text = String.fromCharCode(...bytes.slice(0, 16));
	if (text.startsWith('\xff\xd8\xff')) return 'jpg';
	if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
	if (text.slice(4, 8) === 'ftyp' && /^(?:heic|heix|mif1|msf1|hevc)/.test(text.slice(8, 12))) return 'heic';
	return text.startsWith('%PDF-') ? 'pdf' : undefined;
}

/** The size of a photo so that its longest side fits; never larger than it was. */
export function fitted(width: number, height: number): { width: number; height: number } {
	const scale = Math.min(1, longest / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A name that no other file has: what it was called, the day, and a few characters by chance. With a name that
 * exists Decap would put the new photo in the place of another (FACTS, Decap).
 */
export function uniqueName(name: string, extension: string, day: string, chance: string): string {
	const stem = fileStem(name.replace(/\.[^.]*$/, ''))
		.slice(0, 40)
		.replace(/-$/, '');
	return `${stem || 'bestand'}-${day.replaceAll('-', '')}-${chance}.${extension}`;
}

function chance(): string {
	return [...crypto.getRandomValues(new Uint8Array(3))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The photo drawn anew: small, upright, and without where and with what it was taken. */
async function redrawn(file: File, type: 'jpg' | 'png' | 'webp' | 'heic'): Promise<Blob> {
	// Upright by itself; older Safari knows the option for it by another name and refuses.
	const image = await createImageBitmap(file);
	const { width, height } = fitted(image.width, image.height);
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
	image.close();
	// A logo may be see-through; a photo is not. Decap makes webp of either, which not every browser can.
	const format = type === 'jpg' || type === 'heic' ? 'image/jpeg' : 'image/png';
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, format, 0.95));
	if (!blob) throw new Error(texts.upload.unreadable(file.name));
	return blob;
}

/** The field that the window for photos and files was opened from: Decap takes a file of either sort for both. */
function wanted(): 'photo' | 'file' | undefined {
	const window = document.querySelector('[class*="-StyledModal"]');
	// From the menu it is opened for everything, and has no button to use what was chosen.
	if (!window?.querySelector('[class*="-InsertButton"]')) return undefined;
	return window.querySelector('[class*="-LibraryTitle"]')?.textContent ===
		decapDutch.mediaLibrary.mediaLibraryModal.images
		? 'photo'
		: 'file';
}

/** A file that may be sent, or the Dutch reason why not. */
async function prepared(file: File, today: string): Promise<File | string> {
	const type = sniff(new Uint8Array(await file.slice(0, 32).arrayBuffer()));
	const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
	if (type === 'pdf' && wanted() === 'photo') return texts.upload.noPhoto(file.name);
	if (type && type !== 'pdf' && wanted() === 'file') return texts.upload.noDocument(file.name);
	if (type === 'pdf' && extension === 'pdf')
		return file.size > limits.file * 1_000_000
			? texts.upload.tooLarge(file.name, limits.file)
			: new File([file], uniqueName(file.name, 'pdf', today, chance()), { type: 'application/pdf' });
	if (!type || type === 'pdf' || /^(?:svg|html?|xml|xhtml)$/.test(extension))
		return texts.upload.refused(file.name, `${texts.upload.photos}, of ${texts.upload.files}`);
	if (file.size > limits.photo * 1_000_000) return texts.upload.tooLarge(file.name, limits.photo);
	try {
		const blob = await redrawn(file, type);
		const name = uniqueName(file.name, blob.type === 'image/png' ? 'png' : 'jpg', today, chance());
		return new File([blob], name, { type: blob.type });
	} catch {
		return texts.upload.unreadable(file.name);
	}
}

/** Files that this has made ready, which it lets through. */
const ready = new WeakSet<File>();

async function all(files: readonly File[], today: () => string): Promise<File[]> {
	const busy = Object.assign(document.createElement('p'), { className: 'dorp-busy', role: 'status' });
	busy.textContent = texts.upload.busy;
	document.body.append(busy);
	const results = await Promise.all(files.map((file) => prepared(file, today()))).finally(() => busy.remove());
	const good = results.filter((result) => typeof result !== 'string');
	const refusals = results.filter((result) => typeof result === 'string');
	if (refusals.length > 0) window.alert(refusals.join('\n\n'));
	for (const file of good) ready.add(file);
	return good;
}

/**
 * Makes every file ready before Decap sees it, however it comes: chosen, dropped or pasted. A photo is made
 * small and loses where it was taken; every file gets a name of its own; what could run is refused.
 * @param today the day, `YYYY-MM-DD`
 */
export function prepareUploads(today: () => string): void {
	document.addEventListener(
		'change',
		(event) => {
			const input = event.target;
			if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) return;
			const files = [...input.files];
			if (files.length === 0 || files.every((file) => ready.has(file))) return;
			event.stopImmediatePropagation();
			void all(files, today).then((good) => {
				input.files = transfer(good).files;
				if (good.length > 0) input.dispatchEvent(new Event('change', { bubbles: true }));
				else input.value = '';
			});
		},
		{ capture: true },
	);
	for (const name of ['drop', 'paste'] as const)
		document.addEventListener(
			name,
			(event) => {
				const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
				// A spreadsheet puts a picture of its cells beside the text; the text is what was meant.
				if (data?.types.includes('text/plain') || data?.types.includes('text/html')) return;
				const files = [...(data?.files ?? [])];
				if (files.length === 0 || files.every((file) => ready.has(file))) return;
				event.stopImmediatePropagation();
				event.preventDefault();
				const { target } = event;
				void all(files, today).then((good) => {
					if (good.length === 0) return;
					const options = { bubbles: true, cancelable: true } as const;
					target?.dispatchEvent(
						name === 'drop'
							? new DragEvent(name, { ...options, dataTransfer: transfer(good) })
							: new ClipboardEvent(name, { ...options, clipboardData: transfer(good) }),
					);
				});
			},
			{ capture: true },
		);
}

function transfer(files: readonly File[]): DataTransfer {
	const data = new DataTransfer();
	for (const file of files) data.items.add(file);
	return data;
}
