import type { CmsConfig } from '../config.ts';
import { kindOfCollection } from '../names.ts';
import { texts } from '../texts.ts';
import { checkRecord, plainLetters, summarise, surroundingsOf, titleField } from '../validate.ts';
import { decap, entryData, type Immutable } from './decap.ts';
import { form } from './forge/form.ts';
import { isAtAddress } from './navigation.ts';
import { closingDay } from './prepare.ts';

/** Where the browser of an editor keeps who organised last; a role or club, never a person. */
export const lastOrganiserKey = 'dorp-organisator';

/** An error that Decap shows as the sentence that it is. */
function refusal(message: string): Error {
	return Object.assign(new Error(message), { toString: () => message });
}

/** Tells the layer around the forge which text the form was opened with. */
export function beginForm(entry: Immutable): void {
	const isNew = entry.get('newRecord') === true;
	form.begin(isNew ? undefined : String(entry.get('path')), String(entry.get('raw') ?? ''));
}

/**
 * Before anything is written: the whole record once more through the schema, so that nothing wrong ever leaves
 * the form, that it goes in the file it belongs to, the title in letters that a file name can hold, and the day on
 * which something was closed. What the form was opened with is told to the layer around the forge.
 * @param dorp where the points of a village may lie, which themes there are, and what a post may name
 * @param today the day in the Netherlands
 */
export function checkBeforeSaving(
	dorp: Pick<CmsConfig['dorp'], 'map' | 'themes' | 'contacts'>,
	today: () => string,
): void {
	decap().registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			const collection = String(entry.get('collection'));
			const kind = kindOfCollection(collection);
			const record = { collection, id: String(entry.get('slug')), isNew: entry.get('newRecord') === true };
			if (!isAtAddress(location.hash, record)) throw refusal(texts.check.otherRecord);
			const data = entryData(entry);
			const problems = checkRecord(kind, data, surroundingsOf(collection, dorp));
			if (problems.length > 0) throw refusal(summarise(kind, problems));
			const field = titleField(kind);
			const title = data[field];
			beginForm(entry);
			const organiser = data['organiser'];
			if (typeof organiser === 'string' && organiser) localStorage.setItem(lastOrganiserKey, organiser);
			const closed = closingDay(kind, data, today());
			const kept = entry.get('data') as Immutable;
			const stored = closed ? kept.set(closed.field, closed.day) : kept;
			return typeof title === 'string' ? stored.set(field, plainLetters(title)) : stored;
		},
	});
}
