/** Keeps the lines to copy in step with what is chosen in the list. */
class EmbedCode extends HTMLElement {
	connectedCallback(): void {
		const area = this.querySelector('textarea');
		const { url = '' } = this.dataset;
		if (!area) return;
		const code = area.value;
		const follow = () => {
			// In an attribute of HTML, so that what follows a & is not read as the name of a sign.
			area.value = code.replace(url, url + location.search.replaceAll('&', '&amp;'));
		};
		document.querySelector('dp-register')?.addEventListener('registerchange', follow);
		follow();
	}
}

customElements.define('dp-embed', EmbedCode);
