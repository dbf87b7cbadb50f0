/**
 * What whoever writes in the open form knows to be in its file: the text that the form was opened with and what was
 * sent from it. Decap's form holds that text (`raw`), also when Decap had it from a cache of its own, so nothing has
 * to be guessed from what was asked of the forge. A form that was restored from Decap's safety copy holds a text that
 * was never in the file: it knows what the copy was written from.
 */
export interface OpenForm {
	/** To be told when it is there and before each save. @param path undefined for a new record */
	begin: (path: string | undefined, text: string) => void;
	/** The text in the file from which the form that is open was written; undefined before there is one. */
	source: () => string | undefined;
	/** A safety copy comes into the form. @param from the `source` that it had */
	restore: (copy: string, from: string) => void;
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
	const sources = new Map<string, string>();
	const source = () => (opened === undefined ? undefined : (sources.get(opened) ?? opened));
	return {
		source,
		restore: (copy, from) => void sources.set(copy, from),
		begin: (nextPath, text) => {
			if (path !== nextPath || opened !== text) sent.clear();
			path = nextPath;
			opened = text;
		},
		send: (text) => void sent.add(text),
		texts: () => [...new Set([source(), ...sent])].filter((text) => text !== undefined),
	};
}

/** The form of this page; Decap has one open at a time. */
export const form = openForm();
