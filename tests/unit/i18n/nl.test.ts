import { expect, test } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import {
	accessKinds,
	documentKinds,
	eventStates,
	menuSections,
	placeKinds,
	postCategories,
	postFrequencies,
	postSenders,
	toiletValues,
	wheelchairValues,
} from '../../../src/schema/index.ts';

/** Every text of the table with its path; functions are asked for an example. */
function texts(value: unknown, path: string): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function')
		return [[path, String((value as (...all: unknown[]) => string)('Oosterwilg', 'Wilgenwaard'))]];
	if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, `${path}.${index}`));
	return Object.entries(value as object).flatMap(([key, item]) => texts(item, path ? `${path}.${key}` : key));
}

/** Words that go without saying: what is usual has none. */
const unsaid = ['agenda.states.definitief', 'posts.states.open', 'posts.fromOthers.zichzelf'];
/** The body of a mail ends where somebody goes on. */
const mailBodies = /^(?:pageEnd\.wrongBody|posts\.mailBody\.\w+)$/;

test('No text is empty, shows a hole or has straight quotes', () => {
	const wrong = texts(t, '').filter(
		([path, text]) =>
			(text === '' && !unsaid.includes(path)) ||
			/undefined|\[object|NaN|"| {2}/.test(text) ||
			(text !== text.trim() && !mailBodies.test(path)),
	);
	expect(wrong).toEqual([]);
});

test.each([
	['kinds of places', placeKinds, t.places.kinds],
	['kinds of documents', documentKinds, t.documents.kinds],
	['states of events', eventStates, t.agenda.states],
	['ways to get into a service', accessKinds, t.organisations.access],
	['wheelchair values', wheelchairValues, t.places.wheelchairValues],
	['sorts of posts', postCategories, t.placing.categories],
	['sorts of posts in a reason', postCategories, t.fits.categories],
	['ways to say how often', postFrequencies, t.placing.frequencies],
	['senders of a post', postSenders, t.placing.senders],
	['toilets', toiletValues, t.places.toiletValues],
	['sections of the menu', menuSections, t.sections],
])('There is a word for all %s', (_, keys, words) => {
	expect(Object.keys(words).sort()).toEqual([...keys].sort());
});
