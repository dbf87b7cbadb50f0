/** Where a live map has its ground from. */
export interface LiveBasemap {
	/** Vector tiles in one PMTiles archive of this project, pictures of tiles, or a whole MapLibre style. */
	kind: 'archive' | 'pictures' | 'style';
	/** An address within the site, or of another host. */
	url: string;
	/** Whose map it is; undefined when the map says so itself. */
	credit?: string | undefined;
	/** The host that is asked, for the security policy and the privacy page: `https://service.pdok.nl`. */
	host?: string | undefined;
	/** What the host is called. */
	hostName?: string | undefined;
}

/** The background map of the Dutch government (PDOK, BRT-Achtergrondkaart): free, without a key, CC BY 4.0. */
const pdok: LiveBasemap = {
	kind: 'pictures',
	url: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
	credit: 'Kaartgegevens: Kadaster, CC BY 4.0',
	host: 'https://service.pdok.nl',
	hostName: 'PDOK (het Kadaster)',
};

/**
 * What the live map of a village stands on.
 * @param choice as in village.yaml: `eigen`, `pdok`, or the address of a PMTiles archive or of a MapLibre style
 * @param own the map that the site has with it
 */
export function liveBasemap(choice: string | undefined, own: { url: string; credit: string }): LiveBasemap {
	if (choice === 'pdok') return pdok;
	if (!choice || choice === 'eigen') return { kind: 'archive', ...own };
	const { origin, hostname, pathname } = new URL(choice);
	return { kind: /\.pmtiles$/i.test(pathname) ? 'archive' : 'style', url: choice, host: origin, hostName: hostname };
}
