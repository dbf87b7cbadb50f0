import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../../../src/cms/client/waiting.ts';

const collections = ['agenda-wilg', 'nieuws-wilg'];
const gitlab = (branch: string, ...labels: string[]) => ({ source_branch: branch, labels });
const forgejo = (branch: string, ...labels: string[]) => ({
	head: { ref: branch },
	labels: labels.map((name) => ({ name })),
});

describe.each([
	['GitLab', gitlab],
	['Forgejo and GitHub', forgejo],
])('What waits, as %s tells it,', (_, request) => {
	const status = (...labels: string[]) => proposalsOf([request('cms/agenda-wilg/pubquiz', ...labels)], collections);

	test.each(['pending_publish', 'pending_review', 'draft'])('is how far a record has come: %s', (label) => {
		expect(status('iets anders', `decap-cms/${label}`)).toEqual([
			{ collection: 'agenda-wilg', id: 'pubquiz', status: label },
		]);
	});

	test('is a draft when nobody said how far it is', () => expect(status()[0]?.status).toBe('draft'));

	test('is of this village alone, and made in the CMS', () => {
		const others = ['cms/agenda-ander/x', 'cms/agenda-wilg', 'main', 'agenda-wilg/x', 'oud/cms/agenda-wilg/x', ''];
		expect(
			proposalsOf(
				others.map((branch) => request(branch)),
				collections,
			),
		).toEqual([]);
	});
});

test.each([undefined, null, {}, 'fout', { message: '401' }, [{}], [{ head: null, labels: null }]])(
	'An answer that is no list of proposals holds none: %o',
	(answer) => expect(proposalsOf(answer, collections)).toEqual([]),
);
