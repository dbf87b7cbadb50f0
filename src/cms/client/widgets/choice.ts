import { texts } from '../../texts.ts';
import { type Control, type ControlClass, type ControlProps, h } from '../decap.ts';

const { choice } = texts;

/** What the list of a choice tells a screen reader about, in the words of the library (react-select). */
interface Said {
	context: 'menu' | 'input' | 'value';
	action: string;
	label: string;
	labels: readonly string[];
	focused: unknown;
	options: readonly unknown[];
	selectValue: readonly unknown[];
}

/** The Dutch of a list of choices; its library speaks English by itself. */
export const dutchChoice = {
	placeholder: choice.placeholder,
	noOptionsMessage: () => choice.none,
	screenReaderStatus: ({ count }: { count: number }) => choice.count(count),
	ariaLiveMessages: {
		guidance: ({ context }: Said) => (context === 'menu' ? choice.guidance : context === 'input' ? choice.closed : ''),
		onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
		onFocus: ({ context, focused, label, options, selectValue }: Said) =>
			context === 'value'
				? choice.chosen(choice.focused(label, selectValue.indexOf(focused), selectValue.length))
				: choice.focused(label, options.indexOf(focused), options.length),
		onChange: ({ action, label, labels }: Said) => {
			if (action === 'select-option') return choice.selected(label);
			if (action === 'clear') return choice.cleared;
			if (action === 'initial-input-focus') return labels.join(', ');
			return choice.removed(label);
		},
	},
};

interface Rendered {
	type: unknown;
	props: object;
}

/** Decap's control for a choice, in Dutch. */
export function choiceControl(base: ControlClass): ControlClass {
	const Parent = base as new (props: ControlProps) => Control & { render(): Rendered };
	return class ChoiceControl extends Parent {
		override render() {
			const { type, props } = super.render();
			return h(type, { ...props, ...dutchChoice }) as Rendered;
		}
	};
}
