/**
 * What whoever writes in the open form knows to be in its file: the text that the form was opened with and what was
 * sent from it. Decap's form holds that text (`raw`), also when Decap had it from a cache of its own, so nothing has
 * to be guessed from what was asked of the forge. A form that holds a text which was never in the file, as when
 * Decap offers its safety copy of what was not saved, knows nothing of the file.
 */
export interface OpenForm {
	/** To be told before each save. @param path undefined for a new record */
	begin: (path: string | undefined, text: string) => void;
	/** What is about to be written, and so is known when the same form is saved again. */
	send: (text: string) => void;
	/** All that is known. */
	texts: () => string[];
}

/** A form of which nothing is known yet. */
export function openForm(): OpenForm {
	let path: string | undefined;
	let opened: string | undefined;
	const sent = new Set<string>();
	return {
		begin: (nextPath, text) => {
			if (path !== nextPath || opened !== text) sent.clear();
			path = nextPath;
			opened = text;
		},
		send: (text) => void sent.add(text),
		texts: () => [...new Set([...(opened === undefined ? [] : [opened]), ...sent])],
	};
}

/** The form of this page; Decap has one open at a time. */
export const form = openForm();
