import { capitalised } from '../../../i18n/format.ts';
import { recurrenceText, type SpokenRecurrence } from '../../../i18n/recurrence.ts';
import { texts } from '../../texts.ts';
import { type Control, type ControlClass, type ControlProps, type Element, entryData, h, plain } from '../decap.ts';

type Data = Readonly<Record<string, unknown>>;

/** The values of a list, without what the form has not got yet. */
function listOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '').map(String) : [];
}

const numberOf = (value: unknown) => (Number(value) > 0 ? Number(value) : undefined);
const isFrequency = (value: unknown): value is SpokenRecurrence['frequency'] =>
	typeof value === 'string' && ['week', 'maand', 'jaar', 'losse data'].includes(value);

/**
 * What the fields of a repetition say together, as a sentence; undefined as long as they say nothing: without a
 * frequency, or without a beginning.
 */
export function spokenRecurrence(value: unknown, record: Data): string | undefined {
	const data = (plain(value) ?? {}) as Data;
	const { frequency } = data;
	const start = record['start'];
	if (!isFrequency(frequency) || typeof start !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(start)) return undefined;
	const end = typeof record['end'] === 'string' && record['end'] ? record['end'] : undefined;
	const until = typeof data['until'] === 'string' && data['until'] ? data['until'] : undefined;
	return capitalised(
		recurrenceText(
			{
				frequency,
				interval: numberOf(data['interval']),
				days: listOf(data['days']),
				ordinals: listOf(data['ordinals']),
				until,
				count: numberOf(data['count']),
				dates: listOf(data['dates']),
				except: listOf(data['except']),
				exceptMonths: listOf(data['exceptMonths']),
				notInSchoolHolidays: data['notInSchoolHolidays'] === true,
				notOnPublicHolidays: data['notOnPublicHolidays'] === true,
			},
			start,
			end,
		),
	);
}

/** Decap's own group, as far as it is known here. */
interface ObjectControl extends Control {
	render(): Element;
}

/** Decap's group of fields, with above it what they say together. */
export function recurrenceControl(base: ControlClass): ControlClass {
	const Parent = base as unknown as new (props: ControlProps) => ObjectControl;
	return class RecurrenceControl extends Parent {
		/** The beginning of the event is another field: what is said changes with it. */
		shouldComponentUpdate() {
			return true;
		}

		override render(): Element {
			const said = spokenRecurrence(this.props.value, entryData(this.props.getEntry()));
			// Not in a box of its own: the styles of Decap expect the group directly in that of the field.
			return [
				// Above the group, so that it can be read while the group is folded away too.
				h('p', { key: 'said', className: 'dorp-said', role: 'status' }, said ? texts.form.repeats(said) : ''),
				super.render(),
			];
		}
	} as unknown as ControlClass;
}
