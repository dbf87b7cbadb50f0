import { pathOf, type VillageModel } from '../domain/index.ts';
import { typeset } from '../i18n/index.ts';
import { facesOf } from '../outputs/theme-css.ts';

/** Something that can be clicked. */
export interface Link {
	href: string;
	title: string;
}

/** The address of a page within the build: `/oosterwilg/agenda/`; the finishing step makes it relative. */
export function href(model: VillageModel, path: string): string {
	return path === '' ? `/${model.id}/` : `/${model.id}/${path}/`;
}

/** The address that the page will have when published. */
export function absolute(model: VillageModel, path: string): string {
	const base = model.config.url.replace(/\/?$/, '/');
	return path === '' ? base : `${base}${path}/`;
}

/** Where messages for the prikbord can be sent to from the site; undefined when they cannot. */
export function inboxOf({ config, modules }: VillageModel): URL | undefined {
	return config.inbox && modules.has('prikbord') ? new URL(config.inbox) : undefined;
}

/** Makes the published address of a path, for formats that others read. */
export const absoluteIn = (model: VillageModel) => (path: string) => absolute(model, path);

/** A value as it stands in an address: `mensen-met-een-beperking`. */
export const inAddress = (value: string) => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** A link to a record. */
export function linkTo(
	model: VillageModel,
	node: Parameters<typeof pathOf>[0] & { data: { name: string } | { title: string } },
): Link {
	return { href: href(model, pathOf(node)), title: typeset('name' in node.data ? node.data.name : node.data.title) };
}

/**
 * An address as an editor wrote it in a text: `agenda/pubquiz` and `/agenda/pubquiz/` are pages of
 * the site, `bestanden/x.pdf` a file of it; everything else stays.
 */
export function editorHref(model: VillageModel, address: string): string {
	if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(address)) return address;
	const [path = '', fragment] = address.split('#');
	// Never up: an address stays within the site, whatever an editor writes.
	const clean = path
		.split('/')
		.filter((part) => part !== '' && part !== '.' && part !== '..')
		.join('/');
	const file = model.downloads.find(
		({ name }) => clean === `bestanden/${name}` || clean === `bestanden/${encodeURI(name)}`,
	);
	if (file) return `/${model.id}/bestanden/${file.slug}`;
	const target = /\.\w+$/.test(clean) ? `/${model.id}/${clean}` : href(model, clean);
	return fragment ? `${target}#${fragment}` : target;
}

/** The letters of a village, to be fetched before the stylesheet asks for them. */
export function fontFiles({ id, config }: VillageModel): string[] {
	return facesOf(config.brand.character).map((face) => `/${id}/letters/${face}.woff2`);
}
