/**
 * The fixed Dutch words that records may use. Values are what stands in the files and on the site;
 * the order is the order of a choice list.
 */

/** The kinds of content by the name of their folder, in the order in which problems are told. */
export const kindNames = [
	'organisaties',
	'aanvullingen',
	'plekken',
	'agenda',
	'overgenomen',
	'nieuws',
	'prikbord',
	'vacatures',
	'kennisbank',
	'campagnes',
	'meedoen',
	'paginas',
	'documenten',
] as const;

/** The kinds that add to a record of somebody else: without a page of their own, and of one village only. */
export const supplementKinds = ['aanvullingen', 'overgenomen', 'meedoen'] as const;

/** The folder name of a kind of content. */
export type KindName = (typeof kindNames)[number];

/** True for a kind that adds to a record of somebody else. */
export function isSupplement(kind: KindName): kind is (typeof supplementKinds)[number] {
	return (supplementKinds as readonly KindName[]).includes(kind);
}

/** The kinds of which a record is no longer there when it is over: nothing of it may be told after that. */
export const passingKinds: readonly KindName[] = ['prikbord', 'vacatures', 'campagnes', 'meedoen'];

/** The folder under `content` that every village shares. */
export const sharedOwner = 'gemeente';

/** The files that hold no records but what the villages agree on, and where they lie in the repository. */
export const sharedFilePaths = {
	'termijnen.yaml': 'content/gemeente/termijnen.yaml',
	'themas.yaml': 'content/gemeente/themas.yaml',
	'schoolvakanties.yaml': 'content/gemeente/schoolvakanties.yaml',
} as const;

/** The name of a file with what the villages agree on. */
export type SharedFileName = keyof typeof sharedFilePaths;

/** What sort of club or body an organisation is. */
export const organisationKinds = [
	'vereniging',
	'stichting',
	'kerk',
	'school',
	'kinderopvang',
	'zorg',
	'welzijn',
	'ondernemer',
	'horeca',
	'gemeente',
	'overheid',
	'initiatief',
	'speeltuin',
	'online plek',
	'anders',
] as const;

/** Whether one must have an account to see an online place. */
export const accountKinds = ['nee', 'alleen om mee te doen', 'ja'] as const;

/** What sort of place it is. */
export const placeKinds = [
	'dorpshuis',
	'aed',
	'halte',
	'speeltuin',
	'school',
	'kerk',
	'huisarts',
	'apotheek',
	'tandarts',
	'zorg',
	'winkel',
	'horeca',
	'sport',
	'bibliotheek',
	'begraafplaats',
	'milieustraat',
	'afvalcontainer',
	'brievenbus',
	'parkeren',
	'monument',
	'natuur',
	'brandweer',
	'anders',
] as const;

/** The six categories that a register starts with, until the gemeente names its own; ids as used in files. */
export const themes = ['cultuur', 'zorg', 'onderwijs', 'religie', 'sport', 'welzijn'] as const;

/** Full Dutch name of each theme. */
export const themeNames: Record<(typeof themes)[number], string> = {
	cultuur: 'Cultuur en recreatie',
	zorg: 'Gezondheidszorg',
	onderwijs: 'Onderwijs en kinderopvang',
	religie: 'Religie en levensbeschouwing',
	sport: 'Sport',
	welzijn: 'Welzijn en maatschappij',
};

/** What can be drawn beside the name of a theme. */
export const themeIcons = [
	'bal',
	'bus',
	'document',
	'eten',
	'euro',
	'handen',
	'hart',
	'huis',
	'kerk',
	'mensen',
	'monument',
	'natuur',
	'pil',
	'school',
	'speeltuin',
	'toneel',
	'wegwijzer',
	'wereldbol',
	'winkel',
] as const;

/** The colours of themes; each has a shape of its own. */
export const themeColours = ['paars', 'rood', 'geel', 'blauw', 'groen', 'turkoois'] as const;

/** The regions by which the school holidays of the Netherlands are spread. */
export const schoolRegions = ['noord', 'midden', 'zuid'] as const;

/** For whom something is meant. */
export const targetGroups = [
	'iedereen',
	'kinderen',
	'jongeren',
	'gezinnen',
	'volwassenen',
	'ouderen',
	'mantelzorgers',
	'nieuwkomers',
	'mensen met een beperking',
] as const;

/** How one gets into a service (FIELD.md: access to an offer). */
export const accessKinds = ['vrij', 'aanmelden', 'verwijzing'] as const;

/** How sure an event is. */
export const eventStates = ['definitief', 'voorlopig', 'afgelast', 'verplaatst'] as const;

/** What may be the matter with one time of something that repeats. */
export const changedStates = ['voorlopig', 'afgelast', 'verplaatst'] as const;

/** Which free days may stand in an agenda. */
export const holidayMarks = ['feestdagen', 'schoolvakanties'] as const;

/** How often something comes back. */
export const frequencies = ['week', 'maand', 'jaar', 'losse data'] as const;

/** Which of the weekdays of a month. */
export const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'laatste'] as const;

/** The months, in order. */
export const monthNames = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
] as const;

/** How well a wheelchair gets in; the values of the OpenStreetMap key `wheelchair`, in Dutch. */
export const wheelchairValues = ['ja', 'beperkt', 'nee'] as const;

/** What toilet there is. */
export const toiletValues = ['ja', 'rolstoel', 'nee'] as const;

/** What sort of document it is. */
export const documentKinds = [
	'notulen',
	'agenda',
	'jaarverslag',
	'dorpsvisie',
	'begroting',
	'statuten',
	'dorpskrant',
	'plan',
	'brief',
	'reglement',
	'anders',
] as const;

/** The two sides of the prikbord; what is offered first, because asking is harder. */
export const postKinds = ['aanbod', 'vraag'] as const;

/** What a post is about. */
export const postCategories = [
	'vervoer',
	'klus',
	'tuin',
	'boodschappen',
	'gezelschap',
	'formulieren en computer',
	'oppas en dieren',
	'spullen lenen of weggeven',
	'samen doen',
	'anders',
] as const;

/** How many days a post stands when nobody says until when. */
export const usualPostDays = 60;

/** How many days a post may stand at most. */
export const longestPostDays = 180;

/** How often something is asked or offered. */
export const postFrequencies = ['één keer', 'elke week', 'elke maand', 'af en toe'] as const;

/** The parts of a day. */
export const dayParts = ['ochtend', 'middag', 'avond'] as const;

/** For whom somebody places a post. */
export const postSenders = ['zichzelf', 'familie', 'buur', 'professional', 'organisatie'] as const;

/** Those that speak for somebody else, who must have been asked. */
export const senderForAnother: readonly (typeof postSenders)[number][] = ['familie', 'buur', 'professional'];

/** How a post stands; those of the last two no longer stand on the site. */
export const postStates = ['open', 'in gesprek', 'gelukt', 'ingetrokken'] as const;

/** How a vacancy for a volunteer stands; those of the last two no longer stand on the site. */
export const vacancyStates = ['open', 'vervuld', 'ingetrokken'] as const;

/** How many days a vacancy stands when nobody says until when. */
export const usualVacancyDays = 180;

/** Whether a volunteer needs a VOG (a certificate of conduct), and who takes care of it. */
export const vogKinds = ['nee', 'ja, wij regelen en betalen die'] as const;

/** What somebody in the village may run into, in the order of the kennisbank. */
export const lifeTopics = [
	'zorg en ondersteuning',
	'ouder worden',
	'zorgen voor een ander',
	'geld',
	'wonen',
	'werk',
	'opvoeden en school',
	'formulieren en computer',
	'vervoer',
	'alleen zijn',
	'rouw en verlies',
	'veiligheid',
	'nieuw hier',
] as const;

/** What can be drawn of a village, most often the first thing that people call it by. */
export const landmarks = [
	'kerk',
	'kapel',
	'molen',
	'sluis',
	'brug',
	'haven',
	'water',
	'polder',
	'dijk',
	'duinen',
	'bos',
	'hei',
	'heuvels',
	'brink',
	'bollenvelden',
	'kassen',
	'boerderij',
	'stolpboerderij',
	'watertoren',
	'kasteel',
	'hunebed',
	'windmolens',
	'dorpshuis',
	'school',
] as const;

/** Something that can be drawn of a village. */
export type Landmark = (typeof landmarks)[number];

/** How a site feels beside its colours: calm, fresh or sturdy; the first is what it has by itself. */
export const characterNames = ['rustig', 'fris', 'stevig'] as const;

/** The name of a character. */
export type CharacterName = (typeof characterNames)[number];

/** The normalised menu of a village site, in order. */
export const menuSections = ['nu', 'samen', 'wegwijzer', 'wonen', 'dorpsbelang', 'papier', 'over'] as const;

/** Parts of a site that a village switches on and off. */
export const moduleNames = [
	'agenda',
	'nieuws',
	'prikbord',
	'vacatures',
	'maatje',
	'campagnes',
	'kennisbank',
	'welkom',
	'organisaties',
	'plekken',
	'dorpshuis',
	'documenten',
	'paginas',
	'rollen',
	'spoed',
	'zoeken',
	'flyer',
] as const;

/** One of the parts of a site. */
export type ModuleName = (typeof moduleNames)[number];

/** What each profile switches on; `modules` in village.yaml adds to or takes from it. */
export const profiles = {
	kaart: ['welkom', 'organisaties', 'plekken', 'paginas', 'rollen', 'spoed', 'zoeken', 'flyer'],
	dorpssite: [
		'agenda',
		'nieuws',
		'welkom',
		'organisaties',
		'plekken',
		'dorpshuis',
		'documenten',
		'paginas',
		'rollen',
		'spoed',
		'zoeken',
		'flyer',
	],
	samen: [
		'agenda',
		'nieuws',
		'prikbord',
		'vacatures',
		'maatje',
		'campagnes',
		'kennisbank',
		'welkom',
		'organisaties',
		'plekken',
		'paginas',
		'rollen',
		'spoed',
		'zoeken',
		'flyer',
	],
	dorpsplein: [...moduleNames],
} as const satisfies Record<string, readonly ModuleName[]>;

/** The names of the profiles. */
export const profileNames = [
	'kaart',
	'dorpssite',
	'samen',
	'dorpsplein',
] as const satisfies readonly (keyof typeof profiles)[];

/** Days of a week table, as schema.org calls them, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The Dutch names of the days of the week, Monday first. */
export const weekdayNames: Record<Weekday, string> = {
	monday: 'maandag',
	tuesday: 'dinsdag',
	wednesday: 'woensdag',
	thursday: 'donderdag',
	friday: 'vrijdag',
	saturday: 'zaterdag',
	sunday: 'zondag',
};

/** The address of the flyer below each list of records. */
export const listFlyer = 'flyer';

/** Other addresses below a list of records that belong to the site itself. */
export const listParts: Partial<Record<KindName, readonly string[]>> = {
	agenda: ['archief', 'goed', 'in-uw-agenda', 'maand', 'plannen', 'plek', 'thema', 'van', 'voor'],
	prikbord: ['aanbod', 'soort', 'vraag'],
};
