/** A button that prints the page; hidden where there is no JavaScript to do so. */
class Print extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

customElements.define('dp-print', Print);
