import {
	AttributionControl,
	addProtocol,
	FullscreenControl,
	GeolocateControl,
	type LngLatBoundsLike,
	Map as MapLibre,
	NavigationControl,
	ScaleControl,
	type StyleSpecification,
	setWorkerUrl,
} from 'maplibre-gl';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import { inMemory } from '../archive.ts';
import type { LiveBasemap } from '../basemaps.ts';
import type { MapTokens } from '../colours.ts';
import type { Bounds } from '../layers.ts';
import { boxOf } from '../shapes.ts';
import { type BasemapStyleOptions, basemapStyle } from '../style.ts';
import { controlTexts, markerTexts } from '../texts.ts';
import { type MapEntry, readEntries } from './entries.ts';
import ownCss from './live.css?inline';
import { Markers } from './markers.ts';

/** What a live map is made of. */
export interface LiveMapOptions {
	/** Where the map comes; its size is that of the map. */
	host: HTMLElement;
	/** Where the list is that the map goes with. */
	list: HTMLElement;
	/** What the map stands on. */
	basemap: Pick<LiveBasemap, 'kind' | 'url' | 'credit'>;
	/** The address of the register as points. */
	places: string;
	/** What the map can show at most. */
	bounds: Bounds;
	/** Says something to who looks and to who listens. */
	say: (text: string) => void;
}

/** A live map beside a list. */
export interface LiveMap {
	/** Shows only these entries of the list, and looks at all of them. */
	show: (entries: ReadonlySet<Element>) => void;
	/** Goes to an entry and opens what the list says of it. */
	select: (entry: Element) => void;
	/** Which entries can be seen; told again each time that the map has moved. */
	onMove: (listener: (inView: ReadonlySet<Element>) => void) => void;
}

/** Further in than this there is nothing more to see. */
const maxZoom = 18;

/**
 * Opens a live map with the entries of a list. Nothing is asked of another host: the tiles are one file of the
 * site, letters are those of the page, marks those of the list.
 * @throws when the tiles cannot be fetched, or the browser has no WebGL 2
 */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap> {
	const { host, list, basemap, places, bounds, say } = options;
	const [ground, all] = await Promise.all([groundOf(basemap), readEntries(list, places, bounds)]);
	setWorkerUrl(workerUrl);
	addStyles();
	const fontFamily = getComputedStyle(host).fontFamily.split(',')[0]?.replaceAll(/["']/g, '').trim();
	// Letters that were drawn are kept, so the face must be there before the first of them.
	if (fontFamily) await document.fonts.load(`400 16px "${fontFamily}"`).catch(() => []);

	const style = () =>
		ground({ tokens: tokensOf(host), mode: isDark() ? 'dark' : 'light', ...(fontFamily && { fontFamily }) });
	const map = new MapLibre({
		container: host,
		style: style(),
		bounds: boundsAround(all, bounds),
		fitBoundsOptions: fitting,
		maxBounds: widened(bounds),
		maxZoom,
		cooperativeGestures: true,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		attributionControl: false,
		fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
		locale: { ...controlTexts },
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	addControls(map, say);
	const look = () => host.classList.toggle('live-dark', isDark());
	look();
	onLookChange(() => {
		look();
		map.setStyle(style());
	});

	const markers = new Markers(map, {
		point: (entries) => {
			const pointed = new Set(entries);
			for (const entry of all) entry.element.classList.toggle('is-pointed', pointed.has(entry));
		},
		select: ({ element }) => {
			for (const one of all) one.element.classList.toggle('is-selected', one.element === element);
		},
	});
	for (const entry of all)
		for (const [name, pointed] of [
			['mouseenter', entry],
			['focusin', entry],
			['mouseleave', undefined],
			['focusout', undefined],
		] as const)
			entry.element.addEventListener(name, () => markers.highlight(pointed));
	markers.show(all);
	let shown = all;
	await loaded(map).catch((error: unknown) => {
		map.remove();
		throw error;
	});
	return {
		show: (entries) => {
			const next = all.filter(({ element }) => entries.has(element));
			if (next.length === shown.length && next.every((entry, index) => entry === shown[index])) return;
			shown = next;
			markers.show(shown);
			if (shown.length > 0) map.fitBounds(boundsAround(shown, bounds), fitting);
		},
		select: (element) => {
			const entry = all.find((one) => one.element === element);
			if (entry) markers.select(entry);
		},
		onMove: (listener) => {
			const tell = () => listener(new Set(markers.inView().map(({ element }) => element)));
			map.on('moveend', tell);
			tell();
		},
	};
}

/** How long a visitor waits for a map at most, in milliseconds. */
const patience = 30_000;

/** Settles when a map can be seen. @throws when what it stands on cannot be fetched, or takes too long */
function loaded(map: MapLibre): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('the map took too long')), patience);
		map.once('load', () => {
			clearTimeout(timer);
			resolve();
		});
		let hasStyle = false;
		map.once('styledata', () => {
			hasStyle = true;
		});
		// One tile that is missing is no reason to take the map away; a style that is, is.
		map.on('error', ({ error }) => {
			if (!hasStyle) reject(error);
		});
	});
}

/** How the ground of a map looks, by day or in the evening. */
type Ground = (look: Pick<BasemapStyleOptions, 'tokens' | 'mode' | 'fontFamily'>) => StyleSpecification | string;

/** Makes what the map stands on. The archive of a village is small, and fetched whole; a larger one in parts. */
async function groundOf({ kind, url, credit }: LiveMapOptions['basemap']): Promise<Ground> {
	if (kind === 'style') return () => url;
	if (kind === 'pictures') return ({ mode }) => pictureStyle(url, credit ?? '', mode);
	const archive = new PMTiles(/^https?:/.test(url) ? url : inMemory(await bytesOf(url)));
	const protocol = new Protocol();
	protocol.add(archive);
	addProtocol('pmtiles', protocol.tile);
	const metadata = (await archive.getMetadata()) as { attribution?: string };
	const told = credit ?? metadata.attribution ?? '';
	const link = told.includes('OpenStreetMap')
		? `<a href="https://www.openstreetmap.org/copyright" target="_top">${escaped(told)}</a>`
		: escaped(told);
	return (look) => basemapStyle({ ...look, url: `pmtiles://${archive.source.getKey()}`, credit: link });
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return answer.arrayBuffer();
}

/** Pictures of tiles as a ground; in the evening they are dimmed. */
function pictureStyle(url: string, credit: string, mode: BasemapStyleOptions['mode']): StyleSpecification {
	return {
		version: 8,
		sources: { pictures: { type: 'raster', tiles: [url], tileSize: 256, maxzoom: 19, attribution: escaped(credit) } },
		layers: [
			{
				id: 'pictures',
				type: 'raster',
				source: 'pictures',
				paint: mode === 'dark' ? { 'raster-brightness-max': 0.6, 'raster-saturation': -0.3 } : {},
			},
		],
	};
}

/** Room for marks at the edges, and on the right for the buttons. */
const fitting = { padding: { top: 56, bottom: 40, left: 32, right: 72 }, maxZoom: 16.5 } as const;

function boundsAround(entries: readonly MapEntry[], [west, south, east, north]: Bounds): LngLatBoundsLike {
	if (entries.length === 0) return [west, south, east, north];
	const [left, low, right, high] = boxOf(entries.map(({ point }) => point));
	return [left, low, right, high];
}

/** A little more than the map, so that a popup at its edge fits. */
function widened([west, south, east, north]: Bounds): LngLatBoundsLike {
	const [aside, up] = [(east - west) / 4, (north - south) / 4];
	return [west - aside, south - up, east + aside, north + up];
}

/** The sheets of MapLibre and of the marks, for who opens a map only. */
function addStyles(): void {
	if (document.adoptedStyleSheets.some((sheet) => sheet === sheets[0])) return;
	document.adoptedStyleSheets.push(...sheets);
}

const sheets = [maplibreCss, ownCss].map((css) => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
});

function addControls(map: MapLibre, say: LiveMapOptions['say']): void {
	map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
	map.addControl(new FullscreenControl(), 'top-right');
	// Only when asked, once, and never sent anywhere: the dot is drawn here.
	const locate = new GeolocateControl({ positionOptions: { timeout: 10_000 }, fitBoundsOptions: { maxZoom: 16 } });
	locate.on('geolocate', () => say(markerTexts.located));
	locate.on('outofmaxbounds', () => say(markerTexts.outside));
	locate.on('error', () => say(markerTexts.unlocated));
	map.addControl(locate, 'top-right');
	map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
	map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
}

/** The colours of the page as they are now. */
function tokensOf(element: HTMLElement): MapTokens {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(`--dp-color-${name}`).trim();
	return {
		background: token('background'),
		text: token('text'),
		primary: token('primary'),
		onPrimary: token('on-primary'),
	};
}

function isDark(): boolean {
	const chosen = document.documentElement.dataset['theme'];
	return chosen ? chosen === 'donker' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Light or dark: as the device changes, or as the visitor chooses. */
function onLookChange(listener: () => void): void {
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener);
	new MutationObserver(listener).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
