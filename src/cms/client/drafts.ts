import { form } from './forge/form.ts';

/** Decap's names of what it kept of unsaved work: `backup.<collection>.<id>`. */
const backup = 'backup.';
const pane = '[class*="-ControlPaneContainer"]';

/** What Decap keeps: the file as it would be written, and what is added here. */
interface Kept {
	raw: string;
	/** The text of the file that it was written from, so that it is not put over what another wrote since. */
	source?: string | undefined;
}

let waiting: { at: string; tell: () => void } | undefined;

/**
 * Makes Decap look for unsaved work when the form is there. By itself it looks while it makes the form, asks
 * whether somebody wants to go on, and then puts the form that it was making over what came back.
 */
export function keepUnsaved(): void {
	const { get, put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.get = function (query) {
		const request = get.call(this, query);
		if (String(query).startsWith(backup)) holdAnswer(request);
		return request;
	};
	IDBObjectStore.prototype.put = function (value: Kept, key) {
		const isKept = String(key).startsWith(backup);
		return put.call(this, isKept ? { ...value, source: form.source() } : value, key);
	};
	new MutationObserver(answer).observe(document.body, { childList: true, subtree: true });
}

/** Decap's library for storage listens by `onsuccess` alone. What came meanwhile takes the place of what waited. */
function holdAnswer(request: IDBRequest<Kept | undefined>): void {
	const at = location.hash;
	Object.defineProperty(request, 'onsuccess', {
		set: (handler: (event: Event) => void) =>
			request.addEventListener('success', (event) => {
				const tell = () => {
					const { raw, source } = request.result ?? {};
					if (raw !== undefined && source !== undefined) form.restore(raw, source);
					handler.call(request, event);
				};
				waiting = { at, tell };
				answer();
			}),
	});
}

function answer(): void {
	if (!waiting || !document.querySelector(pane)) return;
	const { at, tell } = waiting;
	waiting = undefined;
	// Who has gone to another form is not given the work of the first.
	if (at === location.hash) tell();
}
