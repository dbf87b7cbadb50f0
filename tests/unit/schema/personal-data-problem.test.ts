import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/issues/index.ts';
import { personalData, personalDataKinds } from '../../../src/schema/personal-data.ts';
import { personalDataProblem } from '../../../src/schema/personal-data-problem.ts';

function told(text: string) {
	return personalData(text).map((found) => {
		const { problem: name, ...details } = personalDataProblem(found);
		return problem(name, { file: 'content/dorp/prikbord/a.md' }, details);
	});
}

describe('Personal data in a message is told', () => {
	test('as an error when it is certain, with the reason and what can stand there', () => {
		expect(told('Kom naar de Kerkweg 2.')).toMatchObject([
			{
				name: 'personal-data',
				severity: 'error',
				message: '“Kerkweg 2” is een adres. Dan weet iedereen wie daar woont. Noem het dorp, niet het adres.',
			},
		]);
	});

	test('as a question when somebody has to look', () => {
		expect(told('Ik zoek hulp, want ik heb reuma.')).toMatchObject([
			{
				name: 'personal-data-doubt',
				severity: 'warning',
				message:
					'Is “reuma” iets over iemands gezondheid? Een verhaal over iemands gezondheid hoort niet op een openbare pagina, ook niet als je het zelf vertelt. Schrijf alleen welke hulp welkom is.',
			},
		]);
	});

	test.each(personalDataKinds)('with words of its own for %s', (kind) => {
		const params = personalDataProblem({ kind, certainty: 'doubtful', text: 'X', normal: 'x', index: 0, line: 0 });
		expect(params).toMatchObject({ problem: 'personal-data-doubt', found: 'X' });
		expect(params.other).toMatch(/^(?:een|iets) /);
		expect(params.expected).toMatch(/^[A-Z].*[^.]$/);
	});
});
