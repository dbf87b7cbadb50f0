import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { hsdsServices } from '../../../src/outputs/hsds.ts';
import { model, type Records } from '../villages.ts';

const absolute = (path: string) => (path ? `https://testdorp.example/${path}/` : 'https://testdorp.example/');
const own: Records = {
	organisaties: {
		ijsclub: {
			name: 'IJsclub',
			kind: 'vereniging',
			summary: 'Schaatsen.',
			themes: ['sport'],
			targetGroups: ['iedereen'],
			aliases: ['de baan'],
			email: 'info@ijsclub.example',
			website: 'https://ijsclub.example',
			phone: '0599 12 34 56',
			services: [
				{ name: 'Les', access: 'aanmelden', cost: '€ 5', forWhom: 'Kinderen', description: 'Op zaterdag.' },
				{ name: 'Vrij schaatsen', access: 'vrij' },
			],
			contacts: [{ role: 'secretaris', phone: '0599 11 11 11' }, { role: 'ijsmeester' }],
			place: 'baan',
			hours: { saturday: '09:00-12:00, 13:00-16:00' },
			checkedOn: '2026-09-01',
		},
		koor: { name: 'Koor', kind: 'vereniging', summary: 'Zingen.' },
	},
	plekken: {
		baan: {
			name: 'IJsbaan',
			kind: 'sport',
			point: '52.51, 6.12',
			wheelchair: 'ja',
			address: { streetAddress: 'Kerkweg 12', postalCode: '7955 AB' },
		},
	},
};

describe('The services of a village in the standard of Open Referral', () => {
	const page = hsdsServices(model({ own }), absolute);

	test('are those that organisations name, and the organisation itself when it names none', () => {
		expect(page.contents.map(({ name }) => name)).toEqual(['Les', 'Vrij schaatsen', 'Koor']);
		expect(page).toMatchObject({ total_items: 3, empty: false, first_page: true, last_page: true });
	});

	test('say when they were checked, how one gets in, and where', () => {
		expect(page.contents[0]).toMatchObject({
			assured_date: '2026-09-01',
			application_process: 'Eerst aanmelden',
			fees_description: '€ 5',
			eligibility_description: 'Kinderen',
			organization: { name: 'IJsclub', alternate_name: 'de baan' },
			service_at_locations: [{ location: { latitude: 52.51, longitude: 6.12, addresses: [{ city: 'Testdorp' }] } }],
			contacts: [{ title: 'secretaris' }, { title: 'ijsmeester' }],
		});
		expect(page.contents[0]?.schedules).toMatchObject([
			{ byday: 'SA', opens_at: '09:00', closes_at: '12:00' },
			{ byday: 'SA', opens_at: '13:00', closes_at: '16:00' },
		]);
	});

	test('keep their ids from build to build, and each has its own', () => {
		const again = hsdsServices(model({ own }, '2027-01-01T10:00'), absolute);
		expect(again.contents.map(({ id }) => id)).toEqual(page.contents.map(({ id }) => id));
		const ids = JSON.stringify(page).match(/"id":"[^"]+"/g) ?? [];
		const services = page.contents.map(({ id }) => id);
		expect(new Set(services).size).toBe(services.length);
		for (const id of ids)
			expect(id).toMatch(/"id":"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/);
	});

	test('are none for a village without organisations', () => {
		expect(hsdsServices(model(), absolute)).toMatchObject({ total_items: 0, empty: true, contents: [] });
	});

	const schema = path.resolve(
		import.meta.dirname,
		'../../../../shared/data/openreferral/hsds-3/schema/compiled/service_with_definitions.json',
	);
	const isThere = existsSync(schema);
	if (!isThere) console.info('overgeslagen: het schema van HSDS staat niet in ../shared/data/openreferral');
	test.skipIf(!isThere)('are valid against the schema of HSDS 3.0', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		formats.default(ajv);
		const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
		for (const service of page.contents) {
			validate(service);
			expect(validate.errors ?? [], service.name).toEqual([]);
		}
		// The schema does refuse what is wrong.
		expect(validate({ ...page.contents[0], status: 'open' })).toBe(false);
	});
});
