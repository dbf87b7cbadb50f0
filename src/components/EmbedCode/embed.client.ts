/** Keeps the lines to copy in step with what is chosen in the list, and copies them. */
class EmbedCode extends HTMLElement {
	connectedCallback(): void {
		const area = this.querySelector('textarea');
		const { url = '', done = '', failed = '' } = this.dataset;
		if (!area) return;
		const code = area.value;
		const follow = () => {
			// In an attribute of HTML, so that what follows a & is not read as the name of a sign.
			area.value = code.replace(url, url + location.search.replaceAll('&', '&amp;'));
		};
		document.querySelector('dp-register')?.addEventListener('registerchange', follow);
		follow();
		this.querySelector('button')?.addEventListener('click', async () => {
			// An old browser, or a page that does not come over https, has no clipboard.
			const message = await navigator.clipboard?.writeText(area.value).then(
				() => done,
				() => failed,
			);
			document.dispatchEvent(new CustomEvent('dp-toast', { detail: message ?? failed }));
		});
	}
}

customElements.define('dp-embed', EmbedCode);
