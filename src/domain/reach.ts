import type { OpeningHours } from '../schema/index.ts';
import type { OrganisationNode, PlaceNode } from './model.ts';

type Reachable = OrganisationNode | PlaceNode;

/** Whom of an organisation one can call, as roles: those in this village before those elsewhere. */
export function contactsOf({ supplement, data }: OrganisationNode): OrganisationNode['data']['contacts'] {
	return [...(supplement?.data.contacts ?? []), ...data.contacts];
}

/** The number to call: its own, else of the first person of an organisation who can be called. */
export function phoneOf(node: Reachable): string | undefined {
	if (node.kind === 'plekken') return node.data.phone;
	return node.data.phone ?? contactsOf(node).find(({ phone }) => phone)?.phone;
}

/** Its website, else the address of the online place that it is. */
export function websiteOf({ data }: Reachable): string | undefined {
	return data.website ?? ('online' in data ? data.online?.url : undefined);
}

/** When one can walk in; of an organisation first what this village says of it. */
export function hoursOf(node: Reachable): OpeningHours | undefined {
	return node.kind === 'organisaties' ? (node.supplement?.data.hours ?? node.data.hours) : node.data.hours;
}

/** Its own address, else that of the place where an organisation is usually found. */
export function addressOf(node: Reachable): PlaceNode['data']['address'] {
	return node.data.address ?? (node.kind === 'organisaties' ? node.place?.data.address : undefined);
}

/** Its own point, else that of the place where an organisation is usually found. */
export function pointOf(node: Reachable): PlaceNode['data']['point'] {
	return node.data.point ?? (node.kind === 'organisaties' ? node.place?.data.point : undefined);
}
