import * as z from 'zod';
import { checkTitle } from '../cms/validate.ts';
import { t } from '../i18n/index.ts';
import { choice, optional, phone, text } from '../schema/fields.ts';
import { personalDataInPost } from '../schema/personal-data.ts';
import { postSchema } from '../schema/post.ts';
import { postSenders } from '../schema/vocabulary.ts';
import { texts } from './texts.ts';

const { kind, category, title, summary, area, days, dayParts, frequency, when, firstName, number } = postSchema.shape;

/** What the form sends: the fields of a post that a visitor can fill in, and how the coordinator reaches them. */
const intakeSchema = z.strictObject({
	kind,
	category,
	title,
	summary,
	area,
	days,
	dayParts,
	frequency,
	when,
	firstName,
	onBehalfOf: choice(postSenders),
	/** The other person, for whom it is, thinks it is all right. */
	agreed: z.boolean().optional(),
	/** The other person is to be called, and name and telephone are theirs. */
	callsOther: z.boolean().optional(),
	/** What one can give in return. */
	give: optional(text(160)),
	/**
	 * The first number that was free when the site was made. One that no village can have come to is left out: the
	 * next post of everybody would have to be above it.
	 */
	number: number.max(2000).optional().catch(undefined),
	// In the comment they stand in Markdown, and a forge reads more in it than a person does: no signs that say something.
	name: text(60).refine((value) => /^(?:[\p{L}\p{M},'’ &-]|\.(?=[\p{L}\p{M}]{0,1}\.|[\s,]|$))+$/u.test(value)),
	phone: phone().refine((value) => value.length <= 20),
});

/** What somebody filled in to ask or offer something, after parsing. */
export type Intake = z.output<typeof intakeSchema>;

/** A message for the visitor by the name of the field. */
export type FieldMessages = Record<string, string>;

/** What the form sends as a yes or no: anything else does not come from it. */
const boxes: readonly unknown[] = ['agreed', 'callsOther'];

/** The texts that everybody will read. */
const publicFields = ['title', 'summary', 'give', 'area', 'when', 'firstName'] as const;

/**
 * Reads what was sent.
 * @returns undefined when it does not come from the form at all; what is wrong, by field, when something is
 */
export function readIntake(data: unknown): Intake | { wrong: FieldMessages } | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const result = intakeSchema.safeParse(clean(data));
	if (!result.success) {
		const { issues } = result.error;
		if (issues.some(({ code, path }) => code === 'unrecognized_keys' || boxes.includes(path[0]))) return undefined;
		return { wrong: Object.fromEntries(issues.map((issue) => [String(issue.path[0]), messageFor(issue, data)])) };
	}
	const wrong = {
		...(checkTitle(result.data.title) !== undefined && { title: texts.fields.title }),
		...personalIn(result.data),
	};
	return Object.keys(wrong).length > 0 ? { wrong } : result.data;
}

/** Each text on one line, without signs that cannot be seen: they would make another line, or turn it around. */
function clean(value: unknown): unknown {
	if (typeof value === 'string')
		return value
			.normalize('NFC')
			.replaceAll(/[\p{Cc}\s]+/gu, ' ')
			.replaceAll(/[\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
			.trim();
	if (Array.isArray(value)) return value.map(clean);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
	return value;
}

function messageFor({ code, path, ...issue }: z.core.$ZodIssue, data: object): string {
	const field = String(path[0]);
	const value = (data as Record<string, unknown>)[field];
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
		return texts.fields.missing(field);
	if (code === 'too_big' && path.length === 1 && 'maximum' in issue)
		return texts.fields.long(field, Number(issue.maximum));
	if (field === 'phone' || field === 'name' || field === 'firstName') return texts.fields[field];
	return texts.fields.wrong(field);
}

/**
 * What may not be read in public, where that is sure; the coordinator looks at the rest. What seems to be about
 * somebody’s health or debts is refused too: a draft stands in Git, and what stands there never quite goes away.
 */
function personalIn(intake: Intake): FieldMessages {
	const folded = (value: string) => value.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ');
	const own = folded(intake.name).trim();
	const digits = intake.phone.replaceAll(/\D/g, '');
	return Object.fromEntries(
		publicFields.flatMap((field): [string, string][] => {
			const value = intake[field];
			if (!value) return [];
			const found = personalDataInPost(intake.kind, value).find(
				(one) => one.certainty === 'certain' || one.kind === 'health' || one.kind === 'debts',
			);
			if (found) return [[field, texts.fields.personal(field, found.text, t.placing.privateKinds[found.kind])]];
			// A first name alone may be anybody's, and may stand there.
			const hasName = own.includes(' ') && ` ${folded(value)} `.includes(` ${own} `);
			const hasPhone = digits.length >= 6 && value.replaceAll(/\D/g, '').includes(digits);
			return hasName || hasPhone ? [[field, texts.fields.ownContact(field)]] : [];
		}),
	);
}
