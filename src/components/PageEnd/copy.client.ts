/** A button that copies a text, or what stands in the field beside it, and says whether that worked. */
class Copy extends HTMLElement {
	connectedCallback(): void {
		const { done = '', failed = '' } = this.dataset;
		this.querySelector('button')?.addEventListener('click', async () => {
			// An old browser, or a page that does not come over https, has no clipboard.
			const text = this.querySelector('textarea')?.value ?? this.dataset['text'] ?? '';
			const message = await navigator.clipboard?.writeText(text).then(
				() => done,
				() => failed,
			);
			document.dispatchEvent(new CustomEvent('dp-toast', { detail: message ?? failed }));
		});
	}
}

customElements.define('dp-copy', Copy);
