import { texts } from '../../texts.ts';
import { componentClass, h, plain } from '../decap.ts';

/** A list of short texts from one line with commas. */
export function splitWords(line: string): string[] {
	return line
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
}

/** A list of short texts as one line with commas; Decap's own drops the comma that somebody has just typed. */
export function wordsControl() {
	return class WordsControl extends componentClass<import('../decap.ts').ControlProps, { line: string }>() {
		state = { line: ((plain(this.props.value) ?? []) as string[]).join(', ') };

		/** What is typed and not yet a word of the list must be seen as well. */
		shouldComponentUpdate() {
			return true;
		}

		render() {
			const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
			return h(
				'div',
				null,
				h('input', {
					id: forID,
					type: 'text',
					className: classNameWrapper,
					value: this.state.line,
					onFocus: setActiveStyle,
					onBlur: setInactiveStyle,
					onChange: (event: { target: HTMLInputElement }) => {
						this.setState({ line: event.target.value });
						onChange(splitWords(event.target.value));
					},
				}),
				h('p', { className: 'dorp-said' }, texts.form.words),
			);
		}
	};
}
