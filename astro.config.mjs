import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { finish } from './src/integrations/finish.ts';

export default defineConfig({
	// One build renders every village under /<dorp>/; `finish` makes each folder stand by itself.
	output: 'static',
	trailingSlash: 'ignore',
	prerenderConflictBehavior: 'error',
	compressHTML: true,
	build: {
		format: 'directory',
		inlineStylesheets: 'never',
		concurrency: 8,
	},
	devToolbar: { enabled: false },
	integrations: [mdx(), finish()],
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
		build: {
			// Small scripts would be written into the page; the policy wants them as files.
			assetsInlineLimit: 0,
		},
	},
});
