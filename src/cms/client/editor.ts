import type { CmsConfig } from '../config.ts';
import { decapDutch } from '../nl.ts';
import { dutchDay } from '../proposals.ts';
import { checked, registerCheckedControls } from './checked.ts';
import { decap } from './decap.ts';
import { keepUnsaved } from './drafts.ts';
import { guardJumps } from './navigation.ts';
import { markNewRecords } from './new-record.ts';
import { prepared } from './prepare.ts';
import { registerPreviews } from './preview.ts';
import { keepRepaired, openWithKeys } from './repairs.ts';
import { checkBeforeSaving, lastOrganiserKey } from './save.ts';
import { userKey } from './storage.ts';
import { prepareUploads } from './uploads.ts';
import { consentControl } from './widgets/consent.ts';
import { dayControl } from './widgets/day.ts';
import { hoursControl } from './widgets/hours.ts';
import { mapControl } from './widgets/map.ts';
import { moreControl } from './widgets/more.ts';
import { recurrenceControl } from './widgets/recurrence.ts';
import { tipsControl } from './widgets/tips.ts';
import { wordsControl } from './widgets/words.ts';

/** Where Decap keeps which pane stands beside the form. */
const paneKey = 'cms.right-pane';
const today = () => dutchDay(new Date());

/**
 * Gives Decap all that it lacks, and starts it.
 * @param config as the site gives it
 * @param previewStyles addresses of the stylesheets of the site
 */
export function startEditor(config: CmsConfig, previewStyles: readonly string[]): void {
	const { dorp } = config;
	const cms = decap();
	cms.registerLocale('nl', decapDutch);
	registerCheckedControls(dorp);
	const own = {
		'dorp-day': dayControl(false),
		'dorp-moment': dayControl(true),
		'dorp-hours': hoursControl(),
		'dorp-consent': consentControl(today),
		'dorp-words': wordsControl(),
		'dorp-map': mapControl(dorp),
	};
	for (const [name, control] of Object.entries(own)) cms.registerWidget(name, checked(control as never, dorp));
	cms.registerWidget('dorp-more', moreControl());
	cms.registerWidget('dorp-tips', tipsControl(config));
	const group = cms.getWidget('object');
	cms.registerWidget('dorp-recurrence', recurrenceControl(group.control), group.preview, group.schema);
	registerPreviews(config, previewStyles);
	checkBeforeSaving(dorp, today);
	prepareUploads(today);
	guardJumps();
	markNewRecords();
	keepUnsaved();
	keepRepaired();
	openWithKeys();
	document.documentElement.dataset['role'] = dorp.role;
	const moment = {
		today: today(),
		lastOrganiser: localStorage.getItem(lastOrganiserKey) ?? undefined,
		siteUrl: new URL('../', location.href).href.replace(/#.*$/, ''),
	};
	// A phone has no room for form and preview side by side; the eye shows the preview.
	if (matchMedia('(width < 60rem)').matches) localStorage.setItem(paneKey, 'none');
	// On the own computer there is nobody to log in to.
	if (dorp.role === 'lokaal') localStorage.setItem(userKey, JSON.stringify({ backendName: config.backend.name }));
	// Decap rejects with nothing when a form is not right; the form says so itself.
	window.addEventListener('unhandledrejection', (event) => {
		if (event.reason === undefined) event.preventDefault();
	});
	cms.init({ config: { ...prepared(config, moment), load_config_file: false } });
}
