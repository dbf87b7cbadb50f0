/** Takes over the choice of light or dark at once, and keeps it for the next page. */
class View extends HTMLElement {
	connectedCallback(): void {
		const { dataset } = document.documentElement;
		const show = () => {
			for (const input of this.querySelectorAll('input')) input.checked = input.value === (dataset['theme'] ?? '');
		};
		show();
		addEventListener('pageshow', show);
		this.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			if (target.value) dataset['theme'] = target.value;
			else delete dataset['theme'];
			this.#keep(target.value);
		});
	}

	/** A browser that keeps nothing for sites throws; the choice then holds for this page. */
	#keep(value: string): void {
		const { key = '' } = this.dataset;
		try {
			if (value) localStorage.setItem(key, value);
			else localStorage.removeItem(key);
		} catch {}
	}
}

customElements.define('dp-view', View);
