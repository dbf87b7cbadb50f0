import { type Map as MapLibre, Marker, Popup } from 'maplibre-gl';
import Supercluster from 'supercluster';
import { markerTexts } from '../texts.ts';
import { cardOf, type MapEntry, markOf } from './entries.ts';

/** Below this distance in pixels, marks are one mark with a number. */
const radius = 46;
/** The last zoom at which marks are gathered; what is still together then stands at one spot. */
const lastCluster = 17;
/** Room between a popup and the edge of the map, in pixels. */
const edge = 12;

type Group = { index: number };

/** One mark on the map: of an entry, or of several that are near each other. */
interface Mark {
	key: string;
	marker: Marker;
	button: HTMLButtonElement;
	entries: MapEntry[];
	/** For a group that comes apart when one looks closer: at which zoom. */
	opensAt: number | undefined;
}

/** Is told what is pointed at on the map. */
export interface MarkerEvents {
	/** Entries under the mouse or with the focus; none when it goes. */
	point: (entries: readonly MapEntry[]) => void;
	/** An entry was chosen. */
	select: (entry: MapEntry) => void;
}

/**
 * The marks of a list on a live map: buttons, so that they can be reached with Tab and read aloud. Marks that
 * would lie on each other are gathered into one with their number. From a mark the arrows lead to the nearest
 * mark in that direction, Enter opens what the list says of it, Escape closes that.
 */
export class Markers {
	readonly #map: MapLibre;
	readonly #events: MarkerEvents;
	readonly #marks = new Map<string, Mark>();
	#entries: readonly MapEntry[] = [];
	#index = new Supercluster<Group>({ radius, maxZoom: lastCluster });
	#popup: Popup | undefined;
	/** The mark that gets the focus back. */
	#opener: string | undefined;

	constructor(map: MapLibre, events: MarkerEvents) {
		this.#map = map;
		this.#events = events;
		map.on('moveend', () => this.#draw());
	}

	/** Shows these entries and no others. */
	show(entries: readonly MapEntry[]): void {
		this.#entries = entries;
		this.#index = new Supercluster<Group>({ radius, maxZoom: lastCluster });
		this.#index.load(
			entries.map(({ point }, index) => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: point },
				properties: { index },
			})),
		);
		this.#popup?.remove();
		this.#draw();
	}

	/** The entries whose marks can be seen now. */
	inView(): MapEntry[] {
		return [...this.#marks.values()].flatMap(({ entries }) => entries);
	}

	/** Lights up the mark that an entry is in; none when left out. */
	highlight(entry?: MapEntry): void {
		for (const { button, entries } of this.#marks.values())
			button.classList.toggle('is-near', entry !== undefined && entries.includes(entry));
	}

	/** Goes to an entry and opens what the list says of it. */
	select(entry: MapEntry): void {
		this.#map.once('moveend', () => this.#open(entry.point, [entry], this.#markWith(entry)?.key));
		this.#map.easeTo({ center: entry.point, zoom: Math.max(this.#map.getZoom(), 16) });
	}

	#markWith(entry: MapEntry): Mark | undefined {
		return [...this.#marks.values()].find(({ entries }) => entries.includes(entry));
	}

	/** Adds and takes away what changed; a mark that stays keeps the focus. */
	#draw(): void {
		const { _sw: southWest, _ne: northEast } = this.#map.getBounds();
		// Closer than that, what stands at one spot would lie on top of each other.
		const zoom = Math.min(lastCluster, Math.round(this.#map.getZoom()));
		const found = this.#index.getClusters([southWest.lng, southWest.lat, northEast.lng, northEast.lat], zoom);
		const wanted = new Map(
			found
				.map((feature) => {
					const { properties, geometry } = feature;
					const isGroup = 'cluster_id' in properties;
					const indices = isGroup
						? this.#index
								.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
								.map((leaf) => leaf.properties.index)
						: [properties.index];
					const entries = indices.sort((a, b) => a - b).flatMap((index) => this.#entries[index] ?? []);
					const next = isGroup ? this.#index.getClusterExpansionZoom(properties.cluster_id) : undefined;
					return {
						key: indices.join(' '),
						at: geometry.coordinates as [number, number],
						entries,
						opensAt: next !== undefined && next <= lastCluster ? next : undefined,
						first: indices[0] ?? 0,
					};
				})
				// Tab goes through them as the list does.
				.sort((a, b) => a.first - b.first)
				.map((one) => [one.key, one]),
		);
		const focused = [...this.#marks.values()].find(({ button }) => button === document.activeElement);
		for (const [key, { marker }] of this.#marks)
			if (!wanted.has(key)) {
				marker.remove();
				this.#marks.delete(key);
			}
		let before: HTMLElement | undefined;
		for (const one of wanted.values()) {
			const mark = this.#marks.get(one.key) ?? this.#add(one.key, one.at, one.entries, one.opensAt);
			const element = mark.marker.getElement();
			if (before && before.nextElementSibling !== element) before.after(element);
			before = element;
		}
		// An element that is moved loses the focus.
		if (focused && wanted.has(focused.key)) focused.button.focus({ preventScroll: true });
		// A group that came apart: who was on it goes on with the first of it.
		if (focused && !wanted.has(focused.key) && focused.entries[0])
			this.#markWith(focused.entries[0])?.button.focus({ preventScroll: true });
	}

	#add(key: string, at: [number, number], entries: MapEntry[], opensAt: number | undefined): Mark {
		const [entry] = entries;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'live-mark';
		if (entry && entries.length === 1) {
			button.setAttribute('aria-label', markerTexts.one(entry.name, entry.isStale));
			button.classList.toggle('is-stale', entry.isStale);
			const mark = markOf(entry);
			if (mark) button.append(mark);
		} else {
			button.classList.add('live-group');
			button.setAttribute('aria-label', markerTexts.many(entries.map(({ name }) => name)));
			button.textContent = String(entries.length);
		}
		button.title = button.getAttribute('aria-label') ?? '';
		const marker = new Marker({ element: button, anchor: entries.length === 1 ? 'bottom' : 'center' })
			.setLngLat(at)
			.addTo(this.#map);
		// MapLibre names every mark after what it is; here each has a name of its own.
		button.removeAttribute('role');
		const mark: Mark = { key, marker, button, entries, opensAt };
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			this.#choose(mark);
		});
		button.addEventListener('keydown', (event) => this.#onKey(event, mark));
		for (const [name, pointed] of [
			['mouseenter', entries],
			['focus', entries],
			['mouseleave', []],
			['blur', []],
		] as const)
			button.addEventListener(name, () => this.#events.point(pointed));
		this.#marks.set(key, mark);
		return mark;
	}

	#choose({ entries, opensAt, marker, key }: Mark): void {
		const at = marker.getLngLat();
		if (opensAt !== undefined) this.#map.easeTo({ center: at, zoom: opensAt });
		else this.#open([at.lng, at.lat], entries, key);
	}

	#open(at: [number, number], entries: readonly MapEntry[], opener: string | undefined): void {
		this.#popup?.remove();
		this.#opener = opener;
		const [entry] = entries;
		if (!entry) return;
		const content = document.createElement('div');
		content.className = 'live-popup';
		if (entries.length > 1) {
			const title = document.createElement('p');
			title.className = 'live-popup-title';
			title.textContent = markerTexts.together(entries.length);
			content.append(title);
		}
		content.append(...entries.map((one) => cardOf(one)), routes(entry.point));
		this.#popup = new Popup({
			maxWidth: `${Math.min(320, this.#map.getContainer().clientWidth - 2 * edge)}px`,
			offset: entries.length > 1 ? 24 : 44,
			className: 'live-popup-frame',
		})
			.setLngLat(at)
			.setDOMContent(content)
			.addTo(this.#map);
		const popup = this.#popup;
		this.#bringIntoView(at, popup.getElement());
		popup.getElement()?.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			popup.remove();
		});
		popup.on('close', () => this.#returnFocus());
		this.#events.select(entry);
	}

	/** Moves the map so far that a mark and all of the popup above it can be seen. */
	#bringIntoView(at: [number, number], popup: HTMLElement | undefined): void {
		const height = popup?.getBoundingClientRect().height ?? 0;
		this.#map.easeTo({ center: at, offset: [0, height / 2 + edge] });
	}

	/** The focus goes back to the mark, unless it is somewhere else by now. */
	#returnFocus(): void {
		const active = document.activeElement;
		const mark = this.#opener === undefined ? undefined : this.#marks.get(this.#opener);
		this.#opener = undefined;
		if (!active || active === document.body || active.closest('.live-popup-frame'))
			(mark?.button ?? this.#map.getCanvas()).focus({ preventScroll: true });
	}

	#onKey(event: KeyboardEvent, mark: Mark): void {
		if (event.key === 'Escape') this.#popup?.remove();
		const direction = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
		if (!direction) return;
		event.preventDefault();
		event.stopPropagation();
		const [stepX = 0, stepY = 0] = direction;
		const from = this.#map.project(mark.marker.getLngLat());
		const nearest = [...this.#marks.values()]
			.filter((other) => other !== mark)
			.map((other) => {
				const to = this.#map.project(other.marker.getLngLat());
				const along = (to.x - from.x) * stepX + (to.y - from.y) * stepY;
				const aside = Math.abs((to.x - from.x) * stepY) + Math.abs((to.y - from.y) * stepX);
				return { other, along, cost: along + 2 * aside };
			})
			.filter(({ along }) => along > 1)
			.sort((a, b) => a.cost - b.cost)[0];
		nearest?.other.button.focus({ preventScroll: true });
	}
}

/** Ways to get somewhere: on a map with directions, and in the map of a telephone. */
function routes([lon, lat]: readonly [number, number]): HTMLElement {
	const line = document.createElement('p');
	line.className = 'live-popup-routes';
	const links = [
		[markerTexts.route, `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`],
		[markerTexts.routePhone, `geo:${lat},${lon}`],
	] as const;
	line.append(
		...links.map(([text, href]) => {
			const link = document.createElement('a');
			link.href = href;
			link.rel = 'noopener';
			// In a frame on another website, the whole window goes there.
			link.target = '_top';
			link.textContent = text;
			return link;
		}),
	);
	return line;
}
