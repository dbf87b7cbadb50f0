import { moreField } from '../../names.ts';
import { texts } from '../../texts.ts';
import { unfold } from '../checked.ts';
import { type ControlProps, componentClass, h, plain } from '../decap.ts';

/** On the box around the button while the fields after it are folded away; the stylesheet hides them. */
const folded = 'data-dorp-folded';

/**
 * True when the address fills in something that is folded away: who places it must see what everybody will read.
 * @param hash the address within the CMS
 * @param names the fields of the form, in order
 */
export function fillsFolded(hash: string, names: readonly string[]): boolean {
	const filled = new URLSearchParams(hash.split('?')[1]).keys();
	const hidden = names.slice(names.indexOf(moreField) + 1);
	return [...filled].some((key) => hidden.includes(key.split('.')[0] ?? ''));
}

/** The button that shows the fields after it. It is no field itself and writes nothing. */
export function moreControl() {
	return class MoreControl extends componentClass<ControlProps, { isOpen: boolean }>() {
		state = { isOpen: false };
		box: HTMLElement | null = null;
		open = () => this.setState({ isOpen: true });

		componentDidMount() {
			const fields = (plain(this.props.collection.get('fields')) ?? []) as { name: string }[];
			if (
				fillsFolded(
					location.hash,
					fields.map(({ name }) => name),
				)
			)
				this.open();
			this.fold();
			// A field of the folded part that is wrong must be seen.
			window.addEventListener(unfold, this.open);
		}

		componentWillUnmount() {
			window.removeEventListener(unfold, this.open);
		}

		shouldComponentUpdate() {
			return true;
		}

		componentDidUpdate() {
			this.fold();
		}

		/** Decap gives each field a box of its own, side by side; the one around this button carries the mark. */
		fold() {
			const box = this.box?.closest('[aria-label]');
			box?.toggleAttribute(folded, !this.state.isOpen);
			box?.classList.add('dorp-more-box');
		}

		render() {
			const { isOpen } = this.state;
			return h(
				'button',
				{
					type: 'button',
					id: this.props.forID,
					className: 'dorp-more',
					'aria-expanded': isOpen,
					ref: (element: HTMLElement | null) => {
						this.box = element;
					},
					onClick: () => this.setState({ isOpen: !isOpen }),
				},
				isOpen ? texts.form.less : String(this.props.field.get('label')),
			);
		}
	};
}
