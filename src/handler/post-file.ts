import { stringify } from 'yaml';
import { forms } from '../cms/forms.ts';
import { proposedPost } from '../cms/proposals.ts';
import { plainLetters } from '../cms/validate.ts';
import { t } from '../i18n/index.ts';
import { postSchema } from '../schema/post.ts';
import type { Intake } from './intake.ts';

/** The order of Decap: as its form stands, first what is open and then the rest. */
const order = [...new Set([...forms.prikbord.open, ...Object.keys(postSchema.shape)])];

/** Signs that would be more than themselves in Markdown. */
const escaped = (value: string) => value.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

/**
 * The file of a post, as the CMS would write it; without the day of the talk and the day on which another agreed,
 * which are for the coordinator to fill in, and without how the sender is reached.
 * @param today the day in the Netherlands
 */
export function postFile(intake: Intake, today: string): string {
	const { give, name: _name, phone: _phone, agreed: _agreed, title, days, dayParts, ...rest } = intake;
	const data: Record<string, unknown> = {
		...rest,
		title: plainLetters(title),
		days: [...new Set(days)],
		dayParts: [...new Set(dayParts)],
		...proposedPost(today),
	};
	const isFilled = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
	const ordered = order.filter((key) => isFilled(data[key])).map((key) => [key, data[key]]);
	const body = give && intake.kind === 'vraag' ? `${t.placing.givePrefix} ${escaped(give)}` : '';
	return `---\n${stringify(Object.fromEntries(ordered))}---\n${body && `\n${body}\n`}`;
}
