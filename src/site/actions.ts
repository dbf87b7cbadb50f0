import type { IconName } from '../design/index.ts';
import { t } from '../i18n/index.ts';
import type { Reach } from './shell.ts';

/** Something that one can do now, as a button. */
export interface Action extends Reach {
	icon: IconName;
	/** What it is about, for who does not see what it stands with. */
	about?: string;
}

/** Calling, mailing and going to a website, as far as that is possible. */
export function callActions(phone?: Reach, email?: Reach, website?: Reach): Action[] {
	return [
		...(phone ? [{ href: phone.href, label: `${t.pageEnd.call} ${phone.label}`, icon: 'call' as const }] : []),
		...(email ? [{ href: email.href, label: t.contact.mail, icon: 'mail' as const }] : []),
		...(website ? [{ href: website.href, label: website.label, icon: 'website' as const }] : []),
	];
}
