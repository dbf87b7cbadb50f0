import { texts } from '../texts.ts';
import { readableFailure } from './messages.ts';

/** Places where Decap has no setting: what is put there, or put right, each time they appear. */
const repairs: Record<string, (element: Element) => void> = {
	// The list has no way back to the start page.
	'[class*="-AppHeaderNavList"]': (list) => {
		if (list.querySelector('.dorp-to-start')) return;
		const link = Object.assign(document.createElement('a'), {
			href: location.pathname,
			textContent: texts.start.back,
			className: 'dorp-to-start',
		});
		const item = document.createElement('li');
		item.append(link);
		list.append(item);
	},
	// What a screen reader says of moving an item is English, from a library that Decap uses.
	'[id^="DndDescribedBy-"]': (element) => {
		if (element.textContent !== texts.form.drag) element.textContent = texts.form.drag;
	},
	'[aria-roledescription="sortable"]': (element) => element.setAttribute('aria-roledescription', texts.form.movable),
	'.Toastify__toast--error .Toastify__toast-body > div:last-child': (element) => {
		const text = readableFailure(element.textContent, document.documentElement.dataset['role'] === 'lokaal');
		if (element.textContent !== text) element.textContent = text;
	},
	'[class*="-AppHeaderLogo"] img': (image) => image.setAttribute('alt', ''),
};

/** Keeps to these as long as the page is open. */
export function keepRepaired(): void {
	const repair = () => {
		for (const [selector, mend] of Object.entries(repairs))
			for (const element of document.querySelectorAll(selector)) mend(element);
	};
	new MutationObserver(repair).observe(document.body, { childList: true, subtree: true });
}

/** Lets Enter and the space bar do what a click does on the parts of the window for photos that are no buttons. */
export function openWithKeys(): void {
	document.addEventListener('keydown', (event) => {
		const { target, key } = event;
		if (!(target instanceof HTMLElement) || (key !== 'Enter' && key !== ' ')) return;
		if (!target.matches('[class*="-StyledModal"] :is(label, [class*="-Card"])')) return;
		event.preventDefault();
		(target.querySelector<HTMLInputElement>('input[type="file"]') ?? target).click();
	});
}
