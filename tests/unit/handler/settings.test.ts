import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/handler/settings.ts';

const least = {
	FORGE: 'forgejo',
	FORGE_API: 'https://forge.example/api/v1/',
	FORGE_PROJECT: 'wilgenwaard/dorpsplein',
	FORGE_TOKEN: 'sleutel',
	VILLAGE: 'oosterwilg',
	ORIGINS: 'https://oosterwilg.example/, https://www.oosterwilg.example',
	SECRET: 'x'.repeat(32),
};
const fault = (changes: Record<string, unknown>) => {
	try {
		readSettings({ ...least, ...changes });
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

describe('the settings of a handler', () => {
	it('are read from an environment, with the usual limits', () => {
		expect(readSettings({ ...least, PATH: '/usr/bin', DIFFICULTY: '' })).toEqual({
			forge: {
				kind: 'forgejo',
				api: 'https://forge.example/api/v1',
				project: 'wilgenwaard/dorpsplein',
				token: 'sleutel',
				branch: 'main',
			},
			village: 'oosterwilg',
			origins: ['https://oosterwilg.example', 'https://www.oosterwilg.example'],
			secret: 'x'.repeat(32),
			difficulty: 16,
			limits: { perAddress: 5, perDay: 30, waiting: 25 },
		});
	});

	it('are told in Dutch when they are missing, all at once', () => {
		let message = '';
		try {
			readSettings({});
		} catch (error) {
			message = (error as Error).message;
		}
		for (const name of Object.keys(least)) expect(message).toContain(`- ${name} ontbreekt: `);
		expect(message.split('\n')).toHaveLength(8);
	});

	it.each([
		['FORGE', 'github'],
		['FORGE_API', 'http://forge.example/api/v1'],
		['FORGE_API', 'forge.example'],
		['FORGE_PROJECT', 'dorpsplein'],
		['VILLAGE', 'Oosterwilg'],
		['ORIGINS', 'https://oosterwilg.example/pad'],
		['ORIGINS', '*'],
		['SECRET', 'kort'],
		['DIFFICULTY', '40'],
		['PER_DAY', 'veel'],
		['WAITING', '51'],
	])('are told when they do not fit: %s=%s, without the value itself', (name, value) => {
		expect(fault({ [name]: value })).toMatch(new RegExp(`\n- ${name} klopt niet: [^\n]+\\.$`));
		if (name === 'SECRET') expect(fault({ [name]: value })).not.toContain(value);
	});

	it('may name an address on the own computer, to try it', () => {
		const local = { FORGE_API: 'http://127.0.0.1:3000/api/v1', ORIGINS: 'http://localhost:4321' };
		expect(readSettings({ ...least, ...local }).origins).toEqual(['http://localhost:4321']);
	});
});
