/** Where the choice is kept; the script in the head of each page reads it from there. */
const key = 'weergave';

/** Takes over the choice of light or dark at once, and keeps it for the next page. */
class View extends HTMLElement {
	connectedCallback(): void {
		const { dataset } = document.documentElement;
		for (const input of this.querySelectorAll('input')) {
			input.checked = input.value === (dataset['theme'] ?? '');
			input.addEventListener('change', () => {
				if (input.value) dataset['theme'] = input.value;
				else delete dataset['theme'];
				keep(input.value);
			});
		}
	}
}

/** A browser that keeps nothing for sites throws; the choice then holds for this page. */
function keep(value: string): void {
	try {
		if (value) localStorage.setItem(key, value);
		else localStorage.removeItem(key);
	} catch {}
}

customElements.define('dp-view', View);
