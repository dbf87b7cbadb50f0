/** The record that an address within the CMS opens: `agenda/pubquiz`; undefined for a list or a new record. */
export function openRecord(hash: string): string | undefined {
	const path = hash.replace(/^#/, '').split('?')[0] ?? '';
	const [, collection, id] = /^\/collections\/([^/]+)\/entries\/(.+)$/.exec(path) ?? [];
	return collection && id ? `${collection}/${decodeURIComponent(id)}` : undefined;
}

/**
 * True when what the form holds is what the address says. After a slow request Decap may put another record in
 * the form that is open by then, and would save what is written there in the file of that other record.
 */
export function isAtAddress(hash: string, record: { collection: string; id: string; isNew: boolean }): boolean {
	const path = hash.replace(/^#/, '').split('?')[0] ?? '';
	if (record.isNew) return path === `/collections/${record.collection}/new`;
	return openRecord(hash) === `${record.collection}/${record.id}`;
}

/**
 * Loads the page anew when an address jumps from one open record straight to another. Decap would keep the
 * draft of the first and save it in the file of the second (FACTS, Decap).
 */
export function guardJumps(): void {
	let open = openRecord(location.hash);
	window.addEventListener(
		'hashchange',
		(event) => {
			const next = openRecord(location.hash);
			const isJump = open !== undefined && next !== undefined && open !== next;
			open = next;
			if (!isJump) return;
			// Decap must not hear of it: it would put the new name on the old draft before the page is gone.
			event.stopImmediatePropagation();
			location.reload();
		},
		{ capture: true },
	);
}
