import { expect, test } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import {
	accessKinds,
	documentKinds,
	eventStates,
	menuSections,
	placeKinds,
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

test('No text is empty, shows a hole or has straight quotes', () => {
	const wrong = texts(t, '').filter(
		([path, text]) =>
			(text === '' && path !== 'agenda.states.definitief') ||
			/undefined|\[object|NaN|"| {2}/.test(text) ||
			(text !== text.trim() && path !== 'pageEnd.wrongBody'),
	);
	expect(wrong).toEqual([]);
});

test.each([
	['kinds of places', placeKinds, t.places.kinds],
	['kinds of documents', documentKinds, t.documents.kinds],
	['states of events', eventStates, t.agenda.states],
	['ways to get into a service', accessKinds, t.organisations.access],
	['wheelchair values', wheelchairValues, t.places.wheelchairValues],
	['toilets', toiletValues, t.places.toiletValues],
	['sections of the menu', menuSections, t.sections],
])('There is a word for all %s', (_, keys, words) => {
	expect(Object.keys(words).sort()).toEqual([...keys].sort());
});
