import {
	asksForAnother,
	editorLink,
	type Intake,
	type IntakeWords,
	intakeMail,
	intakeText,
	missingFrom,
	speaksForAnother,
} from './intake.ts';

/** Shows a question or takes it from the screen; on paper all of them stand. */
const turn = (element: HTMLElement, isOn: boolean) => element.classList.toggle('post-form-off', !isOn);

/** What stands above a field, and what the browser may put in it. */
interface Asked {
	label: string;
	autocomplete: AutoFill;
}

/** Turns what is filled in into a mail and a text, in this browser alone; can ask one question at a time. */
class PostForm extends HTMLElement {
	#form = this.querySelector('form') as HTMLFormElement;
	#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
	#words = JSON.parse(this.dataset['words'] ?? '{}') as IntakeWords;
	/** How one's own name and number are asked for, and those of another. */
	#reach = JSON.parse(this.dataset['reach'] ?? '{}') as Record<'own' | 'other', Record<string, Asked>>;
	/** The question that is asked; past the last it shows the result; undefined when all stand on one page. */
	#step: number | undefined = 0;
	/** The text that was looked at last. */
	#looked = '';

	connectedCallback(): void {
		// Without this script Enter must do nothing: the browser would put everything in the address.
		this.#part<HTMLButtonElement>('[data-forward]').disabled = false;
		this.#form.addEventListener('input', () => this.#update());
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go(1);
		});
		this.#part('[data-back]').addEventListener('click', () => this.#go(-1));
		this.querySelector('[data-send]')?.addEventListener('click', () =>
			import('./send-post.ts').then(
				({ sendPost }) => sendPost(this, this.#read()),
				() => {
					this.#part('[data-sent]').textContent = this.dataset['unsent'] ?? '';
				},
			),
		);
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
		// A question that is not for everybody may come first, and not be shown.
		const all = [...(shown?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
		const controls = all.filter(({ offsetParent }) => offsetParent);
		const first = controls.find((control) => control.matches(':checked')) ?? controls[0];
		(first ?? this.#part('#plaats-klaar')).focus();
	}

	#show(): void {
		const step = this.#step;
		const isDone = step === this.#steps.length;
		for (const [index, element] of this.#steps.entries()) turn(element, step === undefined || step === index);
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
			.replace('@', String((step ?? 0) + 1))
			.replace('#', String(this.#steps.length));
	}

	#update(): void {
		const intake = this.#read();
		const missing = missingFrom(intake);
		const { editor, email = '' } = this.dataset;
		const base = editor && new URL(editor, location.href).href;
		turn(this.#part('[data-for-request]'), intake.kind !== 'aanbod');
		turn(this.#part('[data-for-another]'), speaksForAnother(intake));
		turn(this.#part('[data-for-agreed]'), speaksForAnother(intake) && intake.agreed);
		this.#askOf(asksForAnother(intake) ? 'other' : 'own');
		this.#showMissing(missing);
		void this.#warn(intake);
		const text = intakeText(intake, this.#words, base && editorLink(base, intake, this.#words));
		this.#part<HTMLTextAreaElement>('textarea[readonly]').value = text;
		this.#part<HTMLAnchorElement>('[data-whatsapp]').href = `https://wa.me/?text=${encodeURIComponent(text)}`;
		const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
		if (mail) mail.href = intakeMail(email, intake, this.#words, base);
	}

	/** Asks for the name and number of who is to be called; the browser fills in nobody's but one's own. */
	#askOf(whom: 'own' | 'other'): void {
		for (const [name, { label, autocomplete }] of Object.entries(this.#reach[whom])) {
			const control = this.#part<HTMLInputElement>(`[name="${name}"]`);
			(this.#part(`label[for="${control.id}"]`).firstChild as Text).data = label;
			control.autocomplete = autocomplete;
		}
	}

	/** Names the questions that are left, each with a way to it. */
	#showMissing(missing: readonly string[]): void {
		const place = this.#part('[data-missing-text]');
		const [before = '', after = ''] = (this.dataset['missing'] ?? '').split('@');
		const names = missing.map((name) => this.#labelOf(name)).join('; ');
		// Said again it would be read again.
		if (place.textContent === (names && before + names + after)) return;
		const links = missing.flatMap((name, index) => [index > 0 ? '; ' : '', this.#linkTo(name)]);
		place.replaceChildren(...(names ? [before, ...links, after] : []));
	}

	#linkTo(name: string): HTMLElement {
		const control = this.#part(`[name="${name}"]`);
		const link = document.createElement('a');
		link.href = `#${control.id}`;
		link.textContent = this.#labelOf(name);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			if (this.#step !== undefined) this.#step = this.#steps.findIndex((step) => step.contains(control));
			this.#show();
			control.focus();
		});
		return link;
	}

	/** Says what would be better left out, of what everybody will read. */
	async #warn({ kind, title, summary, give, area, when }: Intake): Promise<void> {
		const text = [title, summary, give, area, when].join('\n').trim();
		const place = this.#part('[data-private-text]');
		if (text === this.#looked) return;
		this.#looked = text;
		if (text === '') return place.replaceChildren();
		// Off the network there is no warning; the coordinator reads it anyway.
		const rules = await import('../../schema/personal-data.ts').catch(() => undefined);
		if (!rules || text !== this.#looked) return;
		const { private: sentence = '', privateKinds = '{}' } = this.dataset;
		const names = JSON.parse(privateKinds) as Record<string, string>;
		const lines = rules.personalDataInPost(kind, text).map((found) => {
			const line = document.createElement('p');
			line.textContent = sentence.replace('@', () => found.text).replace('#', () => names[found.kind] ?? '');
			return line;
		});
		place.replaceChildren(...lines);
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
			callsOther: data.has('callsOther'),
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
