/** True for the address of a record that is not there yet. */
export function isNewRecord(hash: string): boolean {
	return /^#\/collections\/[^/]+\/new(?:$|\?)/.test(hash);
}

/** Marks the page of a record that is in no file yet: of that Decap says that all is saved, also when a link filled it in. */
export function markNewRecords(): void {
	const mark = () => document.documentElement.classList.toggle('dorp-new', isNewRecord(location.hash));
	window.addEventListener('hashchange', mark);
	mark();
}
