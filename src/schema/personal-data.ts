/** What can tell a reader who or how somebody is. */
export const personalDataKinds = [
	'email',
	'phone',
	'iban',
	'bsn',
	'licence-plate',
	'birth-date',
	'address',
	'surname',
	'health',
	'debts',
] as const;

/** One kind of personal data. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Whether a form leaves no other reading, or a person has to look. */
export type Certainty = 'certain' | 'doubtful';

/** A piece of a text that says something about one person. */
export interface PersonalData {
	kind: PersonalDataKind;
	certainty: Certainty;
	/** As it stands in the text. */
	text: string;
	/** Equal for two ways of writing one thing: digits only, or lower case without spaces where these do not matter. */
	normal: string;
	/** Where it begins in the text. */
	index: number;
	/** How many lines into the text it stands, from 0. */
	line: number;
}

/** What stands around a match, at most `reach` signs on either side. */
interface Around {
	before: string;
	after: string;
}

interface Rule {
	kind: PersonalDataKind;
	pattern: RegExp;
	/** Undefined when the match is innocent; `head` is how many signs before the match belong to it. */
	judge: (match: RegExpExecArray, around: Around) => Certainty | { certainty: Certainty; head: number } | undefined;
	normal: (text: string) => string;
}

/** How far a rule looks around a match. Every pattern is bounded too: a text costs no more than its length. */
const reach = 80;

const digits = (text: string) => text.replaceAll(/\D/g, '');
const lower = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ');
const compact = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
/** A list of words of which the first letter may be a capital. */
const anyInitial = (words: string) =>
	words.replaceAll(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`);

/** The sentence around a match, as far as it is in reach. */
function sentence([found]: RegExpExecArray, { before, after }: Around): string {
	const end = /[.!?]\s(?=\p{Lu})|\n/u;
	return `${`${before}${found[0]}`.split(end).at(-1)}${found.slice(1)}${after.split(end)[0]}`;
}

/** Numbers that belong to nobody: free and paid information lines. */
const publicNumber = /^0(?:800|900|906|909|88)/;
const phoneNumber = (text: string) => digits(text).replace(/^(?:00)?3[12]0?/, '0');

/** ISO 7064: the first four signs behind the others, letters as numbers, leave 1 after division by 97. */
function isIban(text: string): boolean {
	const signs = compact(text);
	let rest = 0;
	for (const sign of signs.slice(4) + signs.slice(0, 4)) {
		const value = Number.parseInt(sign, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

/** The elfproef: digits weighed 9 to 2 and the last -1 add up to a multiple of 11. */
function isBsn(text: string): boolean {
	const sum = [...digits(text)].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
	return sum !== 0 && sum % 11 === 0;
}

const months =
	'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The sidecodes of the RDW: which groups of letters and digits a number plate has. */
const sidecodes =
	'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9'.split(
		' ',
	);
const shapeOf = (text: string) => text.replaceAll(/\p{L}/gu, 'X').replaceAll(/\d/g, '9').replaceAll(' ', '-');
const dated = new RegExp(`-(?:${months})-`, 'i');
const vehicle =
	/(?<!\p{L})(?:kenteken|nummerplaat|auto|busje|bestelbus|aanhanger|scooter|brommer|motor|caravan|camper)/iu;

const born = /(?:geboo?r(?:en|te\p{L}*)|(?<!\p{L})geb)(?!\p{L})[^\n]{0,28}$/iu;
const bornAfter = /^\s(?:\p{L}{1,12}\s){0,2}geboren/iu;
const animals = /(?<!\p{L})(?:kitten|pup|lam|veulen|kalf|kalve|kuiken|konijn|big|geit|nest)/iu;
const history =
	/(?<!\p{L})(?:sinds|vanaf|opgericht|gebouwd|geopend|gesloten|bevrijd|storm|watersnood|foto|krant|film|oorlog|brand|bouwjaar|versie|werd|toen)/iu;

/** Ends of street names. After the first a number is a house number, after the second it may be something else. */
const streets =
	'straat(?:je)?|str\\.|weg|laan|plein|hof|dijk|kade|gracht|singel|steeg|plantsoen|dreef|pad|brink|wal|markt|allee|einde?';
const places =
	'veld|akkers?|kamp|esch?|wijk|park|erf|hoek|horst|heide|oord|poort|haven|werf|vaart|kanaal|kant|meent|zoom|baan|ring|wold|zicht|gaarde';
const noStreet =
	/^(?:onder|snel|auto|rijks|fiets|wandel|ruiter|half|spoor|water|landelijke|verkeers|voet|zwem|voetbal|sport|speel|kerst|rommel|week|jaar|boeren|voorjaars|najaars|vlooien|brei|hef|vak|werk|uit|bij|kampeer|om)/i;
const house =
	'(?:,?\\s(?:op\\s)?(?:nr\\.?|nummer|huisnummer))?,?\\s(\\d{1,4})(?:\\s?-\\s?\\d{1,4}|\\s?[a-df-h](?!\\p{L}|\\d|\\.\\s?\\p{Lu})|bis)?(?![\\p{L}\\d]|[.:,]\\d|\\s?[%€])(?:,?\\s[1-9]\\d{3}\\s?[A-Z]{2}(?![\\p{L}\\d]))?';
/** What follows a number that is no house number. */
const counted = new RegExp(
	`^(?:\\s?(?:[-/]|en|t/m|tot|of)\\s?\\d{1,2})?(?:[.:]\\d\\d)?\\s?(?:${months}|km|kilo\\p{L}*|[cm]?m|meter|min|minuten|uur|u|jaar|jarige?|dagen|weken|maanden|x|keer|maal|graden|euro|personen|mensen|kinderen|deelnemers|plekken)(?!\\p{L})`,
	'iu',
);
const things = /^\s(?!\p{L}*(?:halen|brengen|leggen|zetten|komen)(?!\p{L}))\p{Ll}{3,}(?:en|s)(?!\p{L})/u;

const firstNames =
	'Jan|Piet|Kees|Klaas|Henk|Wim|Gerrit|Hendrik|Willem|Johan|Hans|Peter|Pieter|Paul|Marcel|Erik|Rob|Robert|Ronald|Frank|Martin|Mark|Jeroen|Bart|Bas|Tom|Thomas|Tim|Lars|Sander|Dennis|Edwin|Richard|Michel|Michiel|Maarten|Arjan|Bert|Albert|Ben|Theo|Ton|Jos|Joop|Sjaak|Dirk|Jaap|Jacob|Harm|Roelof|Geert|Koos|Arie|Cor|Leo|Ren[eé]|Ruud|Gijs|Daan|Sem|Luuk|Stijn|Ruben|Jasper|Joost|Niels|Anna|Anne|Annie|Anneke|Annemarie|Ans|Bep|Betty|Corrie|Truus|Riet|Ria|Tineke|Wilma|Ineke|Marijke|Marja|Maria|Marie|Marieke|Marian|Mieke|Monique|Petra|Saskia|Sandra|Esther|Linda|Lisa|Laura|Lotte|Sanne|Sophie|Emma|Eva|Julia|Femke|Fleur|Iris|Kim|Karin|Kirsten|Yvonne|Jolanda|Joke|Jos[eé]|Hanneke|Henn[iy]e?|Grietje|Geertje|Jantje|Janny|Gerda|Greet|Elly|Els|Ellen|Bianca|Astrid|Miranda|Mohamm?ed|Fatima|Ali';
const titles =
	'mevrouw|meneer|mijnheer|heer|familie|weduwe|dokter|dominee|pastoor|pastor|meester|juf|juffrouw|buurman|buurvrouw|oom|tante|opa|oma';
const shortTitles = 'mevr|mw|mej|dhr|fam|wed|dr|drs|ds|mr';
/** Titles that stand before a first name as well. */
const familiar = /^(?:meester|juf|juffrouw|buurman|buurvrouw|oom|tante|opa|oma)/i;
const particle =
	"(?:(?:[Vv]an|[Vv][./]?\\s?d\\.?|[Vv]on|[Dd]e[rn]?|[Tt]e[rn]?|(?:[io][np]\\s)?[’']t|[Ee]l|[Ll][ae])\\s)";
const name = "\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,28}(?![\\p{L}])";
/** Common surnames that are nothing else, for who writes without capitals. */
const surnames =
	'(?:de\\s(?:vries|jong|boer|groot|wit|graaf|haan|bruin)|van\\s(?:dijk|leeuwen|dam|vliet|veen)|van\\s(?:de[nr]?)\\s(?:berg|brink|heuvel|meer|linden|veen|laan|wal|velde?)|janss?en|pieters(?:en)?|hendriks(?:en)?|peters(?:en)?|willems(?:en)?|jacobs|dijkstra|hoekstra|postma|veenstra|bosma|kuipers|schouten|huisman|smits?|(?:v[./]?d\\.?|van\\sde[rn])\\s\\p{L}{3,20}|meije?r|mei?jers|mulder|hofman|timmermans)';
/** Ends of words that name a street, a house or a club, also behind a first name or title. */
const notSurname =
	/^(?:oetker|bibber|bommel|bean|jezus|film)$|(?:straat|plein|.{4}laan|.{4}weg|singel|school|college|(?:dorps|gemeente|zieken|buurt)huis|.kerk|club|vereniging|stichting|winkel|groep|dag|avond|bingo|raad|theek|café|zaal|week|quiz|markt|koor|feest|wandeling|.tocht)$/iu;
/** Beginnings of the name of a place, a club, a shop or a thing. */
const notFirst = new RegExp(
	`^(?:${months}|oude?|nieuwe?|grote?|kleine?|lange|hoge|lage|rode|witte?|zwarte|groene?|blauwe|gouden|eerste|tweede|sint|koning|prins|noord|zuid|oost|west|midden|boven|huize?|team|hotel|bed|bakker|slager|kerst|pasen|albert|google|microsoft|samsung|apple|lego|ikea|gazelle|nederland|het|de|een|ons|vrouwen|(?:dorp|buurt)\\p{L}*|stichting|.*(?:\\p{Ll}{2}se|sche|kerk|rij|museum|theater|salon|garage|camping|molen|hal|club|vereniging))$`,
	'iu',
);
const notLast =
	/(?:fest|feest|huis|kerk|rij|fonds|kruis|museum|theater|park|dorp|stad|zee|loop|tocht|cup|toernooi|koor|orkest|praktijk|centrum|hal|toren|tuin|service|shop|wijk|bedrijf)$/iu;
const famous =
	/^(?:Albert Heijn|Jan Linders|Anne Frank|Johan Cru[iy]ff|Frank Zappa|Tom Poes|Jip en Janneke|Sint|Jan Klaassen|Pieter Post|Hans Anders|Marie Curie|Piet Hein)/;
const notBeforeName = /(?:sint|st\.|santa|prins|prinses|koning|koningin|café|huize|camping|molen|kapsalon)[\s-]$/iu;
const numbered =
	/(?:groep|team|klas|vitamine|plan|zaal|lokaal|categorie|rijbewijs|maat|blok|ingang|vak|lijn|type|hal|poule|optie|route)\s$/iu;
/** What begins a sentence behind a letter with a full stop. */
const beginning =
	/^(?:De|Het|Een|Die|Dat|Dit|Er|We|Wij|Ze|Zij|Je|Wie|Wat|Als|Dan|Bij|Op|In|Na|Voor|Ook|Graag|Bel|Mail|App|Kom|Daar|Alle|Iedereen|Met|Zo|Neem)$/;
const abbreviations = /^(?:EHBO|[VSBCNR]V|VOF|OBS|CBS|RK|NH|PKN|IJS|TV|MS|PS|NB)$/;

const isNoSurname = (words: string) => words.split(/\s/).some((word) => notSurname.test(word));
const isFirstName = new RegExp(`^(?:${firstNames})(?:-\\p{L}+)?$`, 'u');

/** Who speaks about an illness or about money in general: what a club, a collection or a course is for. */
const general =
	/collect|stichting|fonds|caf[ée]|lezing|cursus|voorlichting|informatie|training|workshop|thema|onderzoek|sponsor|inzamel|goede doel|opbrengst|lotgenoten|vrijwilliger|spreekuur|maatje|inloop|bijeenkomst|vereniging|boek|film|bestrijding|vriendelijk|toegankelijk/iu;

/** Who speaks about somebody. */
const person =
	/(?<!\p{L})(?:ik|mij|me|mijn|[mz][’']n|wij|we|onze?|hij|zij|ze|haar|hem|man|vrouw|dame|heer|meneer|mevrouw|vader|moeder|ouders|opa|oma|zoon(?:tje)?|dochter(?:tje)?|kind|gezin|familie|buur\p{L}*|oom|tante|vriend(?:in)?|zoekt?|gezocht|gevraagd|nodig|ben|heb|sta|jonge(?:n|tje)|meisje|partner|wie\s(?:kan|wil|heeft|helpt))(?!\p{L})/iu;

const somebody: Rule['judge'] = (match, around) => {
	const whole = sentence(match, around);
	return person.test(whole) && !general.test(whole) ? 'doubtful' : undefined;
};

const rules: readonly Rule[] = [
	{
		kind: 'email',
		// At most 64 signs before the @ (RFC 5321), from where a word begins.
		pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g,
		judge: () => 'certain',
		normal: (text) => text.toLowerCase(),
	},
	{
		kind: 'phone',
		// Dutch and Belgian numbers of ten or nine digits, with or without country code.
		pattern:
			/(?<![\d-]|[A-Z]{2}\d{2}\s?[A-Z]{4}\s?)(?:(?:\+3[12]|003[12]|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s.-]?\d){7,8}|\(0\d{1,3}\)(?:[\s.-]?\d){6,8})(?!\d)/g,
		judge: ([text]) => (publicNumber.test(phoneNumber(text)) ? undefined : 'certain'),
		normal: phoneNumber,
	},
	{
		kind: 'iban',
		pattern:
			/(?<![\p{L}\d])(?:NL\d\d[ .-]?[A-Z]{4}(?:[ .-]?\d){10}|BE(?:[ .-]?\d){14}|DE(?:[ .-]?\d){20})(?![\p{L}\d])/giu,
		judge: ([text]) => (isIban(text) ? 'certain' : 'doubtful'),
		normal: compact,
	},
	{
		kind: 'bsn',
		pattern: /(?<![\d.,/€-]|€ )\d{3}(?:\d{6}|([. -])\d{3}\1\d{3}|\d([. -])\d\d\2\d{3})(?![\d/-]|[.,]\d)/g,
		judge: ([text], { before }) => {
			const said = /(?:bsn|burgerservice|sofi)\p{L}*[^\d\n]{0,20}$/iu.test(before);
			if (!isBsn(text)) return said ? 'doubtful' : undefined;
			if (/(?:rsin|fiscaal|anbi|btw|kvk)[^\d\n]{0,20}$/i.test(before)) return undefined;
			return said || text.length > 9 ? 'certain' : 'doubtful';
		},
		normal: digits,
	},
	{
		kind: 'licence-plate',
		pattern:
			/(?<![\p{L}\d/_.-])(?=\D{0,6}\d)(?:[a-z]{1,3}|\d{1,3})([- ]?)(?:[a-z]{1,3}|\d{1,3})\1(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d_-])/giu,
		judge: (match, around) => {
			const [text, separator] = match;
			const shape = shapeOf(text);
			if (!sidecodes.some((code) => (separator ? code : code.replaceAll('-', '')) === shape)) return undefined;
			if (separator === '-') return dated.test(text) ? undefined : 'certain';
			return vehicle.test(sentence(match, around)) ? 'doubtful' : undefined;
		},
		normal: compact,
	},
	{
		kind: 'birth-date',
		pattern: new RegExp(
			`(?<![\\d.,/-])(?:((?:19|20)\\d\\d)-\\d\\d-\\d\\d|(?:0?[1-9]|[12]\\d|3[01])(?:[ -]?(?:${months})\\.?[ -]|([-/. ])(?:0?[1-9]|1[0-2])\\2)[’']?((?:19|20)?\\d\\d))(?![\\d:]|[-/.,]\\d)`,
			'giu',
		),
		judge: (match, around) => {
			const [, first, , last] = match;
			const { before, after } = around;
			const year = Number(first ?? last);
			if (born.test(before) || bornAfter.test(after)) {
				if (animals.test(sentence(match, around))) return undefined;
				return year > 2015 ? 'doubtful' : 'certain';
			}
			return year >= 1900 && year <= 2015 && !history.test(sentence(match, around)) ? 'doubtful' : undefined;
		},
		normal: lower,
	},
	{
		kind: 'birth-date',
		pattern: /(?<!\p{L})(?:geboren\s(?:is\s)?in|geb\.?(?:\sin)?|geboortejaar:?(?:\sis)?)\s(?:19|20)\d\d(?![\d-])/giu,
		judge: (match, around) => (animals.test(sentence(match, around)) ? undefined : 'doubtful'),
		normal: lower,
	},
	...[streets, places].map(
		(ends, at): Rule => ({
			kind: 'address',
			pattern: new RegExp(`(?:${ends})${house}`, 'giu'),
			judge: (match, { before, after }) => {
				const [text, number] = match;
				const head = /[\p{L}’'.-]*$/u.exec(before)?.[0] ?? '';
				const rest = before.slice(0, before.length - head.length);
				const isCapital = /^\p{Lu}/u.test(head || text);
				if (
					counted.test(after) ||
					(text.includes(', ') && things.test(after)) ||
					/^(?:19|20)\d\d$/.test(number ?? '') ||
					noStreet.test(head)
				)
					return undefined;
				if (head ? head.length < 2 : !isCapital || (!/[\p{L},]\s$/u.test(rest) && !/^Brink/.test(text)))
					return undefined;
				if (at === 1 && !isCapital) return undefined;
				return { certainty: at === 1 || things.test(after) ? 'doubtful' : 'certain', head: head.length };
			},
			normal: lower,
		}),
	),
	{
		kind: 'address',
		pattern: new RegExp(
			`(?<!\\p{L})(?:nr\\.?|(?:huis)?nummer)\\s\\d{1,4}\\p{L}?\\s(?:in|op|aan|van)\\s(?:de|het)\\s\\p{L}{2,30}(?:${streets})(?!\\p{L})`,
			'giu',
		),
		judge: () => 'certain',
		normal: lower,
	},
	{
		kind: 'address',
		pattern:
			/(?<![\p{L}\d.,-])(?!(?:19|20)\d\d\s(?:EN|OF|OP|IN|IS))[1-9]\d{3}\s?(?!S[ADS]|KG|KM|CC|PK|MM|CM|WK|EK|TV|NL)[A-Z]{2}(?![\p{L}\d])|(?<=postcode:?\s(?:is\s)?)[1-9]\d{3}\s?[a-z]{2}(?![\p{L}\d])/gu,
		judge: () => 'certain',
		normal: compact,
	},
	{
		kind: 'surname',
		pattern: new RegExp(
			`(?<!\\p{L})(${anyInitial(titles)}|(?:${anyInitial(shortTitles)})\\.?)\\s((?:\\p{Lu}\\.\\s?){0,4}(?:(?:${firstNames})\\s)?(${particle}{0,3})(${name}))`,
			'gu',
		),
		judge: ([, title = '', whole = '', between, last = '']) =>
			isNoSurname(last) || isFirstName.test(whole) || (familiar.test(title) && whole === last && !between)
				? undefined
				: 'certain',
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(
			`(?<!\\p{L})(?:(${titles}|(?:${shortTitles})\\.?)|${firstNames})\\s(?:\\p{L}\\.\\s?){0,4}(?:(?:${firstNames})\\s)?(?:van\\s|van\\sde[rn]?\\s)?${surnames}(?!\\p{L})`,
			'giu',
		),
		judge: ([, title]) => (title ? 'certain' : 'doubtful'),
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(
			`(?<!\\p{L})(?:dhr|mevr|mw|fam)\\.?\\s(?!van\\s(?:hier|de\\s|het\\s))${particle}{0,3}(?!die|met|uit|voor|naast|van|zoekt|heeft|biedt|vraagt|geeft|woont)\\p{Ll}{4,20}(?!\\p{L})`,
			'gu',
		),
		judge: () => 'doubtful',
		normal: lower,
	},
	{
		kind: 'surname',
		pattern:
			/(?<!\p{L})(?:MEVROUW|MENEER|HEER|FAMILIE|MEVR|MW|DHR|FAM)\.?\s(?!MET|ZOEKT|HEEFT|BIEDT|VRAAGT|GEEFT|DIE)(?:(?:VAN|DE[RN]?|TE[RN]?)\s){0,3}(\p{Lu}{3,20})(?!\p{L})/gu,
		judge: ([, last = '']) => (isNoSurname(last) ? undefined : 'doubtful'),
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(`(?<![\\p{L}.])((?:\\p{Lu}\\.\\s?){1,4})${particle}{0,3}(${name})`, 'gu'),
		judge: ([, initials = '', last = ''], { before }) =>
			isNoSurname(last) ||
			beginning.test(last) ||
			numbered.test(before) ||
			abbreviations.test(compact(initials).toUpperCase())
				? undefined
				: 'doubtful',
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(`(?<!\\p{L})(?:${firstNames})(?:-\\p{L}{1,20})?\\s${particle}{0,3}(${name})`, 'gu'),
		judge: ([whole, last = ''], { before }) =>
			isNoSurname(last) ||
			notFirst.test(last) ||
			isFirstName.test(last) ||
			famous.test(whole) ||
			notBeforeName.test(before)
				? undefined
				: 'doubtful',
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(
			`(?<=(?<!\\p{L})(?:[Nn]aam(?:\\sis|:)|[Bb]ij|[Vv]an|[Mm]et|aan|voor|[Nn]amens|[Dd]oor|ben|heet|[Gg]roet(?:en|jes)?,?|[Cc]ontactpersoon:?|[Vv]raag\\snaar|[Bb]el|[Mm]ail|[Kk]ent?|[Bb]edankt?|[Dd]ankzij)\\s(?:${name}\\sen\\s)?)(${name})\\s(?!De\\s)${particle}{0,3}(${name})(?!\\s\\p{Lu})`,
			'gu',
		),
		judge: ([whole, first = '', last = '']) =>
			isNoSurname(`${first} ${last}`) ||
			notFirst.test(first) ||
			notLast.test(last) ||
			famous.test(whole) ||
			(isFirstName.test(first) && isFirstName.test(last))
				? undefined
				: 'doubtful',
		normal: lower,
	},
	{
		kind: 'surname',
		pattern: new RegExp(
			`(?<![\\p{L}.])(${name})\\s(\\p{Lu}\\p{Ll}{1,16}(?:stra|sma|(?<!Th|Sch|Cin)ema|[ei]nga|mans|ink)(?![\\p{L}-]))`,
			'gu',
		),
		judge: ([, first = '']) => (notFirst.test(first) || isNoSurname(first) ? undefined : 'doubtful'),
		normal: lower,
	},
	{
		kind: 'health',
		pattern:
			/(?<!\p{L})(?:(?:dement|alzheimer|parkinson|leukemi|depress|psychi|psychot|schizofre|autis|alcoholi|epilep|diabet|reuma|verslaaf|fibromyal|incontinent|hartpati|chemo|uitgezaai|slechtzien|slechthoren)\p{L}{0,9}|\p{L}{0,10}(?:kanker|verslaving|infarct|operatie|tumor)|syndroom van|bestraling(?:en)?|angststoornis|eetstoornis|paniekaanvallen|borderline|bipolair|adhd|asperger|ptss|aan de drank|burn-?\s?out|overspannen|suikerziekte|astma|copd|beroerte|hersen(?:bloeding|letsel)|hernia|migraine|long\s?covid|hiv|vergeetachtig|(?:hart|long|nier|rug|knie|heup|spier)(?:ziekte|kwaal|problemen|klachten)|dialyse|dwarslaesie|verlamd|rollator|rolstoel|scootmobiel|geopereerd|nieuwe (?:heup|knie)|gebroken (?:heup|been|pols|arm|enkel)|(?:heup|been|pols|arm|enkel) gebroken|slecht ter been|bedlegerig|hulpbehoevend|invalide|gehandicapte?|blind|doof|zwanger|miskraam|ongeneeslijk|terminaal|(?:ernstig|chronisch|langdurig|is|ben|erg) ziek|chronische (?:ziekte|pijn)|(?:ligt|lig|lag|opgenomen|moet|weer|terug|thuis) (?:in|naar|uit) het ziekenhuis|(?:verstandelijke?|lichamelijke?|geestelijke?) beperk\p{L}{1,4}|slik(?:t|ken)? (?:medicijnen|pillen)|(?:mijn|zijn|haar|[mz][’']n) (?:medicijnen|medicatie|ziekte|handicap|psycholoog))(?!\p{L})/giu,
		judge: somebody,
		normal: lower,
	},
	{
		kind: 'health',
		pattern: /(?<![\p{L}-])(?:heb|heeft|met|aan|voor)\s(MS|ALS|ADD|TIA|AIDS|ME)(?![\p{L}-])/gu,
		judge: somebody,
		normal: lower,
	},
	{
		kind: 'debts',
		pattern:
			/(?<!\p{L})(?:schulden(?:last)?|schuld (?:van|bij|aan)|schuldsanering|schuldeisers?|deurwaarders?|aanmaning(?:en)?|beslag(?:legging| gelegd)|(?:loon|bank)beslag|incassobureaus?|failliet|faillissement|wsnp|bewindvoer(?:der|ing)|onder bewind|(?:betalings|huur)achterstand|rood sta(?:an|at)?|sta(?:an|at)? (?:\p{L}{1,12} ){0,2}rood|bijstand(?:suitkering)?|uitkering|uit huis gezet|(?:huis)?uitzetting|krap bij kas|(?:geen|weinig) geld|dwangbevel|betalingsregeling|dakloos|geld(?:zorgen|problemen|nood)|zit(?:ten)? (?:erg |heel |nogal )?krap|(?:huur|hypotheek) niet|niet (?:meer )?(?:kan |kunnen )?(?:betalen|rondkomen)|(?:lopen?|afhankelijk|eten|leven|pakket) (?:bij|van) de voedselbank)(?!\p{L})/giu,
		judge: somebody,
		normal: lower,
	},
];

/** An e-mail address or number goes before what is sure, that before what is doubtful, and then what is longest. */
const rank = ({ kind, certainty }: PersonalData) =>
	certainty === 'doubtful' ? 2 : kind === 'email' || kind === 'phone' || kind === 'iban' ? 0 : 1;

/**
 * Personal data in a Dutch text, in the order of the text and without overlap: what may not stand on a page that
 * everybody can read. Certain are forms with one reading, such as a telephone number or “mevrouw De Vries”; names by
 * themselves, health and debts are always doubtful. The time it takes goes up with the length of the text.
 * @param kinds the kinds to look for, all when left out; leaving out some does not change what is found of others,
 * except where they would overlap
 */
export function personalData(text: string, kinds: readonly PersonalDataKind[] = personalDataKinds): PersonalData[] {
	const candidates: PersonalData[] = [];
	for (const { kind, pattern, judge, normal } of rules) {
		if (!kinds.includes(kind)) continue;
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			const before = text.slice(Math.max(0, match.index - reach), match.index);
			const verdict = judge(match, { before, after: text.slice(end, end + reach) });
			if (!verdict) continue;
			const { certainty, head } = typeof verdict === 'string' ? { certainty: verdict, head: 0 } : verdict;
			const found = text.slice(match.index - head, end).trim();
			candidates.push({ kind, certainty, text: found, normal: normal(found), index: match.index - head, line: 0 });
		}
	}
	candidates.sort((a, b) => rank(a) - rank(b) || b.text.length - a.text.length || a.index - b.index);
	const taken = new Uint8Array(text.length);
	const found = candidates.filter((one) => {
		const span = taken.subarray(one.index, one.index + one.text.length);
		return !span.includes(1) && span.fill(1);
	});
	found.sort((a, b) => a.index - b.index);
	let [line, from] = [0, 0];
	return found.map((one) => {
		for (let at = text.indexOf('\n', from); at !== -1 && at < one.index; at = text.indexOf('\n', from)) {
			line++;
			from = at + 1;
		}
		return { ...one, line };
	});
}

/**
 * What must not be read in public in a text of a post of the prikbord. Health and money are looked for in requests:
 * who offers help names what it is for, and tells of nobody.
 * @param kind whether the post offers or asks; anything else counts as asking
 */
export function personalDataInPost(kind: unknown, text: string): PersonalData[] {
	return personalData(text).filter((found) => kind !== 'aanbod' || (found.kind !== 'health' && found.kind !== 'debts'));
}
