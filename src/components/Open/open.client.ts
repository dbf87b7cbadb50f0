import { openNow } from '../../i18n/now.ts';
import { openState, readSpans } from './spans.ts';

/** Says whether something is open now, keeps it true while the page is open, and tells what is around it (`openchange`). */
class Open extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		this.#tell();
		this.#timer = window.setInterval(() => this.#tell(), 30_000);
	}

	disconnectedCallback(): void {
		clearInterval(this.#timer);
	}

	#tell(): void {
		const now = Math.floor(Date.now() / 60_000);
		const state = openState(readSpans(this.dataset['spans'] ?? ''), now);
		this.hidden = state === undefined;
		const text = state ? openNow(state, now) : '';
		if (this.textContent !== text) this.textContent = text;
		const isOpen = String(state?.isOpen ?? false);
		if (this.dataset['isOpen'] === isOpen) return;
		this.dataset['isOpen'] = isOpen;
		this.dispatchEvent(new Event('openchange', { bubbles: true }));
	}
}

customElements.define('dp-open', Open);
