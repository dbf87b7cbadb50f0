import type { organisationKinds, placeKinds, targetGroups, themes } from '../schema/index.ts';

type PlaceKind = (typeof placeKinds)[number];
type OrganisationKind = (typeof organisationKinds)[number];
type Theme = (typeof themes)[number];
type TargetGroup = (typeof targetGroups)[number];

/** What something is on a village site. */
export interface Meaning {
	/** What people call it, as a sentence may start: “Bakker aan de Dorpsstraat”. */
	word: string;
	/** The `kind` of the place. */
	place: PlaceKind;
	/** The `kind` of the organisation, when it is a body of people; else it is only a place. */
	organisation?: OrganisationKind;
	themes?: Theme[];
	targetGroups?: TargetGroup[];
}

/** One line of the table: tags of OpenStreetMap and what they mean. */
export interface TagRule extends Meaning {
	/** `key=value`; `a|b` is one of two, `*` anything, ` + ` and also. */
	tag: string;
	/** Is taken in without a name too, named after its street: “Speeltuin Lindelaan”. */
	unnamed?: true;
	/** Says so little that a telling name knows better (see `nameHints`). */
	vague?: true;
}

/** Tags of what is gone, empty or shut; an element with one of these is never taken in. */
export const goneTags: readonly string[] = [
	'shop=vacant',
	'disused=yes',
	'abandoned=yes',
	'demolished=yes',
	'ruined=yes',
	'amenity=vacant',
	'opening_hours=closed|off',
];

/** Many values of one key that differ in their word only. */
function each(key: string, meaning: Omit<Meaning, 'word'>, words: Record<string, string>): TagRule[] {
	return Object.entries(words).map(([value, word]) => ({ tag: `${key}=${value}`, word, ...meaning }));
}

/**
 * What each tag becomes. Read from top to bottom: the first line that fits counts, so the particular
 * stands above the general. The values of OpenStreetMap are explained at wiki.openstreetmap.org.
 */
export const tagRules: readonly TagRule[] = [
	// Zorg
	{ tag: 'emergency=defibrillator', word: 'AED', place: 'aed', themes: ['zorg'], unnamed: true },
	{ tag: 'amenity=pharmacy', word: 'Apotheek', place: 'apotheek', organisation: 'zorg', themes: ['zorg'] },
	{ tag: 'amenity=doctors', word: 'Huisartsenpraktijk', place: 'huisarts', organisation: 'zorg', themes: ['zorg'] },
	{ tag: 'amenity=dentist', word: 'Tandarts', place: 'tandarts', organisation: 'zorg', themes: ['zorg'] },
	{ tag: 'amenity=hospital', word: 'Ziekenhuis', place: 'zorg', organisation: 'zorg', themes: ['zorg'] },
	{ tag: 'amenity=clinic', word: 'Medisch centrum', place: 'zorg', organisation: 'zorg', themes: ['zorg'] },
	{
		tag: 'amenity=nursing_home',
		word: 'Woonzorgcentrum',
		place: 'zorg',
		organisation: 'zorg',
		themes: ['zorg'],
		targetGroups: ['ouderen'],
	},
	{
		tag: 'amenity=social_facility + social_facility=nursing_home|assisted_living|group_home',
		word: 'Woonzorgcentrum',
		place: 'zorg',
		organisation: 'zorg',
		themes: ['zorg'],
	},
	{
		tag: 'amenity=social_facility + social_facility=food_bank',
		word: 'Voedselbank',
		place: 'zorg',
		organisation: 'welzijn',
		themes: ['welzijn'],
	},
	{
		tag: 'amenity=social_facility',
		word: 'Sociale voorziening',
		place: 'zorg',
		organisation: 'welzijn',
		themes: ['welzijn'],
	},
	{ tag: 'amenity=veterinary', word: 'Dierenarts', place: 'zorg', organisation: 'ondernemer' },
	...each(
		'healthcare',
		{ place: 'zorg', organisation: 'zorg', themes: ['zorg'] },
		{
			physiotherapist: 'Fysiotherapeut',
			midwife: 'Verloskundige',
			psychotherapist: 'Psycholoog',
			podiatrist: 'Pedicure of podotherapeut',
			speech_therapist: 'Logopedist',
			nurse: 'Thuisverpleging',
			'*': 'Zorgpraktijk',
		},
	),

	// Onderwijs en kinderen
	{
		tag: 'amenity=kindergarten',
		word: 'Kleuterschool of kinderopvang',
		place: 'school',
		organisation: 'kinderopvang',
		themes: ['onderwijs'],
		targetGroups: ['kinderen'],
	},
	{
		tag: 'amenity=childcare',
		word: 'Kinderopvang',
		place: 'school',
		organisation: 'kinderopvang',
		themes: ['onderwijs'],
		targetGroups: ['kinderen'],
	},
	{ tag: 'amenity=school', word: 'School', place: 'school', organisation: 'school', themes: ['onderwijs'] },
	{
		tag: 'amenity=college|university',
		word: 'Hogeschool',
		place: 'school',
		organisation: 'school',
		themes: ['onderwijs'],
	},
	{ tag: 'amenity=music_school', word: 'Muziekschool', place: 'school', organisation: 'school', themes: ['cultuur'] },
	{ tag: 'amenity=driving_school', word: 'Rijschool', place: 'anders', organisation: 'ondernemer' },
	{ tag: 'amenity=library', word: 'Bibliotheek', place: 'bibliotheek', organisation: 'stichting', themes: ['cultuur'] },
	{ tag: 'amenity=public_bookcase', word: 'Minibieb', place: 'bibliotheek', themes: ['cultuur'], unnamed: true },

	// Geloof
	{
		tag: 'amenity=place_of_worship + building=chapel',
		word: 'Kapel',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{
		tag: 'amenity=place_of_worship + religion=muslim',
		word: 'Moskee',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{
		tag: 'amenity=place_of_worship + religion=jewish',
		word: 'Synagoge',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{
		tag: 'amenity=place_of_worship + denomination=roman_catholic|catholic',
		word: 'Rooms-katholieke kerk',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{
		tag: 'amenity=place_of_worship + denomination=protestant|reformed|lutheran|baptist|mennonite',
		word: 'Protestantse kerk',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{
		tag: 'amenity=place_of_worship + religion=christian',
		word: 'Kerk',
		place: 'kerk',
		organisation: 'kerk',
		themes: ['religie'],
	},
	{ tag: 'amenity=place_of_worship', word: 'Gebedshuis', place: 'kerk', organisation: 'kerk', themes: ['religie'] },
	{ tag: 'amenity=grave_yard', word: 'Begraafplaats', place: 'begraafplaats' },
	{ tag: 'landuse=cemetery', word: 'Begraafplaats', place: 'begraafplaats' },

	// Dorpsleven en overheid
	{ tag: 'amenity=community_centre', word: 'Dorpshuis', place: 'dorpshuis', themes: ['welzijn'] },
	{ tag: 'amenity=social_centre', word: 'Ontmoetingscentrum', place: 'dorpshuis', themes: ['welzijn'] },
	{ tag: 'amenity=townhall', word: 'Gemeentehuis', place: 'anders', organisation: 'gemeente' },
	{ tag: 'amenity=police', word: 'Politiepost', place: 'anders', organisation: 'overheid' },
	{ tag: 'amenity=fire_station', word: 'Brandweerkazerne', place: 'brandweer', organisation: 'overheid' },
	{ tag: 'amenity=post_office', word: 'Postkantoor', place: 'winkel', organisation: 'ondernemer' },
	{ tag: 'amenity=courthouse', word: 'Rechtbank', place: 'anders', organisation: 'overheid' },
	{ tag: 'amenity=theatre', word: 'Theater', place: 'anders', organisation: 'stichting', themes: ['cultuur'] },
	{ tag: 'amenity=cinema', word: 'Bioscoop', place: 'anders', organisation: 'ondernemer', themes: ['cultuur'] },
	{
		tag: 'amenity=arts_centre',
		word: 'Cultureel centrum',
		place: 'anders',
		organisation: 'stichting',
		themes: ['cultuur'],
	},
	{ tag: 'tourism=museum', word: 'Museum', place: 'anders', organisation: 'stichting', themes: ['cultuur'] },
	{ tag: 'tourism=gallery', word: 'Galerie', place: 'anders', organisation: 'ondernemer', themes: ['cultuur'] },
	...each(
		'club',
		{ place: 'anders', organisation: 'vereniging', themes: ['cultuur'] },
		{
			scout: 'Scouts',
			youth: 'Jeugdvereniging',
			music: 'Muziekvereniging',
			shooting: 'Schuttersvereniging',
			history: 'Heemkundige kring',
			automobile: 'Autoclub',
			fishing: 'Visclub',
			social: 'Gezelligheidsvereniging',
			'*': 'Vereniging',
		},
	),

	// Sport en spel
	{
		tag: 'leisure=playground',
		word: 'Speeltuin',
		place: 'speeltuin',
		themes: ['welzijn'],
		targetGroups: ['kinderen'],
		unnamed: true,
	},
	{ tag: 'leisure=sports_centre', word: 'Sportcentrum', place: 'sport', organisation: 'vereniging', themes: ['sport'] },
	{ tag: 'leisure=sports_hall', word: 'Sporthal', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=fitness_centre', word: 'Sportschool', place: 'sport', organisation: 'ondernemer', themes: ['sport'] },
	{ tag: 'leisure=horse_riding', word: 'Manege', place: 'sport', organisation: 'ondernemer', themes: ['sport'] },
	{ tag: 'leisure=swimming_pool|swimming_area|water_park', word: 'Zwembad', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=ice_rink', word: 'IJsbaan', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=golf_course', word: 'Golfbaan', place: 'sport', organisation: 'vereniging', themes: ['sport'] },
	{ tag: 'leisure=marina', word: 'Jachthaven', place: 'sport' },
	{ tag: 'leisure=stadium', word: 'Sportterrein', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=pitch|track + sport=soccer', word: 'Voetbalveld', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=pitch + sport=tennis|padel', word: 'Tennisbaan', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=pitch + sport=korfball', word: 'Korfbalveld', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=pitch + sport=boules', word: 'Petanquebaan', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=pitch|track', word: 'Sportveld', place: 'sport', themes: ['sport'] },
	{ tag: 'leisure=recreation_ground', word: 'Recreatieterrein', place: 'sport', vague: true },
	{ tag: 'landuse=recreation_ground', word: 'Recreatieterrein', place: 'sport', vague: true },
	{ tag: 'sport=*', word: 'Sportplek', place: 'sport', themes: ['sport'], vague: true },

	// Eten, drinken en slapen
	...each(
		'amenity',
		{ place: 'horeca', organisation: 'horeca' },
		{
			restaurant: 'Restaurant',
			'cafe|pub|bar|biergarten': 'Café',
			fast_food: 'Frituur of snackbar',
			ice_cream: 'IJssalon',
			nightclub: 'Danscafé',
		},
	),
	...each(
		'tourism',
		{ place: 'anders', organisation: 'ondernemer' },
		{
			'hotel|motel': 'Hotel',
			guest_house: 'Gastenverblijf',
			hostel: 'Hostel',
			'chalet|apartment': 'Vakantieverblijf',
			camp_site: 'Camping',
			caravan_site: 'Caravanpark',
			attraction: 'Bezienswaardigheid',
			'theme_park|zoo': 'Attractiepark',
		},
	),
	{
		tag: 'tourism=information + information=office',
		word: 'Toeristisch informatiepunt',
		place: 'anders',
		organisation: 'overheid',
	},
	{ tag: 'tourism=picnic_site', word: 'Picknickplaats', place: 'natuur' },
	{ tag: 'tourism=viewpoint', word: 'Uitkijkpunt', place: 'natuur' },
	{ tag: 'tourism=artwork', word: 'Kunstwerk', place: 'monument', themes: ['cultuur'] },

	// Winkels en ambacht
	...each(
		'shop',
		{ place: 'winkel', organisation: 'ondernemer' },
		{
			supermarket: 'Supermarkt',
			'convenience|general': 'Buurtwinkel',
			'bakery|pastry': 'Bakker',
			butcher: 'Slager',
			greengrocer: 'Groentewinkel',
			farm: 'Boerderijwinkel',
			'cheese|dairy': 'Kaaswinkel',
			seafood: 'Viswinkel',
			'chocolate|confectionery': 'Snoepwinkel',
			'beverages|alcohol|wine': 'Drankenwinkel',
			deli: 'Delicatessenwinkel',
			'newsagent|kiosk': 'Krantenwinkel',
			'books|stationery': 'Boekwinkel',
			chemist: 'Drogist',
			hairdresser: 'Kapper',
			'beauty|cosmetics': 'Schoonheidssalon',
			optician: 'Opticien',
			'medical_supply|hearing_aids': 'Hulpmiddelenwinkel',
			florist: 'Bloemenwinkel',
			garden_centre: 'Tuincentrum',
			'doityourself|hardware|trade': 'Bouwmarkt',
			'furniture|interior_decoration': 'Meubelwinkel',
			'electronics|computer|mobile_phone': 'Elektronicawinkel',
			'clothes|fashion|boutique': 'Kledingwinkel',
			shoes: 'Schoenenwinkel',
			jewelry: 'Juwelier',
			toys: 'Speelgoedwinkel',
			'gift|variety_store': 'Cadeauwinkel',
			'sports|outdoor': 'Sportwinkel',
			pet: 'Dierenwinkel',
			bicycle: 'Fietsenmaker',
			'car|car_repair|car_parts|tyres': 'Garage',
			motorcycle: 'Motorzaak',
			agrarian: 'Landbouwwinkel',
			'second_hand|charity': 'Kringloopwinkel',
			'laundry|dry_cleaning': 'Wasserij',
			travel_agency: 'Reisbureau',
			funeral_directors: 'Uitvaartonderneming',
			'*': 'Winkel',
		},
	),
	...each(
		'craft',
		{ place: 'anders', organisation: 'ondernemer' },
		{
			brewery: 'Brouwerij',
			'carpenter|joiner': 'Timmerbedrijf',
			electrician: 'Elektricien',
			'plumber|hvac': 'Installateur',
			painter: 'Schilder',
			'builder|roofer|bricklayer': 'Bouwbedrijf',
			gardener: 'Hovenier',
			photographer: 'Fotograaf',
			shoemaker: 'Schoenmaker',
			'tailor|dressmaker': 'Kleermaker',
			caterer: 'Traiteur',
			beekeeper: 'Imker',
			'*': 'Ambachtsbedrijf',
		},
	),
	{ tag: 'amenity=fuel', word: 'Tankstation', place: 'winkel', organisation: 'ondernemer' },
	{ tag: 'amenity=car_wash', word: 'Wasstraat', place: 'winkel', organisation: 'ondernemer' },
	{ tag: 'amenity=bank', word: 'Bank', place: 'winkel', organisation: 'ondernemer' },
	{ tag: 'amenity=atm', word: 'Geldautomaat', place: 'winkel', unnamed: true },
	{ tag: 'amenity=marketplace', word: 'Marktplein', place: 'winkel' },
	...each(
		'office',
		{ place: 'anders', organisation: 'ondernemer' },
		{
			estate_agent: 'Makelaar',
			insurance: 'Verzekeringskantoor',
			'accountant|tax_advisor': 'Boekhouder',
			'lawyer|notary': 'Advocaat of notaris',
			architect: 'Architect',
			employment_agency: 'Uitzendbureau',
			'it|telecommunication': 'Automatiseringsbedrijf',
		},
	),
	{ tag: 'office=government|administrative', word: 'Overheidskantoor', place: 'anders', organisation: 'overheid' },
	{
		tag: 'office=association|ngo|charity|foundation',
		word: 'Vereniging of stichting',
		place: 'anders',
		organisation: 'vereniging',
	},
	{ tag: 'office=*', word: 'Kantoor', place: 'anders', organisation: 'ondernemer', vague: true },

	// Vervoer en voorzieningen
	{ tag: 'railway=station|halt', word: 'Station', place: 'halte' },
	{ tag: 'amenity=bus_station', word: 'Busstation', place: 'halte' },
	{ tag: 'highway=bus_stop', word: 'Bushalte', place: 'halte' },
	{ tag: 'railway=tram_stop', word: 'Tramhalte', place: 'halte' },
	{ tag: 'amenity=ferry_terminal', word: 'Veerpont', place: 'halte' },
	{ tag: 'public_transport=platform|stop_position|station', word: 'Halte', place: 'halte' },
	{ tag: 'amenity=parking', word: 'Parkeerplaats', place: 'parkeren' },
	{ tag: 'amenity=charging_station', word: 'Laadpaal', place: 'parkeren' },
	{ tag: 'amenity=recycling + recycling_type=centre', word: 'Milieustraat of containerpark', place: 'milieustraat' },
	{ tag: 'amenity=recycling', word: 'Afvalcontainer', place: 'afvalcontainer', unnamed: true },
	{ tag: 'amenity=post_box', word: 'Brievenbus', place: 'brievenbus', unnamed: true },
	{ tag: 'amenity=toilets', word: 'Openbaar toilet', place: 'anders', unnamed: true },
	{ tag: 'amenity=drinking_water', word: 'Drinkwaterkraan', place: 'anders', unnamed: true },

	// Natuur en erfgoed
	{ tag: 'leisure=nature_reserve', word: 'Natuurgebied', place: 'natuur' },
	{ tag: 'leisure=park|garden', word: 'Park', place: 'natuur' },
	{ tag: 'leisure=dog_park', word: 'Hondenlosloopplek', place: 'natuur' },
	{ tag: 'leisure=bird_hide', word: 'Vogelkijkhut', place: 'natuur' },
	{ tag: 'landuse=village_green', word: 'Dorpsgroen', place: 'natuur' },
	{ tag: 'landuse=forest', word: 'Bos', place: 'natuur' },
	{ tag: 'natural=wood', word: 'Bos', place: 'natuur' },
	{ tag: 'natural=heath', word: 'Heidegebied', place: 'natuur' },
	{ tag: 'natural=beach', word: 'Strand', place: 'natuur' },
	...each(
		'historic',
		{ place: 'monument', themes: ['cultuur'] },
		{
			'castle|manor': 'Kasteel',
			'memorial|monument': 'Gedenkteken',
			'wayside_shrine|wayside_chapel': 'Kapelletje',
			wayside_cross: 'Wegkruis',
			ruins: 'Ruïne',
			archaeological_site: 'Archeologische vindplaats',
			'yes|building|house|farm': 'Monument',
		},
	),
	{ tag: 'man_made=windmill|watermill', word: 'Molen', place: 'monument', themes: ['cultuur'] },
	{ tag: 'building=church|cathedral', word: 'Kerk', place: 'kerk', themes: ['religie'] },
	{ tag: 'building=chapel', word: 'Kapel', place: 'kerk', themes: ['religie'] },
	{ tag: 'heritage=*', word: 'Monument', place: 'monument', themes: ['cultuur'], vague: true },

	// Wat weinig zegt
	{ tag: 'amenity=public_building', word: 'Openbaar gebouw', place: 'anders', vague: true },
	{ tag: 'building=public|civic', word: 'Openbaar gebouw', place: 'anders', vague: true },
	{
		tag: 'landuse=industrial|commercial|retail',
		word: 'Bedrijf',
		place: 'anders',
		organisation: 'ondernemer',
		vague: true,
	},
];

/** One line of the second table: words in a name and what they mean. */
export interface NameHint extends Meaning {
	/** Words; `scout*` is a word that starts with it, `*bond` one that ends with it. */
	words: string[];
}

/**
 * What a name tells when the tags tell little: many club houses are mapped as a building with a
 * name only. A hint of a `vereniging` also says that the café or field of that name belongs to one.
 */
export const nameHints: readonly NameHint[] = [
	{
		words: ['scout*'],
		word: 'Scouts',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
		targetGroups: ['kinderen', 'jongeren'],
	},
	{
		words: ['chiro*', 'ksa', 'klj'],
		word: 'Jeugdbeweging',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
		targetGroups: ['kinderen', 'jongeren'],
	},
	{
		words: ['jeugdhuis', 'jongerencentrum', 'jeugdclub'],
		word: 'Jeugdhuis',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
		targetGroups: ['jongeren'],
	},
	{
		words: ['kfc', 'fc', 'vv', 'voetbalclub', 'voetbalvereniging'],
		word: 'Voetbalclub',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['ttc', 'tafeltennis*'],
		word: 'Tafeltennisclub',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['tc', 'ltc', 'tennisclub', 'tennisvereniging'],
		word: 'Tennisclub',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['ijsclub', 'ijsvereniging'],
		word: 'IJsclub',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['petanque*', 'jeu de boules*'],
		word: 'Petanqueclub',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['sportvereniging', 'sportclub', 'gymvereniging', 'turnkring'],
		word: 'Sportvereniging',
		place: 'sport',
		organisation: 'vereniging',
		themes: ['sport'],
	},
	{
		words: ['duivenbond', 'duivenlokaal', 'postduiven*'],
		word: 'Duivenbond',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
	},
	{
		words: ['schuttersgilde', 'schutterij', 'boogschutters*'],
		word: 'Schuttersgilde',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
	},
	{
		words: ['fanfare', 'muziekvereniging', 'brassband'],
		word: 'Muziekvereniging',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
	},
	{
		words: ['heemkring', 'heemkundige', 'historische vereniging'],
		word: 'Heemkundige kring',
		place: 'anders',
		organisation: 'vereniging',
		themes: ['cultuur'],
	},
	{
		words: ['dorpshuis', 'buurthuis', 'parochiecentrum', 'parochiezaal', 'gemeenschapshuis', 'ontmoetingscentrum'],
		word: 'Dorpshuis',
		place: 'dorpshuis',
		themes: ['welzijn'],
	},
	{
		words: ['basisschool', 'kleuterschool', 'lagere school'],
		word: 'School',
		place: 'school',
		organisation: 'school',
		themes: ['onderwijs'],
		targetGroups: ['kinderen'],
	},
	{
		words: ['kinderdagverblijf', 'kinderopvang', 'peuterspeelzaal'],
		word: 'Kinderopvang',
		place: 'school',
		organisation: 'kinderopvang',
		themes: ['onderwijs'],
		targetGroups: ['kinderen'],
	},
	{ words: ['bibliotheek'], word: 'Bibliotheek', place: 'bibliotheek', themes: ['cultuur'] },
	{ words: ['brandweer*'], word: 'Brandweerkazerne', place: 'brandweer' },
	{ words: ['kapel', 'kapelleke', 'kapelletje'], word: 'Kapel', place: 'kerk', themes: ['religie'] },
	{
		words: ['speelstad', 'speelparadijs', 'binnenspeeltuin'],
		word: 'Speeltuin',
		place: 'speeltuin',
		organisation: 'ondernemer',
		targetGroups: ['kinderen'],
	},
	{ words: ['manege'], word: 'Manege', place: 'sport', organisation: 'ondernemer', themes: ['sport'] },
	{ words: ['camping'], word: 'Camping', place: 'anders', organisation: 'ondernemer' },
	{ words: ['garage', 'autobedrijf', 'carrosserie'], word: 'Garage', place: 'winkel', organisation: 'ondernemer' },
	{ words: ['houtbedrijf', 'houthandel'], word: 'Houtbedrijf', place: 'anders', organisation: 'ondernemer' },
	{ words: ['bakkerij'], word: 'Bakker', place: 'winkel', organisation: 'ondernemer' },
	{ words: ['slagerij'], word: 'Slager', place: 'winkel', organisation: 'ondernemer' },
	{ words: ['kapsalon'], word: 'Kapper', place: 'winkel', organisation: 'ondernemer' },
	{ words: ['frituur'], word: 'Frituur', place: 'horeca', organisation: 'horeca' },
	{ words: ['brouwerij'], word: 'Brouwerij', place: 'anders', organisation: 'ondernemer' },
	{ words: ['*molen'], word: 'Molen', place: 'monument', themes: ['cultuur'] },
];

/** What one can eat, as it follows “Restaurant met”. */
export const cuisineWords: Readonly<Record<string, string>> = {
	regional: 'streekgerechten',
	belgian: 'Belgische keuken',
	dutch: 'Hollandse keuken',
	french: 'Franse keuken',
	italian: 'Italiaanse keuken',
	greek: 'Griekse keuken',
	chinese: 'Chinese keuken',
	asian: 'Aziatische keuken',
	indian: 'Indiase keuken',
	indonesian: 'Indonesische keuken',
	japanese: 'Japanse keuken',
	sushi: 'sushi',
	thai: 'Thaise keuken',
	turkish: 'Turkse keuken',
	mexican: 'Mexicaanse keuken',
	mediterranean: 'mediterrane keuken',
	pizza: 'pizza',
	kebab: 'kebab',
	friture: 'friet',
	fries: 'friet',
	burger: 'hamburgers',
	fish: 'vis',
	steak_house: 'vlees van de grill',
	grill: 'vlees van de grill',
	pancake: 'pannenkoeken',
	sandwich: 'broodjes',
	coffee_shop: 'koffie',
	cake: 'taart',
	tea: 'thee',
	ice_cream: 'ijs',
	vegetarian: 'vegetarische gerechten',
};
