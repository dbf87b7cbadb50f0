import { editorLink, type Intake, type IntakeWords, intakeMail, intakeText, missingFrom } from './intake.ts';

/** Turns what is filled in into a mail and a text, in this browser alone; can ask one question at a time. */
class PostForm extends HTMLElement {
	#form = this.querySelector('form') as HTMLFormElement;
	#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
	#words = JSON.parse(this.dataset['words'] ?? '{}') as IntakeWords;
	/** The question that is asked; past the last it shows the result; undefined when all stand on one page. */
	#step: number | undefined = 0;

	connectedCallback(): void {
		this.#form.addEventListener('input', () => this.#update());
		// Enter in a line of text would send the form to the page itself, with everything in the address.
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go(1);
		});
		this.#part('[data-back]').addEventListener('click', () => this.#go(-1));
		this.#part('[data-forward]').addEventListener('click', () => this.#go(1));
		const mode = this.#part('[data-mode]');
		mode.addEventListener('click', () => {
			this.#step = this.#step === undefined ? 0 : undefined;
			const { other = '' } = mode.dataset;
			mode.dataset['other'] = mode.textContent;
			mode.textContent = other;
			this.#show();
		});
		this.#show();
		this.#update();
	}

	#part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
		return this.querySelector(selector) as Part;
	}

	#go(by: number): void {
		if (this.#step === undefined) return;
		this.#step = Math.max(0, Math.min(this.#steps.length, this.#step + by));
		this.#show();
		const shown = this.#steps[this.#step];
		(shown?.querySelector<HTMLElement>('input, textarea, select') ?? this.#part('#plaats-klaar')).focus();
	}

	#show(): void {
		const step = this.#step;
		const isDone = step === this.#steps.length;
		for (const [index, element] of this.#steps.entries()) element.hidden = step !== undefined && step !== index;
		this.#part('[data-result]').hidden = step !== undefined && !isDone;
		this.#part('[data-steps]').hidden = step === undefined;
		this.#part('[data-back]').hidden = step === 0;
		const forward = this.#part('[data-forward]');
		forward.hidden = isDone;
		forward.dataset['usual'] ??= forward.textContent;
		forward.textContent =
			step === this.#steps.length - 1 ? (this.dataset['end'] ?? '') : (forward.dataset['usual'] ?? '');
		const text = this.#part('[data-step-text]');
		text.hidden = step === undefined || isDone;
		text.textContent = (this.dataset['progress'] ?? '')
			.replace('1', String((step ?? 0) + 1))
			.replace('2', String(this.#steps.length));
	}

	#update(): void {
		const intake = this.#read();
		const missing = missingFrom(intake);
		const { editor, email = '', missing: missingText = '' } = this.dataset;
		const base = editor && new URL(editor, location.href).href;
		this.#part('[data-for-request]').hidden = intake.kind === 'aanbod';
		this.#part('[data-for-another]').hidden = ['', 'zichzelf', 'organisatie'].includes(intake.onBehalfOf);
		this.#part('[data-missing-text]').textContent =
			missing.length > 0 ? missingText.replace('@', missing.map((name) => this.#labelOf(name)).join('; ')) : '';
		const text = intakeText(intake, this.#words, base && editorLink(base, intake, this.#words));
		this.#part<HTMLTextAreaElement>('textarea[readonly]').value = text;
		this.#part<HTMLAnchorElement>('[data-whatsapp]').href = `https://wa.me/?text=${encodeURIComponent(text)}`;
		const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
		if (mail) mail.href = intakeMail(email, intake, this.#words, base);
	}

	/** What a field is called on the page, without the word that it must be filled in. */
	#labelOf(name: string): string {
		const [control] = this.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
		const label = control?.closest('.field')?.querySelector('.field-label');
		return label?.firstChild?.textContent?.trim() ?? name;
	}

	#read(): Intake {
		const data = new FormData(this.#form);
		const one = (name: string) =>
			String(data.get(name) ?? '')
				.replaceAll(/\s+/g, ' ')
				.trim();
		const all = (name: string) => data.getAll(name).map(String);
		const kind = one('kind');
		return {
			kind: kind === 'aanbod' || kind === 'vraag' ? kind : '',
			onBehalfOf: one('onBehalfOf'),
			agreed: data.has('agreed'),
			category: one('category'),
			title: one('title'),
			summary: one('summary'),
			give: kind === 'aanbod' ? '' : one('give'),
			area: one('area'),
			days: all('days'),
			dayParts: all('dayParts'),
			frequency: one('frequency'),
			when: one('when'),
			firstName: one('firstName'),
			name: one('name'),
			phone: one('phone'),
		};
	}
}

customElements.define('dp-post-form', PostForm);
