import { expect, test } from 'vitest';
import { fillsFolded } from '../../../../../src/cms/client/widgets/more.ts';

const names = ['title', 'summary', 'body', 'meer', 'days', 'signUp'];

test.each([
	['#/collections/prikbord-wilg/new?title=Rit&days=tuesday', true],
	['#/collections/agenda-wilg/new?signUp.note=Neem%20een%20kom%20mee', true],
	['#/collections/prikbord-wilg/new?title=Rit', false],
	['#/collections/prikbord-wilg/new', false],
	['#/collections/prikbord-wilg/entries/days', false],
])('The address %s fills in what is folded away: %s', (hash, expected) =>
	expect(fillsFolded(hash, names)).toBe(expected),
);
