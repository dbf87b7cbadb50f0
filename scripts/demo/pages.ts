/** A dozen pages that together show nearly every component; a test compares them with what was agreed. */
export const guardedPages = [
	{ name: 'voorpagina-telefoon', pathname: '/oosterwilg/', width: 390, height: 844, colorScheme: 'light' },
	{ name: 'voorpagina-telefoon-donker', pathname: '/oosterwilg/', width: 390, height: 844, colorScheme: 'dark' },
	{ name: 'voorpagina-scherm', pathname: '/veldersluis/', width: 1280, height: 900, colorScheme: 'light' },
	{ name: 'voorpagina-getekend', pathname: '/lutjewoude/', width: 1280, height: 900, colorScheme: 'light' },
	{ name: 'voorpagina-getekend-donker', pathname: '/lutjewoude/', width: 1280, height: 900, colorScheme: 'dark' },
	{ name: 'agenda-telefoon', pathname: '/veldersluis/agenda/', width: 390, height: 844, colorScheme: 'light' },
	{
		name: 'activiteit-scherm',
		pathname: '/oosterwilg/agenda/kledingruil/',
		width: 1280,
		height: 900,
		colorScheme: 'light',
	},
	{
		name: 'bericht-telefoon',
		pathname: '/oosterwilg/nieuws/brassband-tweede-prijs/',
		width: 390,
		height: 844,
		colorScheme: 'light',
	},
	{
		name: 'organisaties-scherm',
		pathname: '/oosterwilg/organisaties/',
		width: 1280,
		height: 900,
		colorScheme: 'light',
	},
	{
		name: 'organisatie-telefoon',
		pathname: '/oosterwilg/organisaties/eetpunt-de-wilg/',
		width: 390,
		height: 844,
		colorScheme: 'dark',
	},
	{
		name: 'wie-doet-wat-scherm',
		pathname: '/veldersluis/wie-doet-wat/',
		width: 1280,
		height: 900,
		colorScheme: 'light',
	},
	{ name: 'spoed-telefoon', pathname: '/lutjewoude/spoed/', width: 390, height: 844, colorScheme: 'light' },
] as const;

/** The demo villages that stand for each character, for the handleiding. */
export const characterPages = [
	{ character: 'rustig', pathname: '/oosterwilg/' },
	{ character: 'fris', pathname: '/lutjewoude/' },
	{ character: 'stevig', pathname: '/veldersluis/' },
] as const;

/** The page that the README shows, and the file that it shows. */
export const readmePicture = { pathname: '/oosterwilg/', file: '.github/oosterwilg.webp' } as const;

/** What the pictures of the CMS are made with. Who writes is a role, as everywhere in the demo. */
export const cmsPictures = {
	village: 'oosterwilg',
	place: { id: 'dorpshuis-de-wilg', name: 'Dorpshuis De Wilg' },
	photo: 'dorpshuis.webp',
} as const;
export const cmsEditor = { login: 'redactie', name: 'Redactie', email: 'redactie@oosterwilg.example' } as const;
