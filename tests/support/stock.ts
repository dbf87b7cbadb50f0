import type { Browser, Page } from 'playwright-core';
import type { CmsConfig } from '../../src/cms/config.ts';
import type { CmsField } from '../../src/cms/fields.ts';
import { moreField, tipsField } from '../../src/cms/names.ts';
import type { LiveWorkspace } from './live.ts';

/** The widgets of Decap itself that stand nearest to the own ones. */
const nearest: Record<string, string> = {
	'dorp-string': 'string',
	'dorp-text': 'text',
	'dorp-number': 'number',
	'dorp-select': 'select',
	'dorp-image': 'image',
	'dorp-file': 'file',
	'dorp-day': 'datetime',
	'dorp-moment': 'datetime',
	'dorp-words': 'list',
	'dorp-recurrence': 'object',
	markdown: 'richtext',
};

function stockField({ at: _, value_type: __, fields, field, ...rest }: CmsField): CmsField {
	return {
		...rest,
		// Decap would not save a group that may stay empty when something in it must be filled in.
		required: false,
		widget: nearest[rest.widget] ?? (rest.widget.startsWith('dorp-') ? 'string' : rest.widget),
		...(fields && { fields: fields.map(stockField) }),
		...(field && { field: stockField(field) }),
	};
}

/** The configuration as one would write it for Decap alone, without any of the cures. */
function stockConfig({ dorp: _, media_processing: __, slug: ___, ...config }: CmsConfig) {
	return {
		...config,
		collections: config.collections.map(({ delete: _delete, view_filters: _filters, ...collection }) => ({
			...collection,
			fields: collection.fields.filter(({ name }) => ![moreField, tipsField].includes(name)).map(stockField),
		})),
	};
}

/** A tab with Decap as it comes, on the same files: to show that a fault is Decap's and the cure is ours. */
export async function openStock(
	browser: Browser,
	live: LiveWorkspace,
	config: CmsConfig,
	options: { width?: number; timezoneId?: string } = {},
): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width: options.width ?? 1280, height: 900 },
		timezoneId: options.timezoneId ?? 'Europe/Amsterdam',
	});
	page.setDefaultTimeout(60_000);
	const html = `<!doctype html><meta charset="utf-8"><body><script>window.CMS_MANUAL_INIT = true;
localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));</script>
<script src="/eikendam/beheer/decap/decap-cms.js"></script>
<script>CMS.init({ config: Object.assign(${JSON.stringify(stockConfig(config))}, { load_config_file: false }) });</script>`;
	await page.route(`${live.origin}/stock/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	return page;
}
