import type { EventNode } from '../domain/index.ts';
import { t } from '../i18n/index.ts';

/** What an event is, in a few sentences; of a calendar of others that says nothing, which calendar it is from. */
export function summaryOf({ data, calendar }: EventNode): string {
	return data.summary || (calendar ? t.agenda.fromCalendar(calendar.name) : '');
}
