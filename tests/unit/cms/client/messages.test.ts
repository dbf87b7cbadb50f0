import { describe, expect, test } from 'vitest';
import { readableFailure } from '../../../../src/cms/client/messages.ts';
import { texts } from '../../../../src/cms/texts.ts';

const { failures } = texts;

describe('A message that something failed', () => {
	test.each([
		['Opslaan is niet gelukt: API_ERROR: ', failures.conflict, 'Opslaan is niet gelukt: '],
		['Opslaan is niet gelukt: ', failures.loggedOut, 'Opslaan is niet gelukt: '],
		['Opslaan is niet gelukt: Error: ', failures.busy, 'Opslaan is niet gelukt: '],
		['Weggooien is niet gelukt: API_ERROR: ', texts.deletion, 'Weggooien is niet gelukt: '],
		['API_ERROR: ', texts.pastReview, ''],
	])('keeps our sentence and loses the technical name: %s', (before, sentence, beginning) => {
		expect(readableFailure(before + sentence, false)).toBe(beginning + sentence);
	});

	test.each([
		['TypeError: Failed to fetch', failures.offline],
		['Failed to fetch', failures.offline],
		['TypeError: NetworkError when attempting to fetch resource.', failures.offline],
		['TypeError: Load failed', failures.offline],
		['API_ERROR: Request timed out after 60 seconds', failures.offline],
		['EDITORIAL_WORKFLOW_ERROR: content is not under editorial workflow', failures.gone],
		['API_ERROR: Rebase error: Rebase failed: conflicts', failures.contradiction],
		['Your GitLab user account does not have access to this repo.', failures.noAccess],
		['Error: API rate limit exceeded for user ID 7.', failures.busy],
		['API_ERROR: text/html is not a valid JSON Content-Type', failures.unknown],
		['SyntaxError: Unexpected token \'<\', "<html>" is not valid JSON', failures.unknown],
		['API_ERROR: Reference update failed', failures.unknown],
		['API_ERROR: undefined', failures.unknown],
		['[object Object]', failures.unknown],
	])('says in Dutch what is meant by: %s', (english, dutch) => {
		expect(readableFailure(`Opslaan is niet gelukt: ${english}`, false)).toBe(`Opslaan is niet gelukt: ${dutch}`);
	});

	test('keeps what a form says of its own fields', () => {
		const message = 'Opslaan is niet gelukt: Titel: vul dit in. · Begin: kies een dag.';
		expect(readableFailure(message, false)).toBe(message);
		expect(readableFailure('Er is nog niets opgeslagen.', false)).toBe('Er is nog niets opgeslagen.');
	});

	test('does not say that a draft is gone when it is not', () => {
		expect(readableFailure('De wijzigingen zijn weggegooid', false)).toMatch(/^Weggooien is niet gelukt: /);
	});

	test('keeps under npm start what the files of this computer answer, and says that they do not', () => {
		expect(readableFailure('Opslaan is niet gelukt: API_ERROR: “x.svg” kan hier niet.', true)).toBe(
			'Opslaan is niet gelukt: “x.svg” kan hier niet.',
		);
		expect(readableFailure('Opslaan is niet gelukt: TypeError: Failed to fetch', true)).toBe(
			`Opslaan is niet gelukt: ${failures.stopped}`,
		);
	});
});
