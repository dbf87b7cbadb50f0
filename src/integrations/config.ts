import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { finish, type Progress } from './finish.ts';
import { showcase } from './showcase.ts';

/**
 * The Astro configuration of every build: of `npm run build`, `npm start`, the tests and Astro's own
 * commands.
 * @param progress told what has been done, in Dutch; for the terminal
 * @param options `hasShowcase` adds the page of all components, for who works on them
 */
export function siteConfig(
	progress: Progress = () => {},
	{ hasShowcase = false }: { hasShowcase?: boolean } = {},
): AstroUserConfig {
	return {
		// One build renders every village under /<dorp>/; `finish` makes each folder stand by itself.
		output: 'static',
		trailingSlash: 'ignore',
		prerenderConflictBehavior: 'error',
		build: {
			format: 'directory',
			inlineStylesheets: 'never',
			concurrency: 8,
		},
		// A highlighter colours code with style attributes, which the policy refuses.
		markdown: { syntaxHighlight: false },
		devToolbar: { enabled: false },
		integrations: [mdx(), ...(hasShowcase ? [showcase()] : []), finish(progress)],
		security: {
			csp: {
				directives: [
					"default-src 'none'",
					"img-src 'self' data:",
					"font-src 'self'",
					"connect-src 'self'",
					"manifest-src 'self'",
					"base-uri 'none'",
					"form-action 'self'",
				],
				scriptDirective: { resources: ["'self'"] },
				styleDirective: { resources: ["'self'"] },
			},
		},
		vite: {
			// A script names other scripts as seen from itself: a site may stand anywhere on its host.
			experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
			build: {
				// Small scripts would be written into the page; the policy wants them as files.
				assetsInlineLimit: 0,
				// One stylesheet for all pages is smaller than one per page kind, and is fetched once.
				cssCodeSplit: false,
			},
		},
	};
}
