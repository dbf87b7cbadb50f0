import { mailto } from '../../i18n/format.ts';

/** What somebody filled in to ask or offer something. */
export interface Intake {
	kind: 'aanbod' | 'vraag' | '';
	onBehalfOf: string;
	/** The other person, for whom it is, thinks it is all right. */
	agreed: boolean;
	/** The other person is to be called, and name and telephone are theirs. */
	callsOther: boolean;
	category: string;
	title: string;
	summary: string;
	/** What one can give in return. */
	give: string;
	area: string;
	/** As schema.org calls the days. */
	days: string[];
	dayParts: string[];
	frequency: string;
	when: string;
	firstName: string;
	/** For the coordinator alone: in no link, and so in no file. */
	name: string;
	phone: string;
}

/** The words around it, in the language of the site. */
export interface IntakeWords {
	greeting: string;
	opening: Record<'aanbod' | 'vraag', string>;
	labels: Record<
		| 'title'
		| 'text'
		| 'give'
		| 'category'
		| 'area'
		| 'when'
		| 'frequency'
		| 'firstName'
		| 'sender'
		| 'agreed'
		| 'calls'
		| 'name'
		| 'phone',
		string
	>;
	days: Record<string, string>;
	yes: string;
	notYet: string;
	/** Who is to be called: the one who wrote it, or the one it is for. */
	calls: { sender: string; other: string };
	/** What stands above the link for the coordinator. */
	editorLink: string;
	/** The same when not all fitted in it. */
	editorLinkPart: string;
	/** What stands instead of a text that is too long for a mail. */
	tooLong: string;
	/** What stands before what one can give, in the text of the post. */
	givePrefix: string;
	subject: { side: Record<'aanbod' | 'vraag', string>; prefix: string };
}

/**
 * The longest mail link that every mail program takes, in characters: Outlook for Windows cuts a mailto address at a
 * little over 2,000.
 */
export const longestMailLink = 1900;

/** Whether it is placed for somebody else, who must have been asked. */
export const speaksForAnother = ({ onBehalfOf }: Intake) => ['familie', 'buur', 'professional'].includes(onBehalfOf);

/** Whether that other is the one to call: only who agreed can be. */
export const asksForAnother = (intake: Intake) => speaksForAnother(intake) && intake.agreed && intake.callsOther;

/** What still must be filled in before it can be sent, as names of fields. */
export function missingFrom(intake: Intake): (keyof Intake)[] {
	const needed = ['kind', 'onBehalfOf', 'category', 'title', 'summary', 'name', 'phone'] as const;
	return needed.filter((key) => intake[key] === '');
}

/** Everything as a text to send, with a link for the coordinator when there is one. */
export function intakeText(intake: Intake, words: IntakeWords, link?: string, isWhole = true): string {
	const { labels } = words;
	const days = intake.days.map((day) => words.days[day] ?? day);
	const when = [[...days, ...intake.dayParts].join(', '), intake.when].filter(Boolean).join('; ');
	const isForAnother = speaksForAnother(intake);
	const lines: [string, string][] = [
		[labels.title, intake.title],
		[labels.text, intake.summary],
		[labels.give, intake.give],
		[labels.category, intake.category],
		[labels.area, intake.area],
		[labels.when, when],
		[labels.frequency, intake.frequency],
		[labels.firstName, intake.firstName],
		[labels.sender, intake.onBehalfOf],
		[labels.agreed, isForAnother ? (intake.agreed ? words.yes : words.notYet) : ''],
		[labels.calls, isForAnother ? words.calls[asksForAnother(intake) ? 'other' : 'sender'] : ''],
		[labels.name, intake.name],
		[labels.phone, intake.phone],
	];
	return [
		words.greeting,
		'',
		words.opening[intake.kind || 'vraag'],
		'',
		...lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
		// Between signs that no program takes for a part of the address, and breaks no line within (RFC 3986, appendix C).
		...(link ? ['', isWhole ? words.editorLink : words.editorLinkPart, `<${link}>`] : []),
	].join('\n');
}

/**
 * The address of a new post in the CMS with all fields filled in; without name and telephone, which are nobody's but
 * the coordinator's.
 * @param base the address of the form for a new post
 * @param without fields that are left out to keep it short
 */
export function editorLink(base: string, intake: Intake, words: IntakeWords, without: readonly string[] = []): string {
	const fields: [string, string][] = [
		['kind', intake.kind],
		['category', intake.category],
		['title', intake.title],
		['summary', intake.summary],
		['area', intake.area],
		['days', intake.days.join(',')],
		['dayParts', intake.dayParts.join(',')],
		['frequency', intake.frequency],
		['when', intake.when],
		['firstName', intake.firstName],
		['onBehalfOf', intake.onBehalfOf],
		['body', intake.give && `${words.givePrefix} ${intake.give}`],
	];
	return `${base}?${new URLSearchParams(fields.filter(([key, value]) => value !== '' && !without.includes(key)))}`;
}

/** A mail to the coordinator, with as much in its link for the CMS as mail programs can carry. */
export function intakeMail(address: string, intake: Intake, words: IntakeWords, base: string | undefined): string {
	const short = `${words.subject.prefix}: ${words.subject.side[intake.kind || 'vraag'].toLowerCase()}`;
	const subject = `${short}, ${intake.title}`;
	const links = base
		? [[], ['body'], ['body', 'summary']].map((without) => ({
				link: editorLink(base, intake, words, without),
				isWhole: without.every((key) => key === 'body' && intake.give === ''),
			}))
		: [];
	const cut = { ...intake, summary: words.tooLong, give: '' };
	const mails = [
		...links.map(({ link, isWhole }) => mailto(address, subject, intakeText(intake, words, link, isWhole))),
		mailto(address, subject, intakeText(intake, words)),
		mailto(address, short, intakeText(intake, words)),
		mailto(address, short, intakeText(cut, words)),
	];
	return mails.find((mail) => mail.length <= longestMailLink) ?? mails.at(-1) ?? '';
}
