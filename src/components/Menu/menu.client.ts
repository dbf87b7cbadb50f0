/** Closes the menu as people expect: with Escape, and when they go on elsewhere. */
class Menu extends HTMLElement {
	connectedCallback(): void {
		const details = this.querySelector('details');
		const summary = this.querySelector('summary');
		if (!details || !summary) return;
		const close = () => {
			details.open = false;
		};
		this.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !details.open) return;
			close();
			summary.focus();
		});
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !this.contains(relatedTarget)) close();
		});
		// Back to this page: it is shown as it was left, with the menu open.
		addEventListener('pagehide', close);
		document.addEventListener('click', ({ target }) => {
			if (target instanceof Node && !this.contains(target)) close();
		});
	}
}

customElements.define('dp-menu', Menu);
