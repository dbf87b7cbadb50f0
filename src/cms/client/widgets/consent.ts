import { longDay } from '../../../i18n/format.ts';
import { texts } from '../../texts.ts';
import { componentClass, h } from '../decap.ts';

const asked = 'gevraagd op ';
const choices = [
	{ value: 'geen personen', label: texts.consent.none },
	{ value: asked, label: texts.consent.asked },
	{ value: 'aangekondigd op het evenement', label: texts.consent.announced },
] as const;

/** Whether people are on a photo, and how they were asked; written as the schema reads it. */
export function consentControl(today: () => string) {
	return class ConsentControl extends componentClass() {
		render() {
			const { value, forID, onChange, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
			const text = String(value ?? '');
			const isAsked = text.startsWith(asked.trim());
			const day = isAsked ? text.slice(asked.length) : '';
			const events = { onFocus: setActiveStyle, onBlur: setInactiveStyle };
			return h(
				'fieldset',
				// The label above belongs to the whole: a click on it must choose nothing.
				{ id: forID, tabIndex: -1, className: `${classNameWrapper} dorp-consent` },
				h('legend', null, texts.consent.legend),
				...choices.map(({ value: choice, label }) =>
					h(
						'label',
						null,
						h('input', {
							type: 'radio',
							name: forID,
							checked: choice === asked ? isAsked : text === choice,
							...events,
							onChange: () => onChange(choice === asked ? asked + today() : choice),
						}),
						h('span', null, label),
					),
				),
				isAsked
					? h(
							'label',
							{ className: 'dorp-consent-day' },
							h('span', null, texts.consent.day),
							h('input', {
								type: 'date',
								value: day,
								...events,
								onChange: (event: { target: HTMLInputElement }) => onChange(asked + event.target.value),
							}),
							/^\d{4}-\d{2}-\d{2}$/.test(day) ? h('span', { className: 'dorp-said' }, longDay(day)) : null,
						)
					: null,
				text
					? h('button', { type: 'button', className: 'dorp-small', onClick: () => onChange('') }, texts.day.clear)
					: null,
			);
		}
	};
}
