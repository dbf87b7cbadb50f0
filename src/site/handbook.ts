import * as z from 'zod';
import { t } from '../i18n/index.ts';
import { catalogue, type ProblemName } from '../issues/index.ts';
import {
	fieldInfo,
	type KindName,
	kinds,
	type SharedFileName,
	sharedFiles,
	unwrap,
	villageSchema,
} from '../schema/index.ts';
import { href, type Link } from './addresses.ts';
import { landmarkGallery } from './pictures.ts';
import { shellOf } from './shell.ts';
import { getSites, type Site } from './sites.ts';

/** One field of a kind of content as the handleiding shows it. */
export interface FieldRow {
	/** The name in the file; fields of a group are indented by `depth`. */
	key: string;
	depth: number;
	label: string;
	hint: string | undefined;
	example: string | undefined;
	/** The words that may stand there. */
	choices: string[];
	isRequired: boolean;
}

/**
 * The fields of a schema in order, groups and lists opened, straight from what the schema says.
 * @param themes the ids of the themes of the gemeente, which no schema knows
 */
export function fieldRows(schema: z.core.$ZodType, themes: readonly string[] = [], depth = 0): FieldRow[] {
	const object = unwrap(schema);
	if (!(object instanceof z.ZodObject)) return [];
	return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
		const info = fieldInfo.get(field);
		if (!info) return [];
		const inner = unwrap(field);
		const element = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
		return [
			{
				key,
				depth,
				label: info.label,
				hint: info.hint,
				example: info.example,
				choices: info.choices ? [...themes] : element instanceof z.ZodEnum ? element.options.map(String) : [],
				isRequired: !field.safeParse(undefined).success,
			},
			...fieldRows(element, themes, depth + 1),
		];
	});
}

/** One problem of the catalogue as the handleiding shows it. */
export interface ProblemRow {
	name: ProblemName;
	title: string;
	hint: string;
	isError: boolean;
}

/** What the pages of the handleiding may show: the fields of each kind, every problem, and the drawings. */
export function handbookData({ model }: Site) {
	tables ??= makeTables(model.agreements.themes.map(({ id }) => id));
	return { ...tables, gallery: landmarkGallery(model) };
}

/** The same for every village and chapter. */
let tables: ReturnType<typeof makeTables> | undefined;

function makeTables(themes: readonly string[]) {
	const fields = Object.fromEntries(
		Object.entries(kinds).map(([kind, schema]) => [kind, fieldRows(schema, themes)]),
	) as Record<KindName, FieldRow[]>;
	const problems = Object.entries(catalogue).map(
		([name, { title, hint, severity }]): ProblemRow => ({
			name: name as ProblemName,
			title,
			hint,
			isError: severity === 'error',
		}),
	);
	const shared = Object.fromEntries(
		Object.entries(sharedFiles).map(([name, schema]) => [name, fieldRows(schema)]),
	) as Record<SharedFileName, FieldRow[]>;
	return { fields, village: fieldRows(villageSchema), shared, problems };
}

/** A page of the handleiding as its MDX file gives it. */
export interface Chapter {
	slug: string;
	frontmatter: { title: string; summary: string; order: number };
	Content: (props: Record<string, unknown>) => unknown;
}

const files = import.meta.glob<{ frontmatter: Chapter['frontmatter']; default: Chapter['Content'] }>(
	'/src/handleiding/*.mdx',
	{ eager: true },
);

/** The chapters of the handleiding, in order. `index.mdx` is the first and has an empty slug. */
export const chapters: Chapter[] = Object.entries(files)
	.map(([file, { frontmatter, default: Content }]) => ({
		slug: file.replace(/^.*\/|\.mdx$/g, '').replace(/^index$/, ''),
		frontmatter,
		Content,
	}))
	.sort((a, b) => a.frontmatter.order - b.frontmatter.order);

/** Every chapter once per village. */
export async function chapterPaths() {
	return (await getSites()).flatMap((site) =>
		chapters.map((chapter) => ({
			params: { village: site.model.id, slug: chapter.slug || undefined },
			props: { site, chapter },
		})),
	);
}

/** One chapter with the way to the others. */
export function chapterView(site: Site, { slug, frontmatter }: Chapter) {
	const { model } = site;
	const path = (chapter: string) => ['handleiding', chapter].filter(Boolean).join('/');
	const index = chapters.findIndex((chapter) => chapter.slug === slug);
	const link = (chapter: Chapter | undefined): Link | undefined =>
		chapter && { href: href(model, path(chapter.slug)), title: chapter.frontmatter.title };
	return {
		shell: shellOf(site, {
			path: path(slug),
			title: slug ? t.handbook.titled(frontmatter.title) : frontmatter.title,
			here: frontmatter.title,
			description: frontmatter.summary,
			trail: slug ? [{ href: href(model, 'handleiding'), title: t.pages.handleiding }] : [],
			isHidden: true,
		}),
		title: frontmatter.title,
		summary: frontmatter.summary,
		chapters: chapters.map((chapter) => ({
			href: href(model, path(chapter.slug)),
			title: chapter.frontmatter.title,
			isCurrent: chapter.slug === slug,
		})),
		previous: link(chapters[index - 1]),
		next: link(chapters[index + 1]),
	};
}
