/**
 * The icons in use, by what they mean here, and the picture of Lucide (ISC) that shows it. An icon
 * never stands alone: the words beside it say the same.
 */
export const icons = {
	accessible: 'accessibility',
	agenda: 'calendar-days',
	animal: 'dog',
	back: 'arrow-left',
	bus: 'bus',
	call: 'phone',
	care: 'heart-pulse',
	check: 'circle-check',
	church: 'church',
	clock: 'clock',
	close: 'x',
	copy: 'copy',
	cost: 'euro',
	culture: 'drama',
	defibrillator: 'heart',
	document: 'file-text',
	download: 'file-down',
	edit: 'pencil',
	emergency: 'siren',
	food: 'utensils',
	forWhom: 'users-round',
	forward: 'arrow-right',
	guide: 'signpost',
	hall: 'key-round',
	home: 'house',
	info: 'info',
	mail: 'mail',
	menu: 'menu',
	message: 'message-circle',
	monument: 'landmark',
	nature: 'trees',
	news: 'newspaper',
	notice: 'megaphone',
	organisation: 'handshake',
	parking: 'square-parking',
	person: 'user-round',
	pharmacy: 'pill',
	place: 'map-pin',
	playground: 'ferris-wheel',
	post: 'mailbox',
	print: 'printer',
	recycle: 'recycle',
	school: 'graduation-cap',
	search: 'search',
	shop: 'store',
	sport: 'volleyball',
	ticket: 'ticket',
	toilet: 'toilet',
	tool: 'wrench',
	together: 'hand-heart',
	website: 'globe',
	view: 'contrast',
	volunteer: 'hand-helping',
} as const satisfies Record<string, string>;

/** The name of an icon, as a component asks for it. */
export type IconName = keyof typeof icons;

/** True for a name that has an icon. */
export function isIconName(name: string): name is IconName {
	return Object.hasOwn(icons, name);
}
