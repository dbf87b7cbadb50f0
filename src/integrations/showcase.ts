import type { AstroIntegration } from 'astro';

/** The folder of a build that the page of all components is in. */
export const showcaseFolder = 'componenten';

const routes = {
	'': 'index.astro',
	'[look]/[...part]': 'page.astro',
	'[look]/theme.css': 'theme.css.ts',
	'letters/[face].woff2': 'face.woff2.ts',
	'weergave.js': 'weergave.js.ts',
} as const;

/** Adds the page of all components to a build; its files are not routes by themselves (`_componenten`). */
export function showcase(): AstroIntegration {
	return {
		name: 'dorpsplein-showcase',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				for (const [pattern, file] of Object.entries(routes)) {
					injectRoute({
						pattern: `/${showcaseFolder}/${pattern}`.replace(/\/$/, ''),
						entrypoint: `./src/pages/_componenten/${file}`,
					});
				}
			},
		},
	};
}
