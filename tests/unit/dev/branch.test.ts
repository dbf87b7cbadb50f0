import { describe, expect, test } from 'vitest';
import { parseRaw } from '../../../src/dev/branch.ts';

const hashes = `${'a'.repeat(40)} ${'b'.repeat(40)}`;
const line = (modes: string, status: string, ...paths: string[]) =>
	[`:${modes} ${hashes} ${status}`, ...paths, ''].join('\0');

describe('What git tells of a branch', () => {
	test.each([
		['nothing', '', []],
		['an added file', line('000000 100644', 'A', 'a.md'), [{ status: 'added', file: 'a.md', mode: '100644' }]],
		['a changed file', line('100644 100644', 'M', 'a.md'), [{ status: 'changed', file: 'a.md', mode: '100644' }]],
		[
			'a file that became a link',
			line('100644 120000', 'T', 'a.md'),
			[{ status: 'changed', file: 'a.md', mode: '120000' }],
		],
		['a removed file', line('100644 000000', 'D', 'a.md'), [{ status: 'removed', file: 'a.md', mode: '000000' }]],
		[
			'a renamed file between two others',
			line('000000 100644', 'A', 'a.md') +
				line('100644 100644', 'R087', 'oud.md', 'nieuw.md') +
				line('000000 100755', 'A', 'c.sh'),
			[
				{ status: 'added', file: 'a.md', mode: '100644' },
				{ status: 'renamed', file: 'nieuw.md', from: 'oud.md', mode: '100644' },
				{ status: 'added', file: 'c.sh', mode: '100755' },
			],
		],
		[
			'names with spaces, line ends and colons',
			line('000000 100644', 'A', 'a b\n:c.md'),
			[{ status: 'added', file: 'a b\n:c.md', mode: '100644' }],
		],
	])('is read: %s', (_, raw, expected) => expect(parseRaw(raw)).toEqual(expected));
});
