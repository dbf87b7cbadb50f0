/** Shows of what neighbours ask only what goes with three answers, and says how much that is. */
class HelpFinder extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		form?.addEventListener('input', () => this.#show(new FormData(form)));
		form?.addEventListener('submit', (event) => event.preventDefault());
		// A browser that goes back brings the answers with it.
		if (form) this.#show(new FormData(form));
	}

	#show(answers: FormData): void {
		let count = 0;
		for (const request of this.querySelectorAll<HTMLElement>('[data-request]')) {
			const fits = [...answers].every(([name, answer]) => {
				const given = request.dataset[name] ?? '';
				return answer === '' || given === '' || given.split(',').includes(String(answer));
			});
			request.hidden = !fits;
			// What has passed since the site was made is hidden already.
			if (fits && !request.querySelector('[data-until][hidden]')) count += 1;
		}
		const { none = '', one = '', many = '' } = this.dataset;
		const text = this.querySelector('[data-count]');
		if (text) text.textContent = count === 0 ? none : count === 1 ? one : many.replace('2', String(count));
	}
}

customElements.define('dp-help-finder', HelpFinder);
