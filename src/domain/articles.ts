import type { Entry, MediaFile } from '../config/index.ts';
import type { Terms } from '../schema/index.ts';
import { freshness } from './freshness.ts';
import type { Gathered } from './link.ts';
import type { ArticleNode, Node, OrganisationNode, PlaceNode } from './model.ts';
import { alphabetical } from './order.ts';

/**
 * The articles of the kennisbank from A to Z, each with who helps further; whom they name learns of them.
 * @param base makes a node of an entry
 * @param file finds a file that stands beside an entry
 * @param today the day of the build
 */
export function linkArticles(
	{ of }: Gathered,
	{
		base,
		file,
		organisations,
		places,
		today,
		terms,
	}: {
		base: (entry: Entry<'kennisbank'>) => Node<'kennisbank'>;
		file: (entry: Entry<'kennisbank'>, name: string) => MediaFile | undefined;
		organisations: ReadonlyMap<string, OrganisationNode>;
		places: ReadonlyMap<string, PlaceNode>;
		today: string;
		terms: Terms;
	},
): ArticleNode[] {
	const articles = of('kennisbank')
		.map((entry): ArticleNode => {
			const node = base(entry);
			return {
				...node,
				further: node.data.further.flatMap(({ note, ...who }) => {
					const organisation = organisations.get(who.organisation ?? '');
					const place = places.get(who.place ?? '');
					const name = who.name ?? (organisation ?? place)?.data.name;
					return name ? [{ ...(organisation && { organisation }), ...(place && { place }), name, note }] : [];
				}),
				forms: node.data.forms
					.map(({ name, url, file: own }) => ({ name, url, media: own ? file(entry, own) : undefined }))
					.filter(({ url, media }) => url || media),
				freshness: freshness(node.data, today, terms),
			};
		})
		.sort((a, b) => alphabetical(a.data.title, b.data.title) || a.id.localeCompare(b.id));
	for (const article of articles)
		for (const organisation of new Set(article.further.map((one) => one.organisation)))
			organisation?.articles.push(article);
	return articles;
}
