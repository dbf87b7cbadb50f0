import * as z from 'zod';
import { calendarSource, newsSource } from './calendar.ts';
import {
	address,
	between,
	choice,
	consent,
	day,
	email,
	field,
	flag,
	list,
	optional,
	phone,
	point,
	relation,
	report,
	summary,
	text,
	webAddress,
} from './fields.ts';
import { characterNames, holidayMarks, landmarks, moduleNames, profileNames } from './vocabulary.ts';

const colour = () =>
	z
		.string()
		.trim()
		.superRefine((value, context) => {
			if (/^#[0-9a-f]{6}$/i.test(value)) return;
			report(context, 'value-wrong', { found: value, expected: 'een kleur zoals "#1f5f4b", tussen aanhalingstekens' });
		});

const brandFile = () => text(200).transform((value) => value.replace(/^\/?(?:brand\/)?/, ''));

const brand = z
	.strictObject({
		primary: field(colour(), {
			label: 'Eerste kleur',
			hint: 'Voor knoppen en links; goed te lezen met wit.',
			example: '"#1f5f4b"',
			widget: 'color',
		}),
		secondary: field(optional(colour()), {
			label: 'Tweede kleur',
			hint: 'Voor accenten.',
			example: '"#c8642a"',
			widget: 'color',
		}),
		wapen: field(optional(brandFile()), {
			label: 'Wapen of logo',
			hint: 'Een svg of png uit de map brand.',
			example: 'wapen.svg',
			widget: 'file',
		}),
		wapenAlt: field(optional(text(200)), {
			label: 'Wat staat er op het wapen',
			example: 'Een groene wilg op een zilveren veld',
		}),
		photo: field(optional(brandFile()), {
			label: 'Beeld van het dorp',
			hint: 'Een jpg, png, webp of svg uit de map brand.',
			example: 'dorp.svg',
			widget: 'file',
		}),
		photoAlt: field(optional(text(250)), {
			label: 'Wat staat er op het beeld',
			example: 'De kerk en de wilgen langs de vaart',
		}),
		character: field(
			z.preprocess((value) => value || 'rustig', choice(characterNames)),
			{
				label: 'Karakter',
				hint: 'Letters, hoeken en ruimte: rustig, fris of stevig.',
				example: 'fris',
				widget: 'select',
			},
		),
		landmarks: field(list(choice(landmarks)), {
			label: 'Wat heeft het dorp',
			hint: 'Daarvan tekent de site het dorp: boven aan de voorpagina en bij berichten zonder foto. Zet voorop waar jullie om bekend zijn.',
			example: '[kerk, molen, water, polder]',
			widget: 'select',
		}),
		licence: field(optional(text(200)), {
			label: 'Licentie van de beelden',
			hint: 'Nodig bij een wapen of beeld; wat de site zelf tekent, is vrij.',
			example: 'Eigen tekeningen, CC0',
		}),
	})
	.superRefine(
		({ wapen, photo, licence }, context) => {
			if ((wapen || photo) && !licence)
				report(context, 'value-missing', { expected: 'van wie het wapen en het beeld zijn, en wat ermee mag' }, [
					'licence',
				]);
		},
		between('wapen', 'photo', 'licence'),
	);

/** A role with a telephone: the fixed contact persons, found by what they do and not by name. */
const role = z
	.strictObject({
		id: field(relation(), { label: 'Kenmerk', example: 'dorpscontact' }),
		role: field(text(), { label: 'Rol', example: 'Dorpscontactpersoon' }),
		tasks: field(optional(summary(400)), {
			label: 'Waarvoor',
			example: 'Voor al uw vragen over het dorp; ook als u niet weet bij wie u moet zijn.',
		}),
		organisation: field(optional(relation()), {
			label: 'Van',
			example: 'dorpsbelang',
			widget: 'relation',
			relation: 'organisaties',
		}),
		phone: field(optional(phone()), { label: 'Telefoon', example: '0599 12 34 56' }),
		email: field(optional(email()), {
			label: 'Postbus',
			hint: 'Een adres van de rol, niet van een persoon.',
			example: 'contact@oosterwilg.example',
		}),
		photo: field(optional(brandFile()), {
			label: 'Foto',
			hint: 'Een bestand uit de map brand; zonder foto tekent de site een poppetje.',
			example: 'dorpscontact.webp',
			widget: 'file',
		}),
		photoConsent: field(optional(consent()), {
			label: 'Toestemming voor de foto',
			hint: 'Gevraagd op een datum.',
			example: 'gevraagd op 2026-05-01',
		}),
		hours: field(optional(text(160)), { label: 'Inloopuur', example: 'dinsdag en donderdag 10.00–12.00 uur' }),
		place: field(optional(relation()), {
			label: 'Waar',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		since: field(optional(day()), { label: 'Sinds', example: '2025-01-01', widget: 'datetime' }),
		until: field(optional(day()), {
			label: 'Tot',
			hint: 'Wanneer de termijn afloopt.',
			example: '2028-01-01',
			widget: 'datetime',
		}),
		vacant: field(flag(), { label: 'Vacant', hint: 'Zet aan zolang niemand deze rol heeft.', widget: 'boolean' }),
		connects: field(flag(), {
			label: 'Buurtverbinder',
			hint: 'Wie iets vraagt of aanbiedt op het prikbord, belt of mailt deze rol.',
			widget: 'boolean',
		}),
		main: field(flag(), { label: 'Eerste aanspreekpunt', hint: 'Staat onder aan elke pagina.', widget: 'boolean' }),
	})
	.superRefine(
		(role, context) => {
			if (role.photo && !role.photoConsent)
				report(context, 'photo-without-consent', { expected: 'gevraagd op 2026-05-01' }, ['photoConsent']);
		},
		between('photo', 'photoConsent'),
	);

const emergencyNumber = z.strictObject({
	name: field(text(), { label: 'Wie', example: 'Huisartsenpost' }),
	phone: field(phone(), { label: 'Nummer', example: '0900 12 34' }),
	when: field(optional(text(200)), { label: 'Wanneer', example: 'Avond, nacht en weekend' }),
	note: field(optional(text(200)), { label: 'Let op', example: 'Bel altijd eerst' }),
	urgent: field(flag(), { label: 'Levensgevaar of spoed', widget: 'boolean' }),
});

/** The ground of the live map: a name, or the address of a PMTiles archive or a MapLibre style. */
function basemap() {
	return z.string().superRefine((value, context) => {
		if (value === 'eigen' || value === 'pdok' || (/^https:\/\//i.test(value) && URL.canParse(value))) return;
		report(context, 'value-wrong', {
			found: value,
			expected: 'eigen, pdok of een webadres dat begint met https://',
			nearest: /^(?:eigen|pdok)$/i.test(value.trim()) ? value.trim().toLowerCase() : undefined,
		});
	});
}

const map = z
	.strictObject({
		center: field(point(), { label: 'Midden van de kaart', example: '52.51, 6.12', widget: 'map' }),
		bounds: field(z.tuple([z.number(), z.number(), z.number(), z.number()]), {
			label: 'Rand van de kaart',
			hint: 'West, zuid, oost, noord in graden.',
			example: '[6.08, 52.49, 6.16, 52.53]',
		}),
		zoom: field(optional(z.number().min(1).max(20)), { label: 'Inzoomen', example: '14', widget: 'number' }),
		basemap: field(optional(basemap()), {
			label: 'Ondergrond van de beweegbare kaart',
			hint: 'Leeg of eigen: de kaart die de site bij zich heeft. Met pdok of een webadres vraagt de kaart iets aan een ander; dat staat dan op de privacypagina.',
			example: 'eigen',
		}),
	})
	.superRefine(
		({ bounds: [west, south, east, north], center }, context) => {
			if (west >= east || south >= north) {
				report(
					context,
					'value-wrong',
					{
						found: `[${[west, south, east, north].join(', ')}]`,
						expected: 'west, zuid, oost, noord (klein naar groot)',
					},
					['bounds'],
				);
			} else if (center.lon < west || center.lon > east || center.lat < south || center.lat > north) {
				report(context, 'point-outside', { found: `${center.lat}, ${center.lon}` }, ['center']);
			}
		},
		between('bounds', 'center'),
	);

const cms = z
	.strictObject({
		backend: field(choice(['geen', 'gitlab', 'forgejo', 'github']), {
			label: 'Waar staan de bestanden',
			example: 'gitlab',
			widget: 'select',
		}),
		repo: field(optional(text()), { label: 'Repository', example: 'wilgenwaard/dorpsplein' }),
		branch: field(optional(text()), { label: 'Tak', example: 'main' }),
		baseUrl: field(optional(webAddress()), { label: 'Adres van de server', example: 'https://forge.example' }),
		appId: field(optional(text()), { label: 'Toepassing-ID', example: '0123abcd' }),
		authUrl: field(optional(webAddress()), {
			label: 'Adres om in te loggen',
			hint: 'Alleen bij github: van het hulpprogramma voor het inloggen.',
			example: 'https://inloggen.example',
		}),
		shared: field(flag(), {
			label: 'Mag ook gedeelde gegevens wijzigen',
			hint: 'Dan staan de gegevens van de gemeente in het beheer van dit dorp.',
			widget: 'boolean',
		}),
	})
	.superRefine(
		({ backend, repo, baseUrl, appId, authUrl }, context) => {
			if (backend === 'geen') return;
			const needed = backend === 'github' ? { repo, authUrl } : { repo, baseUrl, appId };
			for (const [key, value] of Object.entries(needed))
				if (!value) report(context, 'value-missing', { expected: `nodig bij backend ${backend}` }, [key]);
		},
		between('backend', 'repo', 'baseUrl', 'appId', 'authUrl'),
	);

const accessibility = z.strictObject({
	contact: field(optional(email()), { label: 'Meld een probleem bij', example: 'contact@oosterwilg.example' }),
	checkedOn: field(optional(day()), { label: 'Laatst onderzocht op', example: '2026-10-01', widget: 'datetime' }),
	method: field(optional(text(200)), {
		label: 'Hoe onderzocht',
		example: 'automatische controle en een test met toetsenbord en schermlezer',
	}),
	knownIssues: field(list(text(300)), {
		label: 'Wat nog niet goed is',
		example: 'Oude pdf-bestanden zijn niet voor te lezen',
		widget: 'list',
	}),
});

const privacy = z.strictObject({
	controller: field(optional(text()), {
		label: 'Wie is verantwoordelijk',
		example: 'Vereniging Dorpsbelang Oosterwilg',
	}),
	contact: field(optional(email()), { label: 'Vragen naar', example: 'contact@oosterwilg.example' }),
	host: field(optional(text()), { label: 'Waar staat de site', example: 'Codeberg Pages (Duitsland)' }),
});

/** The address of a handler. It is read in browsers, which take nothing but https, except from the own computer. */
function inbox() {
	return webAddress().superRefine((value, context) => {
		if (/^https:|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/i.test(value)) return;
		report(context, 'value-wrong', { found: value, expected: 'een webadres dat begint met https://' });
	});
}

/** The village.yaml of one site: strict, so that a typing error is a message and not a surprise. */
export const villageSchema = z.strictObject({
	name: field(text(60), { label: 'Naam van de site', example: 'Oosterwilg' }),
	kernen: field(
		list(text(60)).refine((all) => all.length > 0, {
			params: { problem: 'value-missing', expected: 'minstens één kern' },
		}),
		{
			label: 'Kernen',
			hint: 'De dorpen en buurtschappen waarvoor deze site is.',
			example: '[Oosterwilg]',
			widget: 'list',
		},
	),
	gemeente: field(text(60), { label: 'Gemeente', example: 'Wilgenwaard' }),
	inhabitants: field(optional(z.int().positive()), { label: 'Inwoners', example: '1850', widget: 'number' }),
	doel: field(summary(600), {
		label: 'Doel',
		hint: 'Waarom is deze site er? Dit staat op de pagina Over.',
		example: 'Iedereen in het dorp weet wat er is, wie je kunt bellen en waar je mee kunt doen.',
		widget: 'text',
	}),
	greeting: field(optional(text(160)), { label: 'Groet', hint: 'Mag in de streektaal.', example: 'Kom d’r in!' }),
	greetingLanguage: field(optional(choice(['nl', 'nds', 'fy', 'li', 'zea'])), {
		label: 'Taal van de groet',
		example: 'nds',
		widget: 'select',
	}),
	url: field(webAddress(), { label: 'Adres van de site', example: 'https://oosterwilg.example/' }),
	languages: field(
		z.preprocess((value) => value ?? ['nl'], z.array(choice(['nl'])).min(1)),
		{ label: 'Talen', example: '[nl]', widget: 'select' },
	),
	profile: field(
		z.preprocess((value) => value || 'dorpssite', choice(profileNames)),
		{ label: 'Profiel', hint: 'Welke onderdelen standaard aan staan.', example: 'dorpsplein', widget: 'select' },
	),
	modules: field(
		z.preprocess((value) => value ?? {}, z.partialRecord(choice(moduleNames), z.boolean())),
		{
			label: 'Onderdelen',
			hint: 'Zet een onderdeel aan (true) of uit (false) naast het profiel.',
			example: '{ documenten: false }',
			widget: 'object',
		},
	),
	brand: field(brand, { label: 'Gezicht', widget: 'object' }),
	contacts: field(list(role), { label: 'Vaste contactpersonen', hint: 'Rollen, geen namen.', widget: 'list' }),
	returnAddress: field(
		optional(
			z.strictObject({
				name: field(text(), { label: 'Aan wie', example: 'Dorpsbelang Oosterwilg' }),
				...address().shape,
			}),
		),
		{
			label: 'Retouradres',
			hint: 'Waar iemand een ingevulde brief kan inleveren. Zonder dit: waar de eerste contactpersoon te vinden is.',
			widget: 'object',
		},
	),
	emergency: field(list(emergencyNumber), { label: 'Spoed en telefoonnummers', widget: 'list' }),
	calendars: field(list(calendarSource()), {
		label: 'Agenda’s van anderen',
		hint: 'Wat niet van één organisatie is, zoals de afvalkalender. Die van een organisatie staan bij de organisatie.',
		widget: 'list',
	}),
	feeds: field(list(newsSource()), { label: 'Nieuws van anderen', widget: 'list' }),
	holidays: field(list(choice(holidayMarks)), {
		label: 'Vrije dagen in de agenda',
		hint: 'Welke vrije dagen als woord bij hun dag staan.',
		example: '[feestdagen, schoolvakanties]',
		widget: 'select',
	}),
	map: field(map, { label: 'Kaart', widget: 'object' }),
	cms: field(optional(cms), { label: 'Beheer', widget: 'object' }),
	beheer: field(optional(webAddress()), {
		label: 'Adres van het beheer',
		hint: 'Alleen als het beheer op een eigen adres staat, wat veiliger is.',
		example: 'https://beheer.oosterwilg.example/',
	}),
	inbox: field(optional(inbox()), {
		label: 'Adres van de postbus',
		hint: 'Alleen als jullie berichten voor het prikbord rechtstreeks van de site laten versturen. Zonder dit verstuurt de site niets.',
		example: 'https://postbus.oosterwilg.example/',
	}),
	accessibility: field(optional(accessibility), { label: 'Toegankelijkheid', widget: 'object' }),
	privacy: field(optional(privacy), { label: 'Privacy', widget: 'object' }),
	costs: field(optional(summary(300)), {
		label: 'Wat kost de site',
		example: 'De domeinnaam: € 10 per jaar, betaald door dorpsbelang.',
	}),
	credits: field(list(text(300)), {
		label: 'Naamsvermeldingen',
		example: 'Kaartgegevens © OpenStreetMap-bijdragers',
		widget: 'list',
	}),
	demo: field(optional(z.strictObject({ anchor: field(day(), { label: 'Ankerdag', example: '2026-11-21' }) })), {
		label: 'Verzonnen dorp',
		hint: 'Alleen voor de voorbeelddorpen: alle datums schuiven met hele weken mee.',
		widget: 'object',
	}),
});

/** A village.yaml as it may be written. */
export type VillageInput = z.input<typeof villageSchema>;
/** A village's configuration after parsing. */
export type VillageConfig = z.output<typeof villageSchema>;
