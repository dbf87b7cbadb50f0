/** The record that an address within the CMS opens: `agenda/pubquiz`; undefined for a list or a new record. */
export function openRecord(hash: string): string | undefined {
	const path = hash.replace(/^#/, '').split('?')[0] ?? '';
	const [, collection, id] = /^\/collections\/([^/]+)\/entries\/(.+)$/.exec(path) ?? [];
	return collection && id ? `${collection}/${decoded(id)}` : undefined;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * True when what the form holds is what the address says. After a slow request Decap may put another record in
 * the form that is open by then, and would save what is written there in the file of that other record.
 */
export function isAtAddress(hash: string, record: { collection: string; id: string; isNew: boolean }): boolean {
	const path = hash.replace(/^#/, '').split('?')[0] ?? '';
	// An address that says nothing says nothing else either.
	if (path === '') return true;
	if (record.isNew) return path === `/collections/${record.collection}/new`;
	return openRecord(hash) === `${record.collection}/${record.id}`;
}

/** Where the address to go to waits while the page loads anew. */
const jumpKey = 'dorp-beheer-sprong';

/**
 * Loads the page anew when an address jumps from one open record straight to another. Decap would keep the
 * draft of the first and save it in the file of the second (FACTS, Decap). Who answers the browser that they
 * would rather stay, stays where they were.
 */
export function guardJumps(): void {
	let open = openRecord(location.hash);
	window.addEventListener(
		'hashchange',
		(event) => {
			const next = openRecord(location.hash);
			const isJump = open !== undefined && next !== undefined && open !== next;
			if (!isJump) {
				open = next;
				return;
			}
			// Decap must not hear of it: it would put the new name on the old draft before the page is gone.
			event.stopImmediatePropagation();
			sessionStorage.setItem(jumpKey, location.hash);
			history.replaceState(null, '', event.oldURL);
			location.reload();
			// Still here some seconds later: whoever was asked chose to stay.
			setTimeout(() => sessionStorage.removeItem(jumpKey), 3000);
		},
		{ capture: true },
	);
}

/** Goes to the address of a jump, on the page that was loaded for it. */
export function finishJump(): void {
	const hash = sessionStorage.getItem(jumpKey);
	sessionStorage.removeItem(jumpKey);
	if (hash) history.replaceState(null, '', hash);
}
