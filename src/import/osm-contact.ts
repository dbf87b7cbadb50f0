import type * as z from 'zod';
import {
	email as emailField,
	phone as phoneField,
	postalCode as postalCodeField,
	webAddress,
} from '../schema/fields.ts';
import type { Tags } from './osm-read.ts';
import { houseNumber } from './osm-words.ts';

/** Why a value of OpenStreetMap was not taken over. */
export interface LeftOut {
	/** Dutch name of the field. */
	what: string;
	why: string;
	/** The element, `node/123`. */
	ref: string;
}

/** Telephone, website and address for mail, as the schema wants them. */
export interface Contact {
	phone?: string;
	email?: string;
	website?: string;
}

/** An address as the schema wants it. */
export interface Address {
	streetAddress: string;
	postalCode?: string;
	addressLocality?: string;
}

const freeMail =
	/^(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|proton(?:mail)?|telenet|skynet|proximus|pandora|scarlet|belgacom|voo|ziggo|kpn(?:mail|planet)|planet|home|casema|chello|hetnet|xs4all|upcmail|quicknet|tele2|wxs|online|solcon|caiway|zeelandnet|bluewin)\./i;
const roleMail =
	/^(?:info|contact|secretariaat|secretaris|receptie|balie|kantoor|administratie|school|directie|bestuur|reservatie|reserveren|reservaties|winkel|praktijk|verhuur|redactie|welkom|mail|post|klantenservice|hello|hallo)\b/i;

/**
 * How to reach a facility. An e-mail address is only taken when it is evidently of the organisation:
 * never of a free provider, and of its own domain or with a role before the @.
 */
export function contactOf(
	tags: Tags,
	name: string | undefined,
	ref: string,
	leaveOut: (item: LeftOut) => void,
): Contact {
	const contact: Contact = {};
	const website = first(tags, ['website', 'contact:website', 'url']);
	if (website) {
		const url = /^https?:\/\//i.test(website) ? website : `https://${website}`;
		const host = URL.canParse(url) ? new URL(url).hostname : '';
		if (host.includes('.') && accepts(webAddress(), url)) contact.website = url;
		else leaveOut({ what: 'website', why: 'geen leesbaar webadres', ref });
	}
	const phone = first(tags, ['phone', 'contact:phone']);
	if (phone) {
		if (accepts(phoneField(), phone)) contact.phone = phone;
		else leaveOut({ what: 'telefoonnummer', why: 'niet als nummer te lezen', ref });
	}
	const email = first(tags, ['email', 'contact:email'])?.replace(/^mailto:/i, '');
	if (email) {
		const doubt = mailDoubt(email, name, contact.website);
		if (!accepts(emailField(), email)) leaveOut({ what: 'e-mailadres', why: 'niet als adres te lezen', ref });
		else if (doubt === 'free')
			leaveOut({ what: 'e-mailadres', why: 'van een gratis dienst, dus misschien van een persoon', ref });
		else if (doubt) leaveOut({ what: 'e-mailadres', why: 'niet duidelijk van de organisatie', ref });
		else contact.email = email;
	}
	return contact;
}

/** Whether an e-mail address may be of a person: `free` of a provider, `unclear` when nothing says it is not. */
export type MailDoubt = 'free' | 'unclear' | undefined;

/** Why an address may be of a person, going by its own words, the name and the website of the organisation. */
export function mailDoubt(email: string, name: string | undefined, website: string | undefined): MailDoubt {
	const domain = email.toLowerCase().split('@')[1] ?? '';
	if (freeMail.test(domain)) return 'free';
	const siteDomain = website && URL.canParse(website) && new URL(website).hostname.replace(/^www\./, '');
	const isOwn = domain === siteDomain || isRoleMail(email) || ownWords(name).some((word) => domain.includes(word));
	return isOwn ? undefined : 'unclear';
}

/** Whether what stands before the @ is a role and no name: info, secretariaat. */
export function isRoleMail(email: string): boolean {
	return roleMail.test(email);
}

/** The words of a name that can be found back in an address. */
export function ownWords(name: string | undefined): string[] {
	return [...(name ?? '').toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
}

/**
 * The address of a facility; undefined without a street.
 * @param village the place that is meant when the tags name none, with its postcode if it has only one
 */
export function addressOf(tags: Tags, village: { name: string; postalCode: string | undefined }): Address | undefined {
	const street = tags['addr:street'];
	if (!street) return undefined;
	const number = houseNumber(tags['addr:housenumber'] ?? '');
	const city = tags['addr:city'];
	const postcode =
		tags['addr:postcode'] ?? (city === undefined || city === village.name ? village.postalCode : undefined);
	return {
		streetAddress: [street, number].filter(Boolean).join(' '),
		...(postcode && accepts(postalCodeField(), postcode) && { postalCode: postcode }),
		addressLocality: city ?? village.name,
	};
}

function first(tags: Tags, keys: readonly string[]): string | undefined {
	const value = keys.map((key) => tags[key]).find((found) => found?.trim());
	// Several values are written with a semicolon; the first is the main one.
	return value?.split(';')[0]?.trim();
}

function accepts(schema: z.ZodType, value: string): boolean {
	return schema.safeParse(value).success;
}
