/** How long a message stays: long enough to read it twice. */
const shown = 5000;

/** Shows what a `dp-toast` event of the document brings. */
class Toast extends HTMLElement {
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		document.addEventListener('dp-toast', (event) => {
			clearTimeout(this.#timer);
			this.textContent = String((event as CustomEvent).detail);
			this.#timer = setTimeout(() => {
				this.textContent = '';
			}, shown);
		});
	}
}

customElements.define('dp-toast', Toast);
