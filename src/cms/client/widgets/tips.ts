import type { CmsConfig } from '../../config.ts';
import type { Advice } from '../../language/advice.ts';
import { kindOfCollection } from '../../names.ts';
import { runningTexts } from '../../running-text.ts';
import { texts } from '../../texts.ts';
import { personalIn } from '../../validate.ts';
import { type ControlProps, componentClass, type Element, entryData, h } from '../decap.ts';

/** How often is looked whether somebody stopped typing, in milliseconds: a tip about half a sentence helps nobody. */
const pause = 500;

/** Tips that are shown at once. Who has mended these, sees the next. */
const shownTips = 6;

/** What the box under the text says. */
export interface Tips {
	/** What says something of a person, and must be looked at before everybody can read it. */
	doubts: string[];
	/** What would be easier to read. */
	language: string[];
	/** How many of these there are beside those shown. */
	more: number;
	/** How the text reads as a whole; undefined when it is too short to say. */
	ease: string | undefined;
	/** What is read of the box while it is closed; empty when there is nothing to say. */
	summary: string;
}

const nothing: Tips = { doubts: [], language: [], more: 0, ease: undefined, summary: '' };

/**
 * What the box says of a record.
 * @param doubts about what stands in it of a person, as sentences
 * @param advice on its Dutch; undefined as long as that is not known
 */
export function tipsOf(doubts: readonly string[], advice: Advice | undefined): Tips {
	const { tips } = texts;
	const all = advice
		? [
				...advice.longSentences.map(({ quote, words }) => tips.longSentence(quote, words)),
				...advice.hardWords.map(({ found, simple }) => tips.hardWord(found, simple)),
				...(advice.ease === 'hard' ? [tips.hardText] : []),
			]
		: [];
	const different = [...new Set(doubts)];
	const isEasy = different.length + all.length === 0 && advice?.ease === 'easy';
	return {
		doubts: different,
		language: all.slice(0, shownTips),
		more: Math.max(0, all.length - shownTips),
		ease: advice?.ease && tips.ease[advice.ease],
		summary: isEasy ? tips.easy : tips.summary(different.length, all.length),
	};
}

interface State {
	tips: Tips;
	/** What a screen reader is told. */
	said: string;
}

/**
 * A box under the text with what must be looked at and what may be simpler, while one types. It is no field itself,
 * writes nothing, and keeps nobody from saving.
 */
export function tipsControl({ collections, dorp }: Pick<CmsConfig, 'collections' | 'dorp'>) {
	return class TipsControl extends componentClass<ControlProps, State>() {
		state: State = { tips: nothing, said: '' };
		timer = 0;
		seen: unknown;
		isChanged = false;
		isGone = false;

		componentDidMount() {
			this.seen = this.props.getEntry().get('data');
			void this.look(false);
			this.timer = window.setInterval(() => this.compare(), pause);
		}

		componentWillUnmount() {
			this.isGone = true;
			clearInterval(this.timer);
		}

		shouldComponentUpdate() {
			return true;
		}

		/** Decap tells a control of its own value only. A record that changed is another object, so that this costs nothing. */
		compare() {
			const data = this.props.getEntry().get('data');
			const isAtRest = data === this.seen;
			this.seen = data;
			if (this.isChanged && isAtRest) void this.look(true);
			this.isChanged = !isAtRest;
		}

		/** @param isTold whether a screen reader says it: not when a form is opened */
		async look(isTold: boolean) {
			const name = String(this.props.collection.get('name'));
			const data = entryData(this.props.getEntry());
			const fields = collections.find((collection) => collection.name === name)?.fields ?? [];
			const doubts = personalIn(kindOfCollection(name), data, dorp.contacts[name]).map(({ message }) => message);
			// Without a connection it does not come; the doubts, which weigh more, do not wait for it.
			const language = await import('../../language/advice.ts').catch(() => undefined);
			if (this.isGone) return;
			const tips = tipsOf(doubts, language?.adviceOn(runningTexts(fields, data)));
			this.setState({ tips, ...(isTold && { said: tips.summary }) });
		}

		render() {
			const { tips, said } = this.state;
			const mark = (element: HTMLElement | null) => element?.closest('[aria-label]')?.classList.add('dorp-tips-box');
			return h(
				'div',
				{ id: this.props.forID, ref: mark },
				h('p', { className: 'dorp-tips-said', role: 'status' }, said),
				box(tips),
			);
		}
	};
}

function box({ doubts, language, more, ease, summary }: Tips): Element {
	if (!summary) return null;
	if (doubts.length + language.length === 0) return h('p', { className: 'dorp-tips dorp-tips-good' }, summary);
	const list = (title: string, items: readonly string[]) =>
		items.length > 0
			? [h('p', null, h('strong', null, title)), h('ul', null, ...items.map((item) => h('li', null, item)))]
			: [];
	const { tips, preview } = texts;
	return h(
		'details',
		{ className: doubts.length > 0 ? 'dorp-tips dorp-tips-doubt' : 'dorp-tips' },
		h('summary', null, summary),
		...list(preview.lookAt, doubts),
		...list(tips.title, language),
		more > 0 ? h('p', null, tips.more(more)) : null,
		ease ? h('p', null, tips.whole(ease)) : null,
		language.length > 0 ? h('p', null, tips.free) : null,
	);
}
