import { describe, expect, test } from 'vitest';
import { kindOfCollection } from '../../../src/cms/names.ts';
import { runningTexts } from '../../../src/cms/running-text.ts';
import { forms } from '../../support/cms-source.ts';

const { collections } = forms();
const fieldsOf = (name: string) => collections.find((one) => one.name === `${name}-testdorp`)?.fields ?? [];

describe('The running text of a record', () => {
	test.each(collections.map((one) => [kindOfCollection(one.name), one.fields] as const))(
		'of %s has the text under the fields',
		(_, fields) => {
			expect(runningTexts(fields, { body: 'Kom langs.', meer: 'x', tips: 'x' })).toEqual(['Kom langs.']);
		},
	);

	test('has all sentences of an article, and no names, numbers or choices', () => {
		const data = {
			title: 'Mijn moeder valt',
			summary: 'Er is iets aan te doen.',
			firstStep: 'Bel de huisarts.',
			phone: { name: 'Wijkteam', phone: '0500 10 21 00' },
			topics: ['ouder worden'],
			costs: 'Het gesprek is gratis.',
			checkedOn: '2026-11-21',
			body: 'Lees verder.',
		};
		expect(runningTexts(fieldsOf('kennisbank'), data).sort()).toEqual(
			['Bel de huisarts.', 'Er is iets aan te doen.', 'Het gesprek is gratis.', 'Lees verder.'].sort(),
		);
	});

	test('has what stands in a list, also in one that is being filled', () => {
		const services = [{ name: 'Soep', description: 'Wij koken samen.' }, null, {}];
		const texts = runningTexts(fieldsOf('organisaties'), { summary: 'Voor elkaar.', services });
		expect(texts[0]).toBe('Voor elkaar.');
		expect(runningTexts(fieldsOf('organisaties'), { services: 'kapot', summary: 3 })).toEqual([]);
	});
});
