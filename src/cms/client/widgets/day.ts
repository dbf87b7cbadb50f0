import { longDay, time } from '../../../i18n/format.ts';
import { isCalendarDay } from '../../../schema/fields.ts';
import { texts } from '../../texts.ts';
import { type ControlProps, componentClass, h } from '../decap.ts';

/** The day and the time of a moment as it stands in a file; empty texts for what is not there or on no calendar. */
export function splitMoment(value: unknown): { day: string; clock: string } {
	const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2})[:.](\d{2}))?/.exec(String(value ?? '').trim());
	const [, day = '', hour, minute] = moment ?? [];
	if (!isCalendarDay(day)) return { day: '', clock: '' };
	return { day, clock: hour ? `${hour.padStart(2, '0')}:${minute}` : '' };
}

/** The text of a file for a day and a time; a time without a day is nothing. */
export function joinMoment(day: string, clock: string): string {
	if (!day) return '';
	return clock ? `${day}T${clock}` : day;
}

/** A moment as one says it: “zaterdag 5 december 2026 om 19.30 uur”. */
export function spokenMoment(value: unknown): string {
	const { day, clock } = splitMoment(value);
	if (!day) return '';
	return clock ? `${longDay(day)} om ${time(clock)}` : longDay(day);
}

/**
 * The control for a day, or for a moment on the Dutch clock. It holds text and never a Date, so that it writes
 * the same wherever the editor is.
 */
export function dayControl(hasTime: boolean) {
	return class DayControl extends componentClass<ControlProps, { kept: string }>() {
		/** The time, while the day is being typed: a day that is half typed is no day for a browser. */
		state = { kept: splitMoment(this.props.value).clock };

		clear = () => {
			this.setState({ kept: '' });
			this.props.onChange('');
		};

		/** What is kept must be seen as well. */
		shouldComponentUpdate() {
			return true;
		}

		render() {
			const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
			const { day, clock: stored } = splitMoment(value);
			const clock = stored || (day ? '' : this.state.kept);
			const label = String(this.props.field.get('label'));
			const said = spokenMoment(hasTime ? value : day);
			const events = { onFocus: setActiveStyle, onBlur: setInactiveStyle };
			return h(
				'div',
				{ className: `${classNameWrapper} dorp-day` },
				h('input', {
					id: forID,
					type: 'date',
					value: day,
					...events,
					onChange: (event: { target: HTMLInputElement }) =>
						onChange(joinMoment(event.target.value, stored || this.state.kept)),
				}),
				hasTime
					? h('input', {
							type: 'time',
							value: clock,
							'aria-label': `${label}: ${texts.day.time.toLowerCase()}`,
							...events,
							onChange: (event: { target: HTMLInputElement }) => {
								this.setState({ kept: event.target.value });
								onChange(joinMoment(day, event.target.value));
							},
						})
					: null,
				day ? h('button', { type: 'button', className: 'dorp-small', onClick: this.clear }, texts.day.clear) : null,
				h(
					'p',
					{ className: 'dorp-said', 'aria-live': 'polite' },
					day ? said + (hasTime && !clock ? `, ${texts.day.allDay}` : '') : texts.day.choose,
				),
			);
		}
	};
}
