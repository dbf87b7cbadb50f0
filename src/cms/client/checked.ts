import type { CmsConfig } from '../config.ts';
import { kindOfCollection } from '../names.ts';
import {
	checkRecord,
	checkTitle,
	checkValue,
	type FormProblem,
	summarise,
	surroundingsOf,
	titleField,
} from '../validate.ts';
import {
	type Control,
	type ControlClass,
	type ControlProps,
	decap,
	entryData,
	type Immutable,
	plain,
} from './decap.ts';
import { beginForm } from './save.ts';
import { choiceControl } from './widgets/choice.ts';

/** What a check must know of the village. */
type Dorp = Pick<CmsConfig['dorp'], 'taken' | 'map' | 'themes' | 'contacts'>;

/** What a form told last, so that asking for every field costs one check. */
let last: { collection: string; data: unknown; problems: FormProblem[] } | undefined;

function problemsOf(collection: string, entry: Immutable, dorp: Dorp): FormProblem[] {
	const data = entry.get('data');
	if (!last || last.data !== data || last.collection !== collection) {
		const kind = kindOfCollection(collection);
		last = { collection, data, problems: checkRecord(kind, entryData(entry), surroundingsOf(collection, dorp)) };
	}
	return last.problems;
}

/** What is wrong at a place in the record and below it. */
function problemsAt(at: readonly string[], props: ControlProps, dorp: Dorp): FormProblem[] {
	const collection = String(props.collection.get('name'));
	return problemsOf(collection, props.getEntry(), dorp).filter(({ path }) =>
		at.every((step, index) => path[index] === step),
	);
}

const placeOf = ({ field }: ControlProps) => (plain(field.get('at')) ?? []) as string[];

/** What is wrong with one field of the form, in the words of the build. */
function messagesFor(props: ControlProps, dorp: Dorp): string[] {
	const collection = String(props.collection.get('name'));
	const kind = kindOfCollection(collection);
	const at = placeOf(props);
	if (at.includes('*')) return checkValue(kind, at, plain(props.value)).map(({ message }) => message);
	const own = problemsAt(at, props, dorp);
	const isNew = props.getEntry().get('newRecord') === true;
	const title =
		isNew && at.length === 1 && at[0] === titleField(kind)
			? checkTitle(props.value, dorp.taken[collection])
			: undefined;
	return [...new Set([...own.map(({ message }) => message), ...(title ? [title] : [])])];
}

/** Text without the five entities of HTML that Decap makes of it. */
function unescaped(text: string): string {
	const signs: Record<string, string> = {
		'&lt;': '<',
		'&gt;': '>',
		'&quot;': '"',
		'&#039;': "'",
		'&#39;': "'",
		'&amp;': '&',
	};
	return text.replaceAll(/&(?:lt|gt|quot|#0?39|amp);/g, (entity) => signs[entity] ?? entity);
}

/** Asks the form to show the fields that are folded away, because one of them is wrong. */
export const unfold = 'dorp-unfold';

/** The fields that were wrong at the last attempt to save, by id. */
const wrong = new Set<string>();
let isScrolling = false;

/** Brings the first wrong field into sight and puts the cursor in it. */
function showFirst(): void {
	if (isScrolling) return;
	isScrolling = true;
	setTimeout(() => {
		isScrolling = false;
		const fields = [...wrong].map((id) => document.getElementById(id)).filter((field) => field !== null);
		const [first] = fields.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
		if (!first) return;
		first.scrollIntoView({ block: 'center' });
		first.focus({ preventScroll: true });
	}, 60);
}

/**
 * A control that checks its value with the schema when somebody saves, and says in Dutch what is wrong. Decap's
 * own checks (something must be filled in, a pattern) know less than the schema does, so they are not asked.
 */
export function checked<Base extends ControlClass<ControlProps, never>>(base: Base, dorp: Dorp): Base {
	const Parent = base as unknown as ControlClass;
	class Checked extends Parent {
		componentDidMount(): void {
			(Parent.prototype as { componentDidMount?: () => void }).componentDidMount?.call(this);
			const { value, onChange, getEntry } = this.props;
			beginForm(getEntry());
			// Decap escapes what a link fills in, as if it were HTML.
			if (typeof value === 'string' && location.hash.includes('/new?') && value !== unescaped(value))
				onChange(unescaped(value));
		}

		validate = (): void => {
			tell(this.props, messagesFor(this.props, dorp));
		};
	}
	return Checked as unknown as Base;
}

/** Marks a field as wrong or right, shows it when it is folded away, and tells Decap what stands under it. */
function tell({ forID, parentIds, onValidateObject }: ControlProps, messages: readonly string[]): void {
	wrong.delete(forID);
	if (messages.length > 0) {
		wrong.add(forID);
		// Only when the field is not to be seen: the rest of the form stays as short as it was.
		if (document.getElementById(forID)?.offsetParent == null) window.dispatchEvent(new Event(unfold));
		showFirst();
	}
	onValidateObject(
		forID,
		messages.map((message) => ({ type: 'PRESENCE', parentIds, message })),
	);
}

/** Decap's own list, as far as it is known here. */
interface ListControl extends Control<ControlProps, { listCollapsed: boolean; itemsCollapsed: boolean[] }> {
	state: { itemsCollapsed: boolean[] };
}

/**
 * A list that says what is wrong with its items. Those that are folded away are not there to say it themselves;
 * the list unfolds them.
 */
function checkedList(base: ControlClass, dorp: Dorp): ControlClass {
	const Parent = base as unknown as new (props: ControlProps) => ListControl;
	class CheckedList extends Parent {
		/** Decap's own, which asks the items that are there. */
		askItems = (this as unknown as { validate: () => void }).validate;

		validate = (): void => {
			this.askItems();
			const at = placeOf(this.props);
			// The list around a list within an item speaks for both.
			if (at.includes('*')) return;
			const problems = problemsAt(at, this.props, dorp);
			const items = new Set(problems.map(({ path }) => path[at.length]));
			if (items.size > 0)
				this.setState({
					listCollapsed: false,
					itemsCollapsed: this.state.itemsCollapsed.map((isFolded, index) => isFolded && !items.has(index)),
				});
			const kind = kindOfCollection(String(this.props.collection.get('name')));
			tell(
				this.props,
				problems.map((problem) => summarise(kind, [problem])),
			);
		};
	}
	return CheckedList as unknown as ControlClass;
}

/** Decap's own controls with the check of the schema, under names of their own; the list keeps its name. */
export function registerCheckedControls(dorp: Dorp): void {
	for (const name of ['string', 'text', 'number', 'select', 'image', 'file']) {
		const { control, preview, schema } = decap().getWidget(name);
		const own = name === 'select' ? choiceControl(control) : control;
		decap().registerWidget(`dorp-${name}`, checked(own, dorp), preview, schema);
	}
	const { control, preview, schema } = decap().getWidget('list');
	decap().registerWidget('list', checkedList(control, dorp), preview, schema);
}
