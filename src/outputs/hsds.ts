import { v5 } from 'uuid';
import {
	contactsOf,
	hoursOf,
	type OrganisationNode,
	type PlaceNode,
	pathOf,
	themesOf,
	type VillageModel,
} from '../domain/index.ts';
import { capitalised, enumerate, t } from '../i18n/index.ts';
import { type OpeningHours, weekdays } from '../schema/index.ts';
import type { Absolute } from './json-ld.ts';

/** Makes ids that stay the same as long as the address of the site and the name of the file do (RFC 9562, version 5). */
function ids(siteUrl: string) {
	const site = v5(siteUrl, v5.URL);
	return (name: string) => v5(name, site);
}

type MakeId = ReturnType<typeof ids>;
type Service = OrganisationNode['data']['services'][number];

/**
 * What the organisations of a village do, as a page of services of Open Referral HSDS 3.0 (`service_list`). An
 * organisation that names no services is one service. Fields are named one by one, so that nothing else leaks out;
 * persons are roles.
 */
export function hsdsServices(model: VillageModel, absolute: Absolute) {
	const id = ids(absolute(''));
	const contents = model.organisations.flatMap((node) => {
		const { services } = node.data;
		return services.length > 0
			? services.map((service, index) => serviceOf(node, service, `${node.id}/${index + 1}`, { id, absolute, model }))
			: [serviceOf(node, undefined, node.id, { id, absolute, model })];
	});
	return known({
		total_items: contents.length,
		total_pages: 1,
		page_number: 1,
		size: contents.length,
		first_page: true,
		last_page: true,
		empty: contents.length === 0,
		contents,
	});
}

/** The same without what is not known: the standard has no empty values. */
function known<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value)) as Value;
}

interface Context {
	id: MakeId;
	absolute: Absolute;
	model: VillageModel;
}

function serviceOf(node: OrganisationNode, service: Service | undefined, name: string, context: Context) {
	const { id, absolute, model } = context;
	const { data } = node;
	const serviceId = id(`services/${name}`);
	const { place } = node;
	return {
		id: serviceId,
		name: service?.name ?? data.name,
		description: service?.description ?? data.summary,
		url: absolute(pathOf(node)),
		email: data.email,
		status: 'active',
		application_process: service && t.organisations.access[service.access],
		fees_description: service?.cost,
		eligibility_description: service?.forWhom ?? (capitalised(enumerate(data.targetGroups)) || undefined),
		assured_date: data.checkedOn,
		organization: organizationOf(node, context),
		phones: phonesOf(data.phone, `services/${name}`, id),
		schedules: schedulesOf(hoursOf(node), `services/${name}`, id),
		contacts: contactsFor(node, `services/${name}`, id),
		service_at_locations: place && [{ id: id(`service_at_locations/${name}`), location: locationOf(place, context) }],
		attributes: themesOf(model, data.themes).map((theme) => ({
			id: id(`attributes/${name}/${theme.id}`),
			link_id: serviceId,
			link_entity: 'service',
			taxonomy_term: {
				id: id(`taxonomy_terms/${theme.id}`),
				code: theme.id,
				name: theme.name,
				description: theme.name,
				taxonomy: t.organisations.themes,
				language: 'nl',
			},
		})),
	};
}

function organizationOf({ id: name, data, kind }: OrganisationNode, { id, absolute }: Context) {
	return {
		id: id(`organizations/${name}`),
		name: data.name,
		alternate_name: data.aliases[0],
		description: data.summary,
		email: data.email,
		website: data.website ?? data.online?.url,
		uri: absolute(pathOf({ kind, id: name })),
	};
}

function locationOf({ id: name, data }: PlaceNode, { id, model }: Context) {
	const { address } = data;
	return {
		id: id(`locations/${name}`),
		location_type: 'physical',
		name: data.name,
		description: data.summary,
		latitude: data.point?.lat,
		longitude: data.point?.lon,
		// The standard wants a postcode; half an address would be refused.
		addresses:
			address?.postalCode === undefined
				? undefined
				: [
						{
							id: id(`addresses/${name}`),
							address_1: address.streetAddress,
							city: address.addressLocality ?? model.config.name,
							region: model.config.gemeente,
							state_province: '',
							postal_code: address.postalCode,
							country: 'NL',
							address_type: 'physical',
						},
					],
		accessibility: data.wheelchair && [
			{ id: id(`accessibility/${name}`), description: t.places.wheelchairValues[data.wheelchair] },
		],
		phones: phonesOf(data.phone, `locations/${name}`, id),
		schedules: schedulesOf(data.hours, `locations/${name}`, id),
	};
}

function phonesOf(phone: string | undefined, of: string, id: MakeId) {
	return phone ? [{ id: id(`phones/${of}/${phone}`), number: phone, type: 'voice' }] : undefined;
}

/** Roles, never names. */
function contactsFor(node: OrganisationNode, of: string, id: MakeId) {
	return contactsOf(node).map(({ role, phone, email }, index) => ({
		id: id(`contacts/${of}/${index + 1}`),
		title: role,
		email,
		phones: phonesOf(phone, `contacts/${of}/${index + 1}`, id),
	}));
}

/** The week, a rule for each time of each day (RFC 5545 `BYDAY`). */
function schedulesOf(hours: OpeningHours | undefined, of: string, id: MakeId) {
	if (!hours) return undefined;
	return weekdays.flatMap((weekday) =>
		(hours[weekday] ?? []).map(({ opens, closes }) => ({
			id: id(`schedules/${of}/${weekday}/${opens}`),
			freq: 'WEEKLY',
			byday: weekday.slice(0, 2).toUpperCase(),
			opens_at: opens,
			closes_at: closes,
		})),
	);
}
