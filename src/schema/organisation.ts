import * as z from 'zod';
import { calendarSource, newsSource } from './calendar.ts';
import {
	address,
	between,
	checkedFields,
	choice,
	contact,
	email,
	field,
	kvkNumber,
	list,
	optional,
	phone,
	photo,
	point,
	recordFields,
	relation,
	report,
	source,
	summary,
	text,
	themeIds,
	webAddress,
} from './fields.ts';
import { openingHours } from './opening-hours.ts';
import { accessKinds, accountKinds, organisationKinds, targetGroups } from './vocabulary.ts';

/** Something that an organisation does for people (HSDS service). */
const service = z.strictObject({
	name: field(text(), { label: 'Wat', example: 'Samen eten' }),
	forWhom: field(optional(text(200)), { label: 'Voor wie', example: 'Iedereen die niet graag alleen eet' }),
	access: field(choice(accessKinds), {
		label: 'Hoe kom je erbij',
		hint: 'Vrij binnenlopen, eerst aanmelden, of met een verwijzing.',
		example: 'vrij',
		widget: 'select',
	}),
	cost: field(optional(text()), { label: 'Kosten', example: '€ 7,50 per keer' }),
	when: field(optional(text()), { label: 'Wanneer', example: 'Elke woensdag om 12.00 uur' }),
	description: field(optional(summary(500)), {
		label: 'Uitleg',
		example: 'Aan lange tafels, met koffie toe.',
		widget: 'text',
	}),
});

/** Where people of the village meet already without coming together: a group, an app, a portal. */
const online = z.strictObject({
	platform: field(text(60), {
		label: 'Wat voor plek is het',
		hint: 'Zeg erbij waar het is, zodat wie het niet kent het begrijpt.',
		example: 'berichtengroep in WhatsApp',
	}),
	url: field(optional(webAddress()), {
		label: 'Adres van de plek',
		hint: 'Alleen als het een ander adres is dan de website.',
		example: 'https://groep.example/oosterwilg',
	}),
	account: field(choice(accountKinds), {
		label: 'Is een account nodig',
		example: 'alleen om mee te doen',
		widget: 'select',
	}),
	join: field(optional(summary(300)), {
		label: 'Hoe doet iemand mee',
		example: 'Bel de beheerder. Die voegt u toe.',
		widget: 'text',
	}),
	offline: field(optional(summary(300)), {
		label: 'En zonder internet',
		hint: 'Waar kan iemand terecht die hier niet op zit?',
		example: 'Bel de dorpscontactpersoon. Die zet uw bericht erin.',
		widget: 'text',
	}),
});

/** A club, church, school, business or group of people with a name (HSDS organization). */
export const organisationSchema = z
	.strictObject({
		name: field(text(), { label: 'Naam', example: 'IJsclub De Scherpe Schaats' }),
		aliases: field(list(text()), {
			label: 'Andere namen',
			hint: 'Hoe mensen het noemen; helpt bij het zoeken.',
			example: 'de ijsbaan',
			widget: 'list',
		}),
		kind: field(choice(organisationKinds), { label: 'Soort', example: 'vereniging', widget: 'select' }),
		themes: field(themeIds(), { label: 'Thema’s', example: 'sport', widget: 'select', choices: 'themas' }),
		targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'iedereen', widget: 'select' }),
		summary: field(summary(), {
			label: 'In het kort',
			hint: 'Twee zinnen in gewone taal: wat is dit en wat heb je eraan?',
			example: 'Schaatsen op natuurijs zodra het vriest, en in de zomer skeeleren.',
			widget: 'text',
		}),
		services: field(list(service), { label: 'Wat ze doen', widget: 'list' }),
		contacts: field(list(contact()), { label: 'Wie kun je bellen of mailen', widget: 'list' }),
		phone: field(optional(phone()), { label: 'Telefoon', example: '0599 12 34 56' }),
		email: field(optional(email()), { label: 'E-mail', example: 'info@ijsclub.example' }),
		website: field(optional(webAddress()), { label: 'Website', example: 'https://ijsclub.example' }),
		socials: field(
			list(
				z.strictObject({
					platform: field(text(40), { label: 'Waar', example: 'Facebook' }),
					url: field(webAddress(), { label: 'Adres', example: 'https://social.example/ijsclub' }),
				}),
			),
			{ label: 'Sociale media', widget: 'list' },
		),
		kvk: field(optional(kvkNumber()), {
			label: 'KvK-nummer',
			hint: 'Van een vereniging of stichting. Zo blijft zij bij een import dezelfde.',
			example: '12345678',
		}),
		online: field(optional(online), {
			label: 'Online plek',
			hint: 'Een groep, buurtapp, portaal of platform waar mensen elkaar al vinden. De site verwijst ernaar.',
			widget: 'object',
		}),
		address: field(optional(address()), { label: 'Adres', widget: 'object' }),
		point: field(optional(point()), { label: 'Plek op de kaart', example: '52.51, 6.12', widget: 'map' }),
		place: field(optional(relation()), {
			label: 'Vaste plek',
			hint: 'De plek waar ze meestal zijn.',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		partners: field(list(relation()), {
			label: 'Werkt samen met',
			hint: 'Andere organisaties op deze site. Noem het bij één van de twee; het staat dan bij allebei.',
			example: 'dorpsmoestuin-oosterwilg',
			widget: 'relation',
			relation: 'organisaties',
		}),
		hours: field(optional(openingHours()), { label: 'Openingstijden', widget: 'object' }),
		calendars: field(list(calendarSource()), {
			label: 'Hun eigen agenda',
			hint: 'Een agenda die ze al bijhouden. De site haalt hem elke dag op.',
			widget: 'list',
		}),
		feeds: field(list(newsSource()), {
			label: 'Hun eigen nieuws',
			hint: 'Het adres van een nieuwsfeed (RSS). De site haalt hem elke dag op.',
			widget: 'list',
		}),
		logo: field(optional(photo()), { label: 'Logo', widget: 'object' }),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		source: field(optional(source()), { label: 'Bron', widget: 'object' }),
		...checkedFields(),
		...recordFields(),
	})
	.superRefine(
		({ kind, online }, context) => {
			if (kind !== 'online plek' || online) return;
			report(context, 'value-missing', { expected: 'wat voor plek het is, bijvoorbeeld een berichtengroep' }, [
				'online',
				'platform',
			]);
		},
		between('kind', 'online'),
	);

/** An organisation as it may stand in a file. */
export type OrganisationInput = z.input<typeof organisationSchema>;
/** An organisation after parsing. */
export type Organisation = z.output<typeof organisationSchema>;
