import { weekdays } from '../../../schema/index.ts';
import { texts } from '../../texts.ts';
import { componentClass, h, type Immutable } from '../decap.ts';

/** One opening on a day, as the browser's own time fields want it. */
export interface Span {
	from: string;
	until: string;
}

/** What is known about a day: nothing, closed, open once or twice, or on holidays the same as on other days. */
export interface DayHours {
	state: 'unknown' | 'closed' | 'open' | 'usual';
	spans: Span[];
}

const spanPattern = /^(?:(\d{1,2})[:.](\d{2})\s*(?:uur)?)?\s*[-–—]\s*(?:(\d{1,2})[:.](\d{2})\s*(?:uur)?)?$/;

function readSpan(text: string): Span[] {
	const match = spanPattern.exec(text.trim());
	if (!match) return [];
	const clock = (hour: string | undefined, minute: string | undefined) =>
		hour ? `${hour.padStart(2, '0')}:${minute}` : '';
	return [{ from: clock(match[1], match[2]), until: clock(match[3], match[4]) }];
}

/**
 * Reads the text of a file: `09:00-12:00, 13:30-17:00`, `gesloten` or nothing; also what is half filled in.
 * Text that holds no times is open without any.
 */
export function readHours(value: unknown): DayHours {
	const text = String(value ?? '').trim();
	if (text === '') return { state: 'unknown', spans: [] };
	if (/^(?:gesloten|dicht|-)$/i.test(text)) return { state: 'closed', spans: [] };
	if (/^(?:zo)?als altijd$/i.test(text)) return { state: 'usual', spans: [] };
	return { state: 'open', spans: text.split(/\s*[,;&]\s*|\s+en\s+/).flatMap(readSpan) };
}

/** Open without any time: the check says what is missing, where a lone dash would say that it is closed. */
const openWithoutTimes = 'open';

/** The text for a file; what is half filled in stays readable, so that the check can say what is missing. */
export function writeHours({ state, spans }: DayHours): string {
	if (state === 'unknown') return '';
	if (state === 'closed') return 'gesloten';
	if (state === 'usual') return 'zoals altijd';
	if (spans.every(({ from, until }) => from === '' && until === '')) return openWithoutTimes;
	return spans.map(({ from, until }) => `${from}-${until}`).join(', ');
}

/** A time field of a browser has no 24:00; the end of the day is written as one that it does have. */
const shown = (clock: string) => (clock === '24:00' ? '00:00' : clock);
const stored = (clock: string) => (clock === '00:00' ? '24:00' : clock);

/** The value of the day before in the same week table; undefined for Monday and outside a week. */
function dayBefore(entry: Immutable, at: readonly string[]): string | undefined {
	const days: readonly string[] = weekdays;
	const name = days[days.indexOf(at.at(-1) ?? '') - 1];
	if (!name) return undefined;
	const value = entry.getIn(['data', ...at.slice(0, -1), name]);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The choices of a row: holidays can also be like other days. */
const statesFor = (at: readonly string[]): readonly DayHours['state'][] =>
	/^(?:public|school)Holidays$/.test(at.at(-1) ?? '')
		? ['unknown', 'usual', 'closed', 'open']
		: ['unknown', 'closed', 'open'];

/** One row of a week table: closed, or open from and until, once or twice. */
export function hoursControl() {
	return class HoursControl extends componentClass() {
		/** The row looks at the day before as well, which is not its own value. */
		shouldComponentUpdate() {
			return true;
		}

		render() {
			const { value, forID, onChange, field, getEntry, setActiveStyle, setInactiveStyle, classNameWrapper } =
				this.props;
			const hours = readHours(value);
			const label = String(field.get('label'));
			const at = ((field.get('at') as Immutable | undefined)?.toJS() ?? []) as string[];
			const before = dayBefore(getEntry(), at);
			const events = { onFocus: setActiveStyle, onBlur: setInactiveStyle };
			const change = (next: DayHours) => onChange(writeHours(next));
			// Somebody who emptied both clocks, or found text without times, must be able to fill them in.
			const spans = hours.state === 'open' && hours.spans.length === 0 ? [{ from: '', until: '' }] : hours.spans;
			const withSpan = (index: number, part: Partial<Span>) =>
				change({ state: 'open', spans: spans.map((span, each) => (each === index ? { ...span, ...part } : span)) });
			const clock = (index: number, part: keyof Span, name: string) =>
				h(
					'label',
					{ className: 'dorp-clock' },
					h('span', null, name),
					h('input', {
						type: 'time',
						value: shown(spans[index]?.[part] ?? ''),
						'aria-label': `${label} ${name}`,
						...events,
						onChange: (event: { target: HTMLInputElement }) =>
							withSpan(index, {
								[part]: part === 'until' ? stored(event.target.value) : event.target.value,
							}),
					}),
				);
			return h(
				'div',
				{ className: `${classNameWrapper} dorp-hours` },
				h(
					'select',
					{
						id: forID,
						value: hours.state,
						'aria-label': `${label}: ${texts.hours.state.toLowerCase()}`,
						...events,
						onChange: (event: { target: HTMLSelectElement }) => {
							const state = event.target.value as DayHours['state'];
							change({ state, spans: state === 'open' ? [{ from: '09:00', until: '17:00' }] : [] });
						},
					},
					...statesFor(at).map((state) => h('option', { value: state }, texts.hours[state])),
				),
				...spans.flatMap((_, index) => [
					h(
						'span',
						{ className: 'dorp-span' },
						clock(index, 'from', texts.hours.from),
						clock(index, 'until', texts.hours.until),
						index > 0
							? h(
									'button',
									{
										type: 'button',
										className: 'dorp-small',
										onClick: () => change({ state: 'open', spans: spans.filter((__, each) => each !== index) }),
									},
									texts.hours.removeSecond,
								)
							: null,
					),
				]),
				hours.state === 'open' && spans.length === 1
					? h(
							'button',
							{
								type: 'button',
								className: 'dorp-small',
								onClick: () => change({ state: 'open', spans: [...spans, { from: '13:30', until: '17:00' }] }),
							},
							texts.hours.second,
						)
					: null,
				hours.state === 'unknown' && before
					? h('button', { type: 'button', className: 'dorp-small', onClick: () => onChange(before) }, texts.hours.same)
					: null,
			);
		}
	};
}
