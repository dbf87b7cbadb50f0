import process from 'node:process';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { build } from 'astro';
import { siteConfig } from '../integrations/config.ts';
import type { Progress } from '../integrations/finish.ts';
import { showcaseFolder } from '../integrations/showcase.ts';
import { withOwnPolicy } from '../outputs/policy.ts';
import { relativeLinks } from '../outputs/relative.ts';
import { withSprite } from '../outputs/sprite.ts';

/** What to build and where. */
export interface BuildOptions {
	/** The folder with `src`, `villages` and `content`. */
	root: string;
	outDir: string;
	/** The villages to build; they must be free of errors. */
	villages: readonly string[];
	/** The Dutch wall clock that the build takes for now. */
	now: string;
	/** With the page of all components. */
	hasShowcase?: boolean;
	/** With a CMS that works on the files of this computer. */
	isLocal?: boolean;
	progress?: Progress;
}

/** Renders single pages with the templates of a finished build and the content of this moment. */
export interface Renderer {
	/** Forgets all content, so that the next page is made from the files as they are. */
	refresh: (villages: readonly string[], now: string) => void;
	/** The finished page at `/oosterwilg/agenda/`, or a file of text; undefined when there is none. */
	page: (pathname: string) => Promise<string | undefined>;
}

/** Where `src/site/sites.ts` leaves the way to forget what it has read. */
const forgetKey = Symbol.for('dorpsplein.forget-sites');

/**
 * Builds villages into `outDir`, each in a folder of its own.
 * @returns a renderer for single pages, until the next build
 * @throws when Astro or Pagefind does
 */
export async function buildSites({
	root,
	outDir,
	villages,
	now,
	hasShowcase = false,
	isLocal = false,
	progress,
}: BuildOptions): Promise<Renderer> {
	setScope(villages, now);
	process.env['BEHEER'] = isLocal ? 'lokaal' : '';
	forget();
	const captured: { prerenderer?: AstroPrerenderer } = {};
	const config = siteConfig(progress, { hasShowcase });
	await build({
		...config,
		integrations: [...(config.integrations ?? []), capture(captured)],
		root,
		outDir,
		configFile: false,
		logLevel: 'error',
	});
	return renderer(captured.prerenderer);
}

/** The pages learn from the environment what to build, as they do under Astro's own commands. */
function setScope(villages: readonly string[], now: string): void {
	process.env['VILLAGES'] = villages.join(',');
	process.env['BUILD_DATE'] = now;
}

function forget(): void {
	(globalThis as { [forgetKey]?: () => void })[forgetKey]?.();
}

/** Keeps Astro's own way of rendering a page, which it offers to adapters, for use after the build. */
function capture(into: { prerenderer?: AstroPrerenderer }): AstroIntegration {
	return {
		name: 'dorpsplein-capture',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => {
					into.prerenderer = prerenderer;
					return prerenderer;
				});
			},
		},
	};
}

function renderer(prerenderer: AstroPrerenderer | undefined): Renderer {
	// Of this build: a later build leaves another one in its place while it still runs.
	const forgetOwn = (globalThis as { [forgetKey]?: () => void })[forgetKey];
	let paths: ReturnType<AstroPrerenderer['getStaticPaths']> | undefined;
	return {
		refresh: (villages, now) => {
			setScope(villages, now);
			forgetOwn?.();
			paths = undefined;
			// Astro remembers the paths of a route for the length of a build; there is no public way to forget.
			const { app } = (prerenderer ?? {}) as { app?: { routeCache?: { clearAll?: () => void } } };
			app?.routeCache?.clearAll?.();
		},
		page: async (pathname) => {
			if (!prerenderer) return undefined;
			paths ??= prerenderer.getStaticPaths();
			const wanted = trim(pathname);
			const found = (await paths).find((path) => trim(path.pathname) === wanted);
			if (!found) return undefined;
			const isFile = /\.\w+$/.test(wanted);
			const request = new Request(new URL(isFile ? `/${wanted}` : `/${wanted}/`, 'http://localhost/'));
			const result = await prerenderer.render(request, { routeData: found.route });
			const response = result instanceof Response ? result : result.response;
			if (isFile) return response.text();
			const [village = '', ...rest] = wanted.split('/');
			// The page of all components has no folder of its own, and its addresses start at the root.
			if (village === showcaseFolder) return withSprite(await response.text());
			const html = relativeLinks(await response.text(), { village, file: [...rest, 'index.html'].join('/') });
			return withOwnPolicy(withSprite(html));
		},
	};
}

const trim = (pathname: string) => decodeURI(pathname).replaceAll(/^\/+|\/+$/g, '');
