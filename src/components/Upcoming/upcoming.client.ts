import { currentDay } from '../../i18n/now.ts';

/** Swedish writes days and times as ISO 8601 does, but for the T. */
const dutchNow = () =>
	new Date().toLocaleString('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** Hides items whose `data-until` has passed and those beyond `data-limit`, groups that became empty, mends `data-day` labels and marks `data-today`. */
class Upcoming extends HTMLElement {
	connectedCallback(): void {
		const all = (selector: string) => this.querySelectorAll<HTMLElement>(selector);
		const shown = '[data-until]:not([hidden])';
		const now = dutchNow().replace(' ', 'T');
		const today = now.slice(0, 10);
		let room = Number(this.dataset['limit'] ?? 9999);
		for (const item of all('[data-until]')) {
			const until = item.dataset['until'] ?? '';
			// A day lasts until its end; a moment until it has come.
			const hasPassed = until !== '' && (until.length === 10 ? until < today : until <= now);
			item.hidden = hasPassed || room <= 0;
			if (!hasPassed) room -= 1;
		}
		for (const group of all('[data-group]')) group.hidden = !group.querySelector(shown);
		for (const empty of all('[data-empty]')) empty.hidden = this.querySelector(shown) !== null;
		for (const day of all('[data-today]')) day.ariaCurrent = day.dataset['today'] === now.slice(0, 10) ? 'date' : null;
		for (const label of all('[data-day]')) {
			const day = label.dataset['day'] ?? '';
			const word = currentDay(day, label.dataset['last'] ?? day, now);
			label.hidden = word === undefined;
			if (word) label.textContent = word;
		}
	}
}

customElements.define('dp-upcoming', Upcoming);
