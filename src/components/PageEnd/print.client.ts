/** A button that prints the page that it is on. */
class Print extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => print());
	}
}

customElements.define('dp-print', Print);
