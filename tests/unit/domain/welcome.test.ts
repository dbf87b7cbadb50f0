import { describe, expect, test } from 'vitest';
import { registerOf, type WelcomeGroup, welcomeEntries } from '../../../src/domain/index.ts';
import { model, type Records } from '../villages.ts';

/** The ids of what a new inhabitant sees, by group. */
function seen(own: Records): Partial<Record<WelcomeGroup, string[]>> {
	const groups = welcomeEntries(registerOf(model({ own })));
	return Object.fromEntries(groups.map(({ group, entries }) => [group, entries.map(({ node }) => node.id)]));
}

const address = { streetAddress: 'Kerkweg 12' };

describe('A new inhabitant sees', () => {
	test('what one needs first, by the kind of thing, and nothing else', () => {
		expect(
			seen({
				plekken: {
					bus: { name: 'Halte', kind: 'halte' },
					glas: { name: 'Glasbak', kind: 'afvalcontainer' },
					arts: { name: 'Huisarts', kind: 'huisarts' },
					pil: { name: 'Apotheek', kind: 'apotheek' },
					graf: { name: 'Kerkhof', kind: 'begraafplaats' },
				},
				organisaties: { koor: { kind: 'vereniging', address } },
			}),
		).toEqual({ care: ['arts', 'pil'], travel: ['bus'], waste: ['glas'] });
	});

	test('the school and not its building, the church and not who meets in it', () => {
		expect(
			seen({
				plekken: { gebouw: { name: 'Gebouw', kind: 'school' }, kerk: { name: 'De kerk', kind: 'kerk' } },
				organisaties: {
					school: { name: 'De Wilgenhof', kind: 'school', place: 'gebouw' },
					gemeente: { name: 'Kerkgemeente', kind: 'kerk', place: 'kerk' },
				},
			}),
		).toEqual({ school: ['school'], meet: ['kerk'] });
	});

	test('no organisation without a door in the village', () => {
		expect(seen({ organisaties: { ver: { kind: 'zorg' }, hier: { name: 'Hier', kind: 'zorg', address } } })).toEqual({
			care: ['hier'],
		});
	});

	test('nothing that nobody looked at for very long', () => {
		const old = { name: 'Winkel', kind: 'winkel', checkedOn: '2020-01-01' };
		expect(seen({ plekken: { winkel: old } })).toEqual({});
	});
});
