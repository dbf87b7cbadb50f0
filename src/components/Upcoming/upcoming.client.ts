import { currentDay } from '../../i18n/format.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'short',
	timeStyle: 'short',
});

/** Hides items whose `data-until` has passed and those beyond `data-limit`, groups that became empty, mends `data-day` labels and marks `data-today`. */
class Upcoming extends HTMLElement {
	connectedCallback(): void {
		const now = clock.format(new Date()).replace(' ', 'T');
		let room = Number(this.dataset['limit'] ?? Number.POSITIVE_INFINITY);
		for (const item of this.querySelectorAll<HTMLElement>('[data-until]')) {
			const until = item.dataset['until'] ?? '';
			// A day lasts until its end; a moment until it has come.
			const hasPassed = until !== '' && (until.length === 10 ? until < now.slice(0, 10) : until <= now);
			item.hidden = hasPassed || room <= 0;
			if (!hasPassed) room -= 1;
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
			group.hidden = !group.querySelector('[data-until]:not([hidden])');
		}
		const empty = this.querySelector<HTMLElement>('[data-empty]');
		if (empty) empty.hidden = this.querySelector('[data-until]:not([hidden])') !== null;
		for (const day of this.querySelectorAll<HTMLElement>('[data-today]')) {
			if (day.dataset['today'] === now.slice(0, 10)) day.ariaCurrent = 'date';
			else day.removeAttribute('aria-current');
		}
		for (const label of this.querySelectorAll<HTMLElement>('[data-day]')) {
			const day = label.dataset['day'] ?? '';
			const word = currentDay(day, label.dataset['last'] ?? day, now);
			label.hidden = word === undefined;
			if (word) label.textContent = word;
		}
	}
}

customElements.define('dp-upcoming', Upcoming);
