interface Result {
	url: string;
	excerpt: string;
	meta: { title?: string };
}
interface Pagefind {
	init: () => Promise<void>;
	debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
}

const pageSize = 10;

/** The search page: loads the index when somebody types, and keeps the question in the address. */
class Search extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;
	#pending: { data: () => Promise<Result> }[] = [];
	/** Counts the questions, so that a late answer to an old one is dropped. */
	#question = 0;

	connectedCallback(): void {
		const form = this.querySelector('form');
		const input = this.querySelector('input');
		const more = this.querySelector<HTMLButtonElement>('.search-more');
		if (!form || !input || !more) return;
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		if (input.value) void this.#search(input.value);
		input.addEventListener('focus', () => void this.#load(), { once: true });
		input.addEventListener('input', () => void this.#search(input.value));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search(input.value);
		});
		more.addEventListener('click', async () => {
			const first = await this.#showNext();
			first?.querySelector('a')?.focus();
		});
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= (async () => {
			const bundle = new URL(this.dataset['bundle'] ?? '', location.href);
			const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', bundle).href);
			await pagefind.init();
			return pagefind;
		})();
		return this.#pagefind;
	}

	async #search(text: string): Promise<void> {
		const query = text.trim();
		this.#question += 1;
		history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
		if (query.length < 2) return this.#clear('');
		this.#say(this.dataset['loading'] ?? '');
		try {
			const found = await (await this.#load()).debouncedSearch(query);
			// Null means that a later keystroke has taken over.
			if (found === null) return;
			const count = found.results.length;
			const template = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
			const text = (this.dataset[template] ?? '').replace('{}', () => query);
			this.#clear(template === 'many' ? text.replace(/^\d+/, String(count)) : text);
			this.#pending = found.results;
			await this.#showNext();
		} catch {
			this.#clear(this.dataset['failed'] ?? '');
		}
	}

	async #showNext(): Promise<HTMLElement | undefined> {
		const question = this.#question;
		const next = this.#pending.splice(0, pageSize);
		const items = (await Promise.all(next.map(({ data }) => data()))).map((result) => this.#item(result));
		if (question !== this.#question) return undefined;
		this.querySelector('.search-results')?.append(...items);
		const more = this.querySelector<HTMLButtonElement>('.search-more');
		if (more) more.hidden = this.#pending.length === 0;
		return items[0];
	}

	#item({ url, excerpt, meta }: Result): HTMLElement {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = url;
		link.textContent = meta.title ?? url;
		const text = document.createElement('p');
		// An excerpt is the text of a page, escaped, with only <mark> around what was found.
		for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
			const node = document.createElement(index % 2 === 1 ? 'mark' : 'span');
			node.textContent = new DOMParser().parseFromString(`<p>${part}`, 'text/html').body.textContent;
			text.append(node);
		}
		item.append(link, text);
		return item;
	}

	#clear(status: string): void {
		this.#pending = [];
		this.querySelector('.search-results')?.replaceChildren();
		const more = this.querySelector<HTMLButtonElement>('.search-more');
		if (more) more.hidden = true;
		this.#say(status);
	}

	#say(text: string): void {
		const status = this.querySelector('.search-status');
		if (status) status.textContent = text;
	}
}

customElements.define('dp-search', Search);
