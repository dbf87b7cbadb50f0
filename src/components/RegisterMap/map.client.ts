import type { LiveMap } from '../../map/client/live.ts';

/** What the browser knows of its connection; not in every browser (Network Information API). */
interface Connection {
	effectiveType?: string;
	saveData?: boolean;
	downlink?: number;
}

/** So fast that who scrolls to the map does not wait for it, in megabits a second. */
const fast = 5;

/**
 * The map beside a list. Marks of the drawing follow what the list shows; a live map comes in its place when
 * somebody asks for one, or when it comes into view on a fast connection.
 */
class RegisterMap extends HTMLElement {
	#live: LiveMap | undefined;
	#isOpening = false;
	#pins: { pin: Element; own: HTMLElement[] }[] = [];
	#inView: ReadonlySet<Element> | undefined;
	#shown: ReadonlySet<Element> | undefined;

	connectedCallback(): void {
		const list = this.#list;
		if (!list) return;
		this.#linkNumbers(list);
		this.#pins = this.#linkPins(list);
		this.querySelector('[data-open]')?.addEventListener('click', () => this.#open(true));
		list.addEventListener('registerchange', (event) => this.#show((event as CustomEvent<ReadonlySet<Element>>).detail));
		list.addEventListener('click', (event) => this.#onNumber(event));
		this.#checkbox?.addEventListener('change', (event) => {
			// It is no choice of the list: the map stays where it is.
			event.stopPropagation();
			this.#tellList();
		});
		// What another host would hear of is for the visitor to ask for.
		if (!this.dataset['host'] && isFast() && canDraw()) this.#openInView();
	}

	get #list(): HTMLElement | null {
		return this.closest('dp-register');
	}

	get #checkbox(): HTMLInputElement | null {
		return this.querySelector('[data-in-view] input');
	}

	#openInView(): void {
		const observer = new IntersectionObserver(([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			// After what the page has to do itself.
			setTimeout(() => this.#open(false), 500);
		});
		observer.observe(this);
	}

	/** Marks of the drawing, and the live map when there is one, show what the list shows. */
	#show(entries: ReadonlySet<Element>): void {
		this.#shown = entries;
		for (const { pin, own } of this.#pins) pin.classList.toggle('is-away', !own.some((entry) => entries.has(entry)));
		this.#live?.show(entries);
	}

	/** Each number of the list leads to the map. */
	#linkNumbers(list: HTMLElement): void {
		for (const number of list.querySelectorAll('.register-number')) {
			const link = Object.assign(document.createElement('a'), { className: number.className, href: '#kaart' });
			link.ariaLabel = (this.dataset['number'] ?? '').replace('{}', number.textContent);
			link.append(...number.childNodes);
			number.replaceWith(link);
		}
	}

	/** Each number of the drawing leads to its entry in the list, by name. */
	#linkPins(list: HTMLElement): { pin: Element; own: HTMLElement[] }[] {
		const entries = Map.groupBy(
			list.querySelectorAll<HTMLElement>('[data-entry]'),
			(entry) => entry.querySelector('.register-number')?.textContent ?? '',
		);
		const layer = this.querySelector('.map-pins');
		layer?.setAttribute('role', 'group');
		layer?.setAttribute('aria-label', this.dataset['numbers'] ?? '');
		layer?.removeAttribute('aria-hidden');
		return [...this.querySelectorAll('.map-pin')].map((pin) => {
			const number = pin.querySelector('text')?.textContent ?? '';
			const own = entries.get(number) ?? [];
			const names = own.map((entry) => entry.querySelector('h2, h3')?.textContent?.trim());
			const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
			for (const { name, value } of pin.attributes) link.setAttribute(name, value);
			link.setAttribute('href', '#kaart');
			link.setAttribute('aria-label', `${number}: ${names.join(', ')}`);
			link.append(...pin.childNodes);
			link.addEventListener('click', (event) => {
				event.preventDefault();
				const target = own.find((entry) => !entry.hidden);
				target?.scrollIntoView({ block: 'center' });
				target?.querySelector<HTMLElement>(':is(h2, h3) a')?.focus({ preventScroll: true });
			});
			pin.replaceWith(link);
			return { pin: link, own };
		});
	}

	/** A number of the list leads to its mark. */
	#onNumber(event: Event): void {
		const number = (event.target as Element).closest('.register-number');
		const entry = number?.closest('[data-entry]');
		if (!entry || !this.#live) return;
		event.preventDefault();
		this.scrollIntoView({ block: 'nearest' });
		this.#live.select(entry);
	}

	async #open(isAsked: boolean): Promise<void> {
		if (this.#isOpening || this.#live) return;
		const list = this.#list;
		const drawn = this.querySelector<HTMLElement>('.register-map-drawn');
		const button = this.querySelector<HTMLButtonElement>('[data-open]');
		if (!list || !drawn || !button) return;
		if (!canDraw()) {
			this.#say(this.dataset['unable'] ?? '');
			button.hidden = true;
			return;
		}
		this.#isOpening = true;
		if (isAsked) this.#say(this.dataset['opening'] ?? '');
		button.disabled = true;
		const host = document.createElement('div');
		host.className = 'register-map-live';
		const hadFocus = drawn.contains(document.activeElement);
		try {
			const { openLiveMap } = await import('../../map/client/live.ts');
			drawn.before(host);
			drawn.classList.add('is-covered');
			this.#live = await openLiveMap({
				host,
				list,
				basemap: {
					kind: (this.dataset['kind'] ?? 'archive') as 'archive' | 'pictures' | 'style',
					url: this.dataset['tiles'] ?? '',
					credit: this.dataset['credit'],
				},
				places: this.dataset['places'] ?? '',
				bounds: (this.dataset['bounds'] ?? '').split(',').map(Number) as [number, number, number, number],
				say: (text) => this.#say(text),
			});
			this.#say('');
			this.#dropNumbers(list);
			if (this.#shown) this.#live.show(this.#shown);
			this.#follow(this.#live);
			button.hidden = true;
			if (isAsked || hadFocus) host.querySelector<HTMLElement>('.maplibregl-canvas')?.focus({ preventScroll: true });
		} catch {
			host.remove();
			drawn.classList.remove('is-covered');
			if (isAsked) this.#say(this.dataset['failed'] ?? '');
		}
		button.disabled = false;
		this.#isOpening = false;
	}

	/** The numbers of the drawing mean nothing on the screen any more: each becomes a way to its mark. */
	#dropNumbers(list: HTMLElement): void {
		this.closest('figure')?.querySelector('[data-drawn-only]')?.classList.add('print-only');
		const icon = this.querySelector('[data-open] svg');
		for (const number of list.querySelectorAll('.register-number')) {
			number.setAttribute('aria-label', this.dataset['show'] ?? '');
			const onPaper = document.createElement('span');
			onPaper.className = 'print-only';
			onPaper.append(...number.childNodes);
			const onScreen = icon?.cloneNode(true) as SVGElement | undefined;
			onScreen?.classList.add('no-print');
			number.append(onPaper, ...(onScreen ? [onScreen] : []));
		}
	}

	/** Lets the list follow the map, when asked. */
	#follow(live: LiveMap): void {
		const label = this.querySelector<HTMLElement>('[data-in-view]');
		// A page of one choice is a list that does not change.
		if (label) label.hidden = this.#list?.dataset['facet'] !== undefined;
		live.onMove((inView) => {
			this.#inView = inView;
			if (this.#checkbox?.checked) this.#tellList();
		});
	}

	#tellList(): void {
		const detail = this.#checkbox?.checked ? this.#inView : undefined;
		this.dispatchEvent(new CustomEvent('mapchange', { bubbles: true, detail }));
	}

	#say(text: string): void {
		const place = this.querySelector('[role="status"]');
		if (place) place.textContent = text;
	}
}

function isFast(): boolean {
	const { connection } = navigator as Navigator & { connection?: Connection };
	return connection?.effectiveType === '4g' && !connection.saveData && (connection.downlink ?? 0) >= fast;
}

/** Whether the browser can show a live map, without fetching one. */
function canDraw(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		// A browser keeps few of them.
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}

customElements.define('dp-map', RegisterMap);
