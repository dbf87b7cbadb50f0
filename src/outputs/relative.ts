/** Where a page stands, to make its links relative. */
export interface PagePlace {
	/** The village's folder, which every address within its site starts with: `oosterwilg`. */
	village: string;
	/** The page's file within the village's folder: `agenda/index.html`. */
	file: string;
}

/** A tag; a `>` inside a quoted value does not end it. */
const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const attribute =
	/\s(href|src|srcset|poster|data-bundle|data-config|data-decap|data-tiles|data-places|content|action)="([^"]*)"/gi;
const assetFolder = '/_astro/';

/**
 * Rewrites every address of the own site in a page to a relative one, so that the folder works at
 * any place: `/oosterwilg/agenda/` on `nieuws/index.html` becomes `../agenda/`. Astro writes its
 * own attributes with double quotes and escapes them in values, so a pass over the tags will do.
 */
export function relativeLinks(html: string, place: PagePlace): string {
	return html.replaceAll(tag, (element) =>
		element.replaceAll(attribute, (whole, name: string, value: string) => {
			if (name.toLowerCase() === 'srcset')
				return ` ${name}="${value
					.split(/,\s+/)
					.map((item) => toRelative(item, place))
					.join(', ')}"`;
			return value.startsWith('/') ? ` ${name}="${toRelative(value, place)}"` : whole;
		}),
	);
}

/** One address of the own site as seen from a page; others stay as they are. */
export function toRelative(address: string, { village, file }: PagePlace): string {
	const own = `/${village}/`;
	const within = address.startsWith(own)
		? address.slice(own.length)
		: address === `/${village}`
			? ''
			: address.startsWith(assetFolder)
				? address.slice(1)
				: undefined;
	if (within === undefined) return address;
	const up = '../'.repeat(file.split('/').length - 1);
	return `${up}${within}` || './';
}

/**
 * The not-found page is shown at any depth, so its links cannot be relative: they start with the
 * path of the published address instead.
 * @param base the path of the site's address, `/` or `/lutjewoude/`
 */
export function rootedLinks(html: string, village: string, base: string): string {
	return html.replaceAll(tag, (element) =>
		element.replaceAll(attribute, (whole, name: string, value: string) => {
			const rooted = (item: string) => {
				const relative = toRelative(item, { village, file: 'index.html' });
				return relative === item ? item : `${base}${relative.replace(/^\.\//, '')}`;
			};
			if (name.toLowerCase() === 'srcset') return ` ${name}="${value.split(/,\s+/).map(rooted).join(', ')}"`;
			return value.startsWith('/') ? ` ${name}="${rooted(value)}"` : whole;
		}),
	);
}

/** The built assets (`/_astro/…`) that a text of any kind refers to, by file name. */
export function assetsIn(text: string): string[] {
	return [...text.matchAll(/_astro\/([\w.@~-]+)/g)].map(([, name]) => name ?? '');
}
