import type { CmsConfig } from '../../config.ts';
import { texts } from '../../texts.ts';
import { componentClass, h, plain } from '../decap.ts';

type Bounds = CmsConfig['dorp']['map'];
type Landmark = CmsConfig['dorp']['points'][number];

/** A place in degrees (WGS 84). */
export interface Spot {
	lat: number;
	lon: number;
}

/** Reads the text of a file, or what Decap's own map wrote. */
export function readSpot(value: unknown): Spot | undefined {
	const pair = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(String(value ?? ''));
	if (pair) return { lat: Number(pair[1]), lon: Number(pair[2]) };
	const data = plain(value);
	if (typeof data !== 'object' || data === null) return undefined;
	const { lat, lon } = data as Partial<Spot>;
	return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
}

/** The text for a file: `52.65012, 5.30123`; five decimals are about a metre. */
export function writeSpot({ lat, lon }: Spot): string {
	return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}

const metresPerDegree = 111_320;

/** The distance in metres, on a plane, which over one village is right to a metre. */
export function distance(a: Spot, b: Spot): number {
	const x = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
	return Math.hypot(x, a.lat - b.lat) * metresPerDegree;
}

/** How the degrees of a village lie on a drawing of a thousand units wide. */
export function plane({ west, south, east, north }: Bounds) {
	const middle = ((south + north) / 2) * (Math.PI / 180);
	const unitsPerDegree = 1000 / (east - west);
	const height = Math.round(((north - south) * unitsPerDegree) / Math.cos(middle));
	const metresPerUnit = (metresPerDegree * Math.cos(middle)) / unitsPerDegree;
	return {
		height,
		metresPerUnit,
		to: ({ lat, lon }: Spot) => ({
			x: (lon - west) * unitsPerDegree,
			y: ((north - lat) * unitsPerDegree) / Math.cos(middle),
		}),
		from: (x: number, y: number): Spot => ({
			lon: west + Math.min(1000, Math.max(0, x)) / unitsPerDegree,
			lat: north - (Math.min(height, Math.max(0, y)) * Math.cos(middle)) / unitsPerDegree,
		}),
	};
}

/** A round number of metres that is about a fifth of the drawing. */
export function scaleBar(metresPerUnit: number): number {
	const wanted = 200 * metresPerUnit;
	return [50, 100, 200, 250, 500, 1000, 2000, 5000].findLast((metres) => metres <= wanted) ?? 50;
}

/** The places that get a name on the drawing: the best known, and none over another. */
function named(points: readonly Landmark[], to: ReturnType<typeof plane>['to']): Set<Landmark> {
	const order = ['dorpshuis', 'kerk', 'school', 'winkel', 'horeca', 'huisarts', 'sport', 'speeltuin', 'halte'];
	const rank = ({ kind }: Landmark) => (order.includes(kind) ? order.indexOf(kind) : order.length);
	const taken: { x: number; y: number }[] = [];
	const result = new Set<Landmark>();
	for (const point of [...points].sort((a, b) => rank(a) - rank(b))) {
		const at = to(point);
		if (result.size >= 14 || taken.some(({ x, y }) => Math.abs(x - at.x) < 190 && Math.abs(y - at.y) < 34)) continue;
		taken.push(at);
		result.add(point);
	}
	return result;
}

/**
 * A drawing of the village to point at: where things are that everybody knows, and a scale. It fetches nothing.
 * Click, or Tab to it and use the arrow keys; with Shift in small steps.
 */
export function mapControl({ map, points }: Pick<CmsConfig['dorp'], 'map' | 'points'>) {
	const { height, metresPerUnit, to, from } = plane(map);
	const inside = points.filter(
		({ lat, lon }) => lat > map.south && lat < map.north && lon > map.west && lon < map.east,
	);
	const labels = named(inside, to);
	const bar = scaleBar(metresPerUnit);
	const lines = Array.from({ length: 12 }, (_, index) => ((index + 1) * bar) / metresPerUnit);

	return class MapControl extends componentClass() {
		/** The address beside it is not its own value. */
		shouldComponentUpdate() {
			return true;
		}

		move = (event: KeyboardEvent) => {
			const step = {
				ArrowUp: [0, -1],
				ArrowDown: [0, 1],
				ArrowLeft: [-1, 0],
				ArrowRight: [1, 0],
			}[event.key];
			const spot = readSpot(this.props.value);
			if (event.key === 'Delete' || event.key === 'Backspace') {
				event.preventDefault();
				this.props.onChange('');
				return;
			}
			if (!step) return;
			event.preventDefault();
			const metres = event.shiftKey ? 2 : 20;
			const { x, y } = spot ? to(spot) : { x: 500, y: height / 2 };
			const [right = 0, down = 0] = step;
			this.props.onChange(
				writeSpot(spot ? from(x + (right * metres) / metresPerUnit, y + (down * metres) / metresPerUnit) : from(x, y)),
			);
		};

		click = (event: MouseEvent) => {
			const box = (event.currentTarget as SVGElement).getBoundingClientRect();
			const x = ((event.clientX - box.left) / box.width) * 1000;
			const y = ((event.clientY - box.top) / box.height) * height;
			this.props.onChange(writeSpot(from(x, y)));
		};

		said(): string {
			const spot = readSpot(this.props.value);
			if (!spot) return texts.map.none;
			const near = inside
				.map((point) => ({ point, metres: distance(spot, point) }))
				.sort((a, b) => a.metres - b.metres)[0];
			const place = near
				? `${texts.map.near(near.point.name, Math.round(near.metres))} (${writeSpot(spot)})`
				: writeSpot(spot);
			return texts.map.at(place);
		}

		address(): string {
			const address = plain(this.props.getEntry().getIn(['data', 'address'])) as Record<string, string> | undefined;
			const line = [address?.['streetAddress'], address?.['postalCode'], address?.['addressLocality']].filter(Boolean);
			return line.length > 0 ? texts.map.address(line.join(', ')) : texts.map.noAddress;
		}

		render() {
			const { value, forID, onChange, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
			const spot = readSpot(value);
			const at = spot && to(spot);
			return h(
				'div',
				{ className: `${classNameWrapper} dorp-map` },
				h('p', { className: 'dorp-said' }, this.address()),
				h(
					'svg',
					{
						viewBox: `0 0 1000 ${height}`,
						role: 'application',
						tabIndex: 0,
						'aria-label': texts.map.label,
						'aria-describedby': `${forID}-said`,
						onClick: this.click,
						onKeyDown: this.move,
						onFocus: setActiveStyle,
						onBlur: setInactiveStyle,
					},
					h('rect', { className: 'dorp-map-ground', width: 1000, height }),
					...lines
						.filter((line) => line < 1000)
						.map((line) => h('path', { className: 'dorp-map-line', d: `M${line} 0V${height}` })),
					...lines
						.filter((line) => line < height)
						.map((line) => h('path', { className: 'dorp-map-line', d: `M0 ${line}H1000` })),
					...inside.map((point) => {
						const { x, y } = to(point);
						const isLeft = x < 700;
						return h(
							'g',
							{ className: labels.has(point) ? 'dorp-map-known' : 'dorp-map-other' },
							h('circle', { cx: x, cy: y, r: labels.has(point) ? 8 : 5 }, h('title', null, point.name)),
							labels.has(point)
								? h(
										'text',
										{ x: isLeft ? x + 14 : x - 14, y: y + 8, textAnchor: isLeft ? 'start' : 'end' },
										shorten(point.name),
									)
								: null,
						);
					}),
					h('path', { className: 'dorp-map-bar', d: `M30 ${height - 30}h${bar / metresPerUnit}` }),
					h('text', { className: 'dorp-map-scale', x: 30, y: height - 42 }, texts.map.scale(bar)),
					h('text', { className: 'dorp-map-scale', x: 970, y: 40, textAnchor: 'end' }, `↑ ${texts.map.north}`),
					at
						? h(
								'g',
								{ className: 'dorp-map-spot', transform: `translate(${at.x} ${at.y})` },
								h('path', { d: 'M0 0C-8-22-26-30-26-50a26 26 0 0 1 52 0C26-30 8-22 0 0Z' }),
								h('circle', { cy: -50, r: 10 }),
							)
						: null,
				),
				h('p', { className: 'dorp-said', id: `${forID}-said`, 'aria-live': 'polite' }, this.said()),
				h('p', { className: 'dorp-help' }, texts.map.help),
				h(
					'div',
					{ className: 'dorp-map-tools' },
					h(
						'label',
						null,
						h('span', null, texts.map.coordinates),
						h('input', {
							id: forID,
							type: 'text',
							inputMode: 'decimal',
							value: spot && typeof value !== 'string' ? writeSpot(spot) : String(value ?? ''),
							onFocus: setActiveStyle,
							onBlur: setInactiveStyle,
							onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value),
						}),
					),
					spot
						? h('button', { type: 'button', className: 'dorp-small', onClick: () => onChange('') }, texts.map.clear)
						: null,
				),
			);
		}
	};
}

const shorten = (name: string) => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
