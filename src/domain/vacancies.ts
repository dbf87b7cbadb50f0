import type { Entry } from '../config/index.ts';
import { usualVacancyDays, type Vacancy } from '../schema/index.ts';
import type { Gathered } from './link.ts';
import type { Node, OrganisationNode, PlaceNode, VacancyNode, VacancyRecord, VillageModel } from './model.ts';
import { latestBy } from './order.ts';
import { addressOf, contactsOf, phoneOf } from './reach.ts';
import { addDays, daysBetween } from './time.ts';

/** The last day on which a vacancy stands on the site. */
export function lastVacancyDay({ placedOn, until }: Pick<Vacancy, 'placedOn' | 'until'>): string {
	return until ?? addDays(placedOn, usualVacancyDays);
}

/**
 * The vacancies that are open on a day, newest first, and of all that there ever were what may be counted.
 * What has expired, is filled or was taken back is in no list: its words are nowhere behind this point.
 * @param base makes a node of an entry
 * @param today the day of the build
 */
export function linkVacancies(
	{ of }: Gathered,
	{
		base,
		organisations,
		places,
		today,
	}: {
		base: (entry: Entry<'vacatures'>) => Node<'vacatures'>;
		organisations: ReadonlyMap<string, OrganisationNode>;
		places: ReadonlyMap<string, PlaceNode>;
		today: string;
	},
): { vacancies: VacancyNode[]; vacancyRecords: VacancyRecord[] } {
	const placed = of('vacatures').filter(({ data }) => data.placedOn <= today);
	const vacancies = placed
		.filter(({ data }) => outcomeOf(data, today) === 'open')
		.map((entry): VacancyNode => {
			const node = base(entry);
			const organisation = organisations.get(node.data.organisation ?? '');
			return {
				...node,
				organisation,
				place: places.get(node.data.place ?? ''),
				until: lastVacancyDay(node.data),
				themes: node.data.themes.length > 0 ? node.data.themes : (organisation?.data.themes ?? []),
			};
		})
		.sort(latestBy(({ data, id }) => `${data.placedOn} ${id}`));
	for (const vacancy of vacancies) vacancy.organisation?.vacancies.push(vacancy);
	return {
		vacancies,
		vacancyRecords: placed.map(({ data }): VacancyRecord => ({ outcome: outcomeOf(data, today) })),
	};
}

function outcomeOf(data: Vacancy, today: string): VacancyRecord['outcome'] {
	if (data.state !== 'open') return data.state;
	return lastVacancyDay(data) < today ? 'verlopen' : 'open';
}

/** A Monday; weeks are counted from here, so that the turn of a year skips nobody. */
const firstMonday = '1970-01-05';

/** The vacancy of the week (ISO 8601, from Monday): each that is open has its turn; undefined when none is. */
export function vacancyOfTheWeek({
	vacancies,
	today,
}: Pick<VillageModel, 'vacancies' | 'today'>): VacancyNode | undefined {
	const inOrder = vacancies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return inOrder[Math.floor(daysBetween(firstMonday, today) / 7) % inOrder.length];
}

/** How one answers a vacancy: as it says itself, else through the organisation, else through the village. */
export function vacancyReach(
	{ data, organisation }: VacancyNode,
	{ mainRole }: Pick<VillageModel, 'mainRole'>,
): { phone: string | undefined; email: string | undefined } {
	const ways = [
		data,
		...(organisation
			? [
					{
						phone: phoneOf(organisation),
						email: organisation.data.email ?? contactsOf(organisation).find(({ email }) => email)?.email,
					},
				]
			: []),
		mainRole?.data,
	];
	const found = ways.find((way) => way?.phone || way?.email);
	return { phone: found?.phone, email: found?.email };
}

/** Where the work is done, as far as that is known: its own place, else where the organisation is. */
export function vacancyAddress({ place, organisation }: VacancyNode): PlaceNode['data']['address'] {
	return place?.data.address ?? (organisation && addressOf(organisation));
}

/** Other vacancies, first those about the same, then those of the same organisation or theme. */
export function vacanciesLike(vacancy: VacancyNode, all: readonly VacancyNode[], count: number): VacancyNode[] {
	const likeness = (other: VacancyNode) =>
		other.data.categories.filter((one) => vacancy.data.categories.includes(one)).length * 4 +
		(other.organisation !== undefined && other.organisation === vacancy.organisation ? 2 : 0) +
		(other.themes.some((theme) => vacancy.themes.includes(theme)) ? 1 : 0);
	return all
		.filter((other) => other !== vacancy)
		.sort((a, b) => likeness(b) - likeness(a))
		.slice(0, count);
}
