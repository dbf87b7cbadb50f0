import { t } from '../i18n/index.ts';

const { placing } = t;

/** What a field of the form is called where something is wrong with it: as it is called there. */
const fieldNames: Record<string, string> = {
	kind: placing.side,
	onBehalfOf: placing.sender,
	category: placing.category,
	title: placing.titleLabel,
	summary: placing.textLabel,
	give: placing.giveLabel,
	area: placing.areaLabel,
	days: placing.daysLabel,
	dayParts: placing.partsLabel,
	frequency: placing.frequencyLabel,
	when: placing.whenLabel,
	firstName: placing.firstNameLabel,
	name: placing.nameLabel,
	phone: placing.phoneLabel,
};

/** Without what is explained behind it: “In welke kern of buurt (geen adres)”. */
const named = (field: string) => `“${(fieldNames[field] ?? field).replace(/ \(.+\)$/, '')}”`;

/** Every word of the handler: what a visitor reads, what the coordinator reads, and what stands in the log. */
export const texts = {
	sent: 'Uw bericht is verstuurd. De buurtverbinder belt voordat het op het prikbord komt.',
	/** Reasons why something was not taken, for who sent it: what is wrong, and what can be done instead. */
	refusals: {
		origin: 'Dit formulier hoort niet bij deze site. Open de site van het dorp en probeer het daar.',
		method: 'Zo kan hier niets worden opgevraagd.',
		type: 'Het bericht kwam niet goed aan. Probeer het opnieuw, of bel.',
		size: 'Het bericht is te lang. Maak het korter en probeer het opnieuw.',
		form: 'Het bericht kwam niet goed aan. Probeer het opnieuw, of bel.',
		token: 'De controle van het formulier is niet gelukt. Probeer het opnieuw, of bel.',
		old: 'Dit formulier stond te lang open. Probeer het opnieuw.',
		soon: 'Dat ging te snel. Wacht een paar tellen en probeer het opnieuw.',
		used: 'Dit bericht is al een keer verstuurd.',
		address: 'U hebt net al een paar berichten verstuurd. Probeer het over een uur opnieuw, of bel.',
		village: 'Er zijn vandaag al veel berichten verstuurd. Probeer het morgen opnieuw, of bel.',
		waiting: 'Er wachten nu te veel berichten op de buurtverbinder. Bel, of stuur een mail.',
		fields: 'Nog niet alles klopt. Verbeter wat hieronder staat en verstuur het opnieuw.',
		forge: 'Het bericht kon niet worden bewaard. Probeer het later opnieuw, of bel.',
		closed: 'Versturen kan nu niet. Bel, of stuur een mail.',
	},
	/** What is wrong with one field. */
	fields: {
		missing: (field: string) => `Vul nog in: ${named(field)}.`,
		long: (field: string, most: number) => `${named(field)} mag hoogstens ${most} tekens lang zijn.`,
		wrong: (field: string) => `Kijk nog eens naar ${named(field)}.`,
		phone: `Bij ${named('phone')} hoort een telefoonnummer, bijvoorbeeld 06 12 34 56 78.`,
		name: `Bij ${named('name')} kunnen alleen letters staan, en een punt, komma, streepje, apostrof of &.`,
		firstName: `Bij ${named('firstName')} hoort alleen een voornaam.`,
		title: `Gebruik bij ${named('title')} gewone woorden; er moeten letters in staan, en geen _ of ~.`,
		personal: (field: string, found: string, what: string) =>
			`Bij ${named(field)} staat “${found}”. Dat is ${what}. Haal het weg: iedereen kan lezen wat op het prikbord staat.`,
		ownContact: (field: string) =>
			`Bij ${named(field)} staat uw naam of telefoonnummer. Haal het weg: iedereen kan lezen wat op het prikbord staat. Wie reageert, komt bij u terecht via de buurtverbinder.`,
	},
	/** What stands with the draft, for the coordinator. */
	review: {
		commit: (singular: string, slug: string) => `${singular} “${slug}” toegevoegd`,
		description: (onBehalfOf: string, agreed: string | undefined) =>
			[
				'Verstuurd met het formulier op de site. Bel eerst, vul in het beheer de lege velden in, en laat het dan pas plaatsen.',
				'',
				'Naam en telefoonnummer staan in de reactie hieronder. **Haal die reactie weg na het gesprek.**',
				'',
				`Namens: ${onBehalfOf}.${agreed ? ` De ander vindt het goed: ${agreed}.` : ''}`,
			].join('\n'),
		agreed: { yes: 'ja', no: 'nog niet gevraagd' },
		contact: (name: string, phone: string, isOfOther = false) =>
			[
				`Naam: ${name}`,
				`Telefoon: ${phone}`,
				...(isOfOther ? ['Dit is degene voor wie het is, niet wie het schreef.'] : []),
			].join('\n\n'),
	},
	/** For whoever runs it. Nothing in it comes from a visitor. */
	log: {
		public:
			'De repository is niet privé, of dat is niet te zien met deze sleutel. Er is niets geschreven: namen en telefoonnummers zouden voor iedereen te lezen zijn. Maak de repository privé.',
		forge: (method: string, what: string, status: number) =>
			`De server met de bestanden gaf antwoord ${status} op ${method} ${what}.`,
		noAnswer: (method: string, what: string) => `De server met de bestanden gaf geen antwoord op ${method} ${what}.`,
		waiting: (count: number) => `Er wachten ${count} berichten op beoordeling; er komen geen nieuwe bij.`,
		undone: 'Het bericht is niet helemaal geplaatst, en daarom weggehaald.',
		notUndone: (folder: string) =>
			`Het bericht is niet helemaal geplaatst, en weghalen lukte niet. Kijk bij de takken in ${folder} of er een is zonder naam en telefoonnummer.`,
		fault: 'Er ging iets mis in de handler zelf.',
		settings: 'De instellingen kloppen niet:',
	},
	/** What is wrong with a setting. */
	settings: {
		missing: (name: string, meaning: string) => `${name} ontbreekt: ${meaning}.`,
		wrong: (name: string, meaning: string) => `${name} klopt niet: ${meaning}.`,
	},
} as const;
