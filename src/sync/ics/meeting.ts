const hosts = [
	'zoom\\.(?:us|com)',
	'zoomgov\\.com',
	'zoomcrc\\.com',
	'teams\\.(?:microsoft\\.com|microsoft\\.us|live\\.com|cloud\\.microsoft)',
	'aka\\.ms/JoinTeamsMeeting',
	'meet\\.lync\\.com',
	'join\\.skype\\.com',
	'meet\\.google\\.com',
	'hangouts\\.google\\.com',
	'g\\.co/meet',
	'tel\\.meet',
	'webex\\.com',
	'meet\\.jit\\.si',
	'jitsi(?:\\.[a-z\\d-]{1,63}){2,3}',
	'8x8\\.vc',
	'whereby\\.com',
	'appear\\.in',
	'meet\\.goto\\.com',
	'gotomeet\\.me',
	'gotomeeting\\.com',
].join('|');
// In the address of a service that checks links, the slashes of the real one are written as %2F.
const host = new RegExp(`(?:(?<![a-z\\d-])|%2F)(?:${hosts})(?![a-z\\d.-]{0,100}[a-z\\d])`, 'i');
const word = /[^\s<>()[\]"]+/g;

const id =
	'(?:(?:telefonische|phone)\\s+)?(?:vergader(?:ings?)?|meeting|webinar|conferentie|conference)[ -]*(?:id|nummer|number)(?:\\s*\\([^)\\n]{1,30}\\))?';
const meetingId = new RegExp(`(?<![\\p{L}\\d])${id}\\s*(?:is\\s*)?[:=]?\\s*\\d[\\d #-]{4,}`, 'giu');
const code =
	'(?:(?:vergaderings?|meeting|event|webinar|host|numerieke?|numeric|telefoon|phone|video)[ -]*)?(?:toegangscode|wachtwoord(?:code)?|passcode|password|pin-?code|pin|access\\s+code|host\\s*key|hostsleutel)';
const codeAfterColon = '[^\\S\\n]*(?:is[^\\S\\n]*)?[:=][^\\S\\n]*\\n?[^\\S\\n]*[^\\s),;|]+';
const codeWithFigure = '[^\\S\\n]+(?:is[^\\S\\n]+)?(?=[^\\s),;|]*\\d)[^\\s),;|]{4,}';
const codeForPhones = '(?:[^\\S\\n]*\\([^)\\n]{1,30}(?:phones?|telefoons?)[^)\\n]{0,20}\\))?';
const meetingCode = new RegExp(`(?<![\\p{L}\\d])${code}(?:${codeAfterColon}|${codeWithFigure})${codeForPhones}`, 'giu');
const product = /\b(?:Zoom|Teams|Google Meet|Webex|Jitsi|Whereby|Skype)\b/i;

/** What the programs themselves write around it. */
const boilerplate: readonly RegExp[] = [
	/^(?:nu )?(?:deelnemen|join)(?: (?:nu|now|met|with|via|to|aan|de|the|your|zoom|google meet|microsoft teams|teams|webex|meeting|vergadering|webinar))*$/i,
	/^(?:neem deel|join) (?:op|on) (?:uw|je|your) computer\b.*$/i,
	/\b(?:nodigt (?:u|je) uit voor een (?:geplande )?zoom|is inviting you to a scheduled zoom)\b/i,
	/^(?:voor organisatoren|for organi[sz]ers) *:.*$/i,
	/^microsoft teams(?:[ -](?:vergadering|meeting))?(?: *(?:hulp nodig\?|need help\?))?$/i,
	/^(?:this event has a video call|please do not edit this section.*)\.?$/i,
	/^(?:when it'?s time, join your webex|if you are a host, click|you can also dial \d).*$/i,
	/^join (?:from the meeting link|by meeting number)$/i,
	/^(?:more|meer) (?:ways to join|manieren om deel te nemen)$/i,
	/^=+ ?just want to dial in\b.*$/i,
];

/** The same, for lines of which a link, number or code was taken out. */
const aroundLink: readonly RegExp[] = [
	/^(?:(?:klik|tik|click|tap)\b.*\b(?:deel|deelnemen|join)|deelnemen|join|neem (?:nu )?deel)\b/i,
	/^(?:vergader(?:ings)?opties|opties voor vergadering|meeting options|meer informatie|learn more|help|hulp nodig|need help|teams downloaden|download teams|meer telefoonnummers|more phone numbers|dial|need help\? go to)\b/i,
];

/** The line above the numbers to call. */
const dialling =
	/^(?:(?:one tap mobile|mobiel met één tik|dial by your location|(?:kies|bel|inbellen) (?:op basis van|volgens) (?:uw|je) locatie|(?:inbellen|deelnemen|dial in|join)(?: \w+)? (?:via|per|by|with|met) (?:telefoon|phone|sip|h\.?323)|find (?:your|a) local number|zoek (?:uw|je|een) lokaal nummer|(?:een )?lokaal nummer zoeken|global call-in numbers|tap to join from .*)(?:\s*[:(].*)?$|(?:of bel|or dial|dial-in|inbelnummer)\s*:)/i;
const phone = /^(?:[•*–-]\s*)?(?:\([A-Z]{2}\)\s*)?(?:\+?\d[\d ().-]{6,}|\d{1,3}(?:\.\d{1,3}){3})/;
/** A number with the code behind it that a telephone sends by itself. */
const tapped = /\+?\d[\d ()-]{6,30},,[\d,*#]+/;

/** Stands where something was taken out; no plain text has it. */
const gap = '\u0000';

/** Whether a text is the address of a video meeting (Zoom, Teams, Meet, Webex, Jitsi, Whereby), with or without `https://`. */
export function isMeetingAddress(text: string): boolean {
	return !/\s/.test(text) && host.test(text);
}

/**
 * A plain text without what lets somebody into a video meeting (its links, numbers and codes) and without what the
 * programs write around those. What people wrote stays.
 */
export function withoutMeetings(text: string): string {
	const rest = withoutTeams(text.replaceAll(/-::~:~::~[:~]*-[\s\S]*?(?:-::~:~::~[:~]*-|$)/g, ''));
	if (!isAboutMeeting(rest)) return rest.trim();
	const lines: string[] = [];
	let isDialling = false;
	for (const line of rest.replaceAll(meetingId, gap).replaceAll(meetingCode, gap).split('\n')) {
		const isEmpty = line.trim() === '';
		if (dialling.test(line.trim())) isDialling = true;
		else if (!isEmpty && !phone.test(line)) isDialling = false;
		const kept = isDialling && !isEmpty ? undefined : lineWithout(line);
		if (kept !== undefined) lines.push(kept);
	}
	return lines
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

/** In a text, a host alone is only a name; with something behind it, it leads into a meeting. */
const isLink = (text: string) => /[/@]|%2F/i.test(text) && host.test(text.replace(/[.,;:!?]+$/, ''));

function isAboutMeeting(text: string): boolean {
	if (text.search(meetingId) >= 0 || (product.test(text) && text.search(meetingCode) >= 0)) return true;
	return (text.match(word) ?? []).some(isLink);
}

/** Undefined when nothing is left of it. */
function lineWithout(line: string): string | undefined {
	if (tapped.test(line)) return undefined;
	const bare = line.replaceAll(word, (each) => (isLink(each) ? gap + (/[.,;!?]$/.exec(each)?.[0] ?? '') : each));
	const isTouched = bare.includes(gap);
	const kept = isTouched ? tidied(bare) : line;
	const words = kept.replace(/[\s:.]+$/, '').trim();
	if (boilerplate.some((pattern) => pattern.test(words))) return undefined;
	if (!isTouched) return kept;
	const isBoilerplate = words.length < 100 && aroundLink.some((pattern) => pattern.test(words));
	return isBoilerplate || !/[\p{L}\d]/u.test(kept) ? undefined : kept;
}

/** Without the brackets, spaces and commas that stood around what was taken out. */
function tidied(line: string): string {
	return line
		.replaceAll(gap, '')
		.replaceAll(/[([<][\s,;:|/–-]{0,50}[)\]>]/g, '')
		.replaceAll(/ {2,}/g, ' ')
		.replaceAll(/ (?=[.,;!?)])/g, '')
		.replaceAll(/[,;](?=[,;.])/g, '')
		.replace(/^[\s,;:|/]+/, '')
		.replace(/[\s,;:|/–(-]{1,50}$/, '');
}

const ofTeams = /\bMicrosoft Teams\b|\bTeams-vergadering\b/i;
const furtherOfTeams =
	/^\s*(?:voor organisatoren|for organi[sz]ers|privacy en beveiliging|privacy and security|(?:inbellen|deelnemen|dial in|join)(?: \w+)? (?:via|per|by|with|met) (?:telefoon|phone|een videosysteem|a video))\b|^\s*(?:vergadering|meeting)[ -]?id\b/im;

/** Without the block of Teams, from the line of underscores that opens it up to the last one; it has some within. */
function withoutTeams(text: string): string {
	const [before = '', ...others] = text.split(/(_{20,})/);
	let kept = before;
	let isIn = false;
	for (let at = 0; at < others.length; at += 2) {
		const [line = '', part = ''] = others.slice(at, at + 2);
		const isLast = at + 2 >= others.length;
		const isOfTeams: boolean = ofTeams.test(part) || (isIn && !isLast && furtherOfTeams.test(part));
		if (!isOfTeams) kept += isIn ? part : line + part;
		isIn = isOfTeams;
	}
	return kept;
}
