/** Shows of what neighbours ask only what goes with three answers, and says how much that is. */
class HelpFinder extends HTMLElement {
	#questions = [...this.querySelectorAll('select')];

	connectedCallback(): void {
		this.addEventListener('input', () => this.#show());
		// A browser that goes back brings the answers with it.
		this.#show();
	}

	#show(): void {
		let count = 0;
		for (const request of this.querySelectorAll<HTMLElement>('[data-request]')) {
			const fits = this.#questions.every(({ name, value }) => {
				const given = request.dataset[name] ?? '';
				return value === '' || given === '' || given.split(',').includes(value);
			});
			request.hidden = !fits;
			// What has passed since the site was made is hidden already.
			if (fits && !request.querySelector('[data-until][hidden]')) count += 1;
		}
		// A heading above nothing says less than none.
		for (const part of this.querySelectorAll<HTMLElement>('[data-part]'))
			part.classList.toggle('help-none', part.querySelector('[data-request]:not([hidden])') === null);
		const { none = '', one = '', many = '' } = this.dataset;
		const text = this.querySelector('[data-count]');
		if (text) text.textContent = count === 0 ? none : count === 1 ? one : many.replace('2', String(count));
	}
}

customElements.define('dp-help-finder', HelpFinder);
