import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { type IconName, icons, isIconName } from '../design/icons.ts';

/** Only what draws an icon; a link of an editor to `#icon-x` is a link. */
const reference = /<use href="#icon-([A-Za-z]+)"/g;

/**
 * A page with the icons that it uses, and no others, as symbols at its end: one icon used twenty
 * times is in the page once, and no request is made for it.
 * @throws TypeError for an icon that is not in the table
 */
export function withSprite(html: string): string {
	const names = new Set([...html.matchAll(reference)].map(([, name]) => name ?? ''));
	if (names.size === 0) return html;
	const symbols = [...names].sort().map(symbol).join('');
	const sprite = `<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">${symbols}</svg>`;
	return html.replace('</body>', () => `${sprite}</body>`);
}

function symbol(name: string): string {
	if (!isIconName(name)) throw new TypeError(`no such icon: ${name}`);
	return `<symbol id="icon-${name}" viewBox="0 0 ${lucide.width} ${lucide.height}">${drawing(name)}</symbol>`;
}

/** The shapes of an icon; Lucide draws in the colour of the text around it. */
function drawing(name: IconName): string {
	const body = (lucide.icons as Record<string, { body: string }>)[icons[name]]?.body;
	if (body === undefined) throw new TypeError(`no picture for the icon ${name}`);
	return body;
}
