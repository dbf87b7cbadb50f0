/** What the live map says, by the names that MapLibre has for it. */
export const controlTexts = {
	'Map.Title': 'Kaart. Met de pijltjes schuift u, met plus en min zoomt u in en uit.',
	'NavigationControl.ZoomIn': 'Inzoomen',
	'NavigationControl.ZoomOut': 'Uitzoomen',
	'FullscreenControl.Enter': 'Kaart op het hele scherm',
	'FullscreenControl.Exit': 'Terug naar de pagina',
	'GeolocateControl.FindMyLocation': 'Waar ben ik?',
	'GeolocateControl.LocationNotAvailable': 'Uw plek is niet te vinden',
	'Popup.Close': 'Sluiten',
	'Marker.Title': 'Plek op de kaart',
	'AttributionControl.ToggleAttribution': 'Van wie de kaart is',
	'ScaleControl.Meters': 'm',
	'ScaleControl.Kilometers': 'km',
	'CooperativeGesturesHandler.WindowsHelpText': 'Houd Ctrl ingedrukt en scrol om in te zoomen',
	'CooperativeGesturesHandler.MacHelpText': 'Houd ⌘ ingedrukt en scrol om in te zoomen',
	'CooperativeGesturesHandler.MobileHelpText': 'Schuif de kaart met twee vingers',
} as const;

/** What stands on and beside the marks of the live map. */
export const markerTexts = {
	/** For who hears a mark. */
	one: (name: string, isStale: boolean) => (isStale ? `${name} (lang niet gecontroleerd)` : name),
	/** For who hears a mark of several. */
	many: (names: readonly string[]) => {
		const [first = '', second = '', third = ''] = names;
		const rest = names.length - 3;
		const told = rest > 0 ? `${first}, ${second}, ${third} en ${rest} meer` : names.join(', ');
		return `${names.length} adressen bij elkaar: ${told}`;
	},
	together: (count: number) => `${count} adressen op deze plek`,
	route: 'Route op OpenStreetMap',
	routePhone: 'Route op uw telefoon',
	located: 'De blauwe stip is waar u bent. Dat blijft op uw eigen apparaat.',
	outside: 'U bent niet op deze kaart.',
	unlocated: 'Uw plek is niet te vinden. Misschien mag de kaart die niet weten.',
} as const;
