/** Decap's names of what it kept of unsaved work: `backup.<collection>.<id>`. */
const backup = 'backup.';
const form = '[class*="-ControlPaneContainer"]';

let waiting: { at: string; tell: () => void } | undefined;

/**
 * Makes Decap look for unsaved work when the form is there. By itself it looks while it makes the form, asks
 * whether somebody wants to go on, and then puts the form that it was making over what came back.
 */
export function keepUnsaved(): void {
	const { get } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.get = function (query) {
		const request = get.call(this, query);
		if (String(query).startsWith(backup)) holdAnswer(request);
		return request;
	};
	new MutationObserver(answer).observe(document.body, { childList: true, subtree: true });
}

/** Decap's library for storage listens by `onsuccess` alone. What came meanwhile takes the place of what waited. */
function holdAnswer(request: IDBRequest): void {
	const at = location.hash;
	Object.defineProperty(request, 'onsuccess', {
		set: (handler: (event: Event) => void) =>
			request.addEventListener('success', (event) => {
				waiting = { at, tell: () => handler.call(request, event) };
				answer();
			}),
	});
}

function answer(): void {
	if (!waiting || !document.querySelector(form)) return;
	const { at, tell } = waiting;
	waiting = undefined;
	// Who has gone to another form is not given the work of the first.
	if (at === location.hash) tell();
}
