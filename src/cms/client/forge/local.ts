import type { OpenForm } from './form.ts';

interface Message {
	action?: string;
	params?: { dataFiles?: { raw: string }[]; known?: string[] };
}

/**
 * A `fetch` that tells the files of this computer (`npm start`), with each save, which texts are known to who saves,
 * so that they refuse to write over another.
 * @param address where Decap's `proxy` backend sends everything
 */
export function guardLocal(address: string, form: OpenForm, original: typeof fetch): typeof fetch {
	return (input, init) => {
		if (input !== address || typeof init?.body !== 'string') return original(input, init);
		const message = JSON.parse(init.body) as Message;
		if (message.action !== 'persistEntry' || !message.params) return original(input, init);
		const body = JSON.stringify({ ...message, params: { ...message.params, known: form.texts() } });
		for (const { raw } of message.params.dataFiles ?? []) form.send(raw);
		return original(input, { ...init, body });
	};
}
