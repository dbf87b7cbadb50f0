import { countWith, matches, nearest, readChoice, type Values, writeChoice } from './filter.ts';

interface Choice {
	facet: string;
	value: string;
	title: string;
	count: HTMLElement;
	box: HTMLInputElement;
}

/** The facet that only a browser can fill: what is open at this moment. */
const open = 'open';

/**
 * Makes the choices of the register work together. On the whole register they become boxes to tick, and what is
 * chosen stands in the address; on the page of one choice the others lead to the whole register with both.
 */
class Register extends HTMLElement {
	#entries: { element: HTMLElement; facets: Values }[] = [];
	#choices: Choice[] = [];
	/** What the live map shows, when the list goes by that. */
	#inView: ReadonlySet<Element> | undefined;

	connectedCallback(): void {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('.register-facet a')];
		const facets = [...new Set(links.map((link) => choiceOf(link).facet))];
		this.#entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
			element,
			facets: Object.fromEntries(
				(element.dataset['entry'] ?? '').split('|').map((values, index) => [facets[index] ?? '', values.split(' ')]),
			),
		}));
		const { facet, value } = this.dataset;
		const all = this.querySelector<HTMLAnchorElement>('a[data-all]');
		if (facet && value) {
			for (const link of links) this.#combine(link, all?.href ?? '', { facet, value });
			return;
		}
		this.#choices = links.map((link) => boxFor(link));
		if (this.querySelector('dp-open')) this.#choices.push(this.#openChoice());
		this.#tick();
		this.addEventListener('change', () => this.#choose(this.#chosen()));
		this.addEventListener('openchange', () => {
			this.#show();
			if (this.#chosen()[open]) this.#tellMap();
		});
		addEventListener('popstate', () => this.#tick());
		this.addEventListener('mapchange', (event) => {
			this.#inView = (event as CustomEvent<ReadonlySet<Element> | undefined>).detail;
			this.#show();
		});
		all?.addEventListener('click', (event) => {
			event.preventDefault();
			this.#choose({});
			this.#tick();
		});
	}

	/** Ticks what the address says. */
	#tick(): void {
		const chosen = readChoice(location.search, [...new Set(this.#choices.map(({ facet }) => facet))]);
		for (const { facet, value, box } of this.#choices) {
			box.checked = chosen[facet]?.includes(value) ?? false;
			const group = box.closest('details');
			if (box.checked && group) group.open = true;
		}
		this.#show();
		this.#tellMap();
	}

	#choose(chosen: Values): void {
		history.replaceState(history.state, '', location.pathname + writeChoice(chosen) + location.hash);
		this.#show();
		this.#tellMap();
	}

	#chosen(): Values {
		const ticked = this.#choices.filter(({ box }) => box.checked);
		const groups = Map.groupBy(ticked, ({ facet }) => facet);
		return Object.fromEntries([...groups].map(([facet, group]) => [facet, group.map(({ value }) => value)]));
	}

	#show(): void {
		const chosen = this.#chosen();
		const entries = this.#entries.map(({ element, facets }) => ({
			element,
			own: this.#ownOf(element, facets),
		}));
		const values = entries.map(({ own }) => own);
		let shown = 0;
		for (const { element, own } of entries) {
			element.hidden = !matches(own, chosen) || this.#inView?.has(element) === false;
			if (!element.hidden) shown += 1;
		}
		for (const { facet, value, count, box } of this.#choices) {
			const number = countWith(values, chosen, facet, value);
			count.textContent = String(number);
			box.disabled = number === 0 && !box.checked;
		}
		const isNarrow = Object.keys(chosen).length > 0;
		const all = this.querySelector<HTMLElement>('[data-all]');
		if (all) all.hidden = !isNarrow;
		const results = this.querySelector('[data-results]');
		if (results) results.textContent = [this.#results(shown), ...this.#titles(chosen)].join(' · ');
		const isEmpty = shown === 0 && !this.#inView;
		this.#propose(isEmpty ? nearest(values, chosen) : [], chosen);
	}

	/** The values of an entry, with whether it is open at this moment. */
	#ownOf(element: HTMLElement, facets: Values): Values {
		return { ...facets, [open]: element.querySelector('[data-is-open="true"]') ? ['nu'] : [] };
	}

	/** What is chosen, for the map beside the list. */
	#tellMap(): void {
		const chosen = this.#chosen();
		const detail = new Set(
			this.#entries
				.filter(({ element, facets }) => matches(this.#ownOf(element, facets), chosen))
				.map(({ element }) => element),
		);
		this.dispatchEvent(new CustomEvent('registerchange', { detail }));
	}

	#results(count: number): string {
		const { one = '', many = '' } = this.dataset;
		return count === 1 ? one : many.replace('{}', String(count));
	}

	#titles(chosen: Values): string[] {
		return this.#choices.filter(({ facet, value }) => chosen[facet]?.includes(value)).map(({ title }) => title);
	}

	/** Never a dead end: what can be left out, each as a button. */
	#propose(options: ReturnType<typeof nearest>, chosen: Values): void {
		const place = this.querySelector<HTMLElement>('[data-nearest]');
		if (!place) return;
		const titles = this.#titles(chosen).map((title) => `“${title}”`);
		const text = document.createElement('p');
		text.textContent = (this.dataset['none'] ?? '').replace('{}', titles.join(' en '));
		const buttons = options.map(({ facet, value, count }) => {
			const choice = this.#choices.find((one) => one.facet === facet && one.value === value);
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'button button-quiet';
			button.textContent = (this.dataset['without'] ?? '')
				.replace('{}', choice?.title ?? value)
				.replace('{}', this.#results(count));
			button.addEventListener('click', () => {
				if (!choice) return;
				choice.box.checked = false;
				this.#choose(this.#chosen());
				choice.box.focus();
			});
			return button;
		});
		place.replaceChildren(...(buttons.length > 0 ? [text, ...buttons] : []));
		place.hidden = buttons.length === 0;
	}

	/** Beside the choices of the page one for what is open now, which no page can know. */
	#openChoice(): Choice {
		const title = this.dataset['openNow'] ?? '';
		const { label, box, count } = labelled(title, open, 'nu');
		this.querySelector('[data-open-choice]')?.append(label);
		return { facet: open, value: 'nu', title, count, box };
	}

	/** On the page of one choice: the same choice is taken back, another comes beside it. */
	#combine(link: HTMLAnchorElement, all: string, here: { facet: string; value: string }): void {
		const { facet: choice, value } = choiceOf(link);
		const isHere = choice === here.facet && value === here.value;
		const values =
			choice === here.facet ? { [choice]: [here.value, value] } : { [here.facet]: [here.value], [choice]: [value] };
		link.href = isHere ? all : all + writeChoice(values);
		if (choice === here.facet) return;
		const count = countWith(
			this.#entries.map(({ facets }) => facets),
			{},
			choice,
			value,
		);
		const place = link.querySelector('.facet-count');
		if (place) place.textContent = String(count);
	}
}

/** What a link chooses: its page ends in the facet and the value. */
function choiceOf(link: HTMLAnchorElement): { facet: string; value: string } {
	const [facet = '', value = ''] = link.pathname.split('/').filter(Boolean).slice(-2).map(decodeURIComponent);
	return { facet, value };
}

/** A box to tick instead of a link to the page of a choice. */
function boxFor(link: HTMLAnchorElement): Choice {
	const { facet, value } = choiceOf(link);
	const title = link.querySelector('span')?.textContent ?? '';
	const { label, box, count } = labelled(title, facet, value);
	link.replaceWith(label);
	return { facet, value, title, count, box };
}

function labelled(title: string, name: string, value: string) {
	const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value });
	const text = Object.assign(document.createElement('span'), { textContent: title });
	const count = Object.assign(document.createElement('span'), { className: 'facet-count' });
	const label = document.createElement('label');
	label.append(box, text, ' ', count);
	return { label, box, count };
}

customElements.define('dp-register', Register);
