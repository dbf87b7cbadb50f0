import { texts } from '../../texts.ts';
import { type ControlProps, componentClass, h, plain } from '../decap.ts';

/** A list of short texts from one line with commas. */
export function splitWords(line: string): string[] {
	return line
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
}

/** The words in a value; a file may hold one word where a list is meant. */
function wordsOf(value: unknown): string[] {
	const data = plain(value);
	return (Array.isArray(data) ? data : data ? [data] : []).map(String);
}

/** A list of short texts as one line with commas; Decap's own drops the comma that somebody has just typed. */
export function wordsControl() {
	return class WordsControl extends componentClass<ControlProps, { line: string }>() {
		state = { line: wordsOf(this.props.value).join(', ') };

		/** What is typed and not yet a word of the list must be seen as well. */
		shouldComponentUpdate() {
			return true;
		}

		render() {
			const words = wordsOf(this.props.value);
			// What came from elsewhere, such as a restored draft, takes the place of what was typed before.
			const isTyped = splitWords(this.state.line).join() === words.join();
			const line = isTyped ? this.state.line : words.join(', ');
			const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
			return h(
				'div',
				null,
				h('input', {
					id: forID,
					type: 'text',
					className: classNameWrapper,
					value: line,
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
