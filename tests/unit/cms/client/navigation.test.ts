import { describe, expect, test } from 'vitest';
import { isAtAddress, openRecord } from '../../../../src/cms/client/navigation.ts';
import { isNewRecord } from '../../../../src/cms/client/new-record.ts';

test.each([
	['#/collections/agenda-wilg/entries/pubquiz', 'agenda-wilg/pubquiz'],
	['/collections/agenda-wilg/entries/pubquiz', 'agenda-wilg/pubquiz'],
	['#/collections/agenda-wilg/entries/pubquiz?ref=workflow', 'agenda-wilg/pubquiz'],
	['#/collections/agenda-wilg/entries/caf%C3%A9', 'agenda-wilg/café'],
	['#/collections/agenda-wilg/entries/map/pubquiz', 'agenda-wilg/map/pubquiz'],
])('The address %s opens the record %s', (hash, record) => expect(openRecord(hash)).toBe(record));

test.each([
	'',
	'#',
	'#/',
	'#/workflow',
	'#/collections/agenda-wilg',
	'#/collections/agenda-wilg/new',
	'#/collections/agenda-wilg/new?title=x/entries/y',
	'#/collections/agenda-wilg/entries/',
	'#start',
])('The address “%s” opens no record', (hash) => expect(openRecord(hash)).toBeUndefined());

describe('A form is saved only in the file that its address says', () => {
	const pubquiz = { collection: 'agenda-wilg', id: 'pubquiz', isNew: false };
	const fresh = { collection: 'agenda-wilg', id: '', isNew: true };

	test.each([
		['#/collections/agenda-wilg/entries/pubquiz', pubquiz],
		['#/collections/agenda-wilg/entries/pubquiz?ref=workflow', pubquiz],
		['#/collections/agenda-wilg/new', fresh],
		['#/collections/agenda-wilg/new?title=Pubquiz', fresh],
		// After logging in an address can be bare for a moment.
		['', pubquiz],
		['', fresh],
	])('which is so at %s for %o', (hash, record) => expect(isAtAddress(hash, record)).toBe(true));

	test.each([
		['#/collections/agenda-wilg/entries/jaarmarkt', pubquiz],
		['#/collections/agenda-ander/entries/pubquiz', pubquiz],
		['#/collections/agenda-wilg/new', pubquiz],
		['#/collections/agenda-wilg', pubquiz],
		['#/collections/agenda-wilg/entries/pubquiz', fresh],
		['#/collections/nieuws-wilg/new', fresh],
	])('which is not so at %s for %o', (hash, record) => expect(isAtAddress(hash, record)).toBe(false));
});

test.each([
	['#/collections/prikbord-wilg/new', true],
	['#/collections/prikbord-wilg/new?title=Rit', true],
	['#/collections/prikbord-wilg/entries/new', false],
	['#/collections/prikbord-wilg', false],
	['', false],
])('The address “%s” is that of a new record: %s', (hash, expected) => expect(isNewRecord(hash)).toBe(expected));
