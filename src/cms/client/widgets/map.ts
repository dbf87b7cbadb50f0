import { point } from '../../../schema/fields.ts';
import type { CmsConfig } from '../../config.ts';
import { texts } from '../../texts.ts';
import { type ControlProps, componentClass, h, plain } from '../decap.ts';

type Bounds = CmsConfig['dorp']['map'];
type Landmark = CmsConfig['dorp']['points'][number];

/** A place in degrees (WGS 84). */
export interface Spot {
	lat: number;
	lon: number;
}

const stored = point();

/** Reads whatever the schema reads: the text of a file, degrees by name, and what Decap's own map wrote. */
export function readSpot(value: unknown): Spot | undefined {
	return stored.safeParse(plain(value)).data;
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
		if (result.size >= 14 || taken.some(({ x, y }) => Math.abs(x - at.x) < 130 && Math.abs(y - at.y) < 20)) continue;
		taken.push(at);
		result.add(point);
	}
	return result;
}

/** A part of the drawing: its left, top and width in units. */
export interface View {
	x: number;
	y: number;
	width: number;
}

/** The narrowest part that can be seen, in units. */
const nearest = 60;

/** The part that holds some spots with room around them, within the drawing; all of it when there are few. */
export function viewOf(spots: readonly { x: number; y: number }[], height: number): View {
	const ratio = height / 1000;
	if (spots.length < 3) return { x: 0, y: 0, width: 1000 };
	const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
	const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
	const width = Math.min(1000, Math.max(nearest, Math.max(right - left, (bottom - top) / ratio) * 1.35));
	return within({ x: (left + right - width) / 2, y: (top + bottom - width * ratio) / 2, width }, height);
}

/** A view nearer or wider, around a spot. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }, height: number): View {
	const width = Math.min(1000, Math.max(nearest, view.width * factor));
	const share = width / view.width;
	return within({ x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share, width }, height);
}

function within({ x, y, width }: View, height: number): View {
	const most = height * (1 - width / 1000);
	return { x: Math.min(1000 - width, Math.max(0, x)), y: Math.min(most, Math.max(0, y)), width };
}

/**
 * The map of the village to point at, with what everybody knows and a scale. A village without a map of its own has
 * a drawing with lines instead; nothing is fetched but the picture that the site itself has.
 * Click, or Tab to it and use the arrow keys; with Shift in small steps.
 */
export function mapControl({ map, points, drawing }: Pick<CmsConfig['dorp'], 'map' | 'points' | 'drawing'>) {
	const { height, metresPerUnit, to, from } = plane(map);
	const inside = points.filter(
		({ lat, lon }) => lat > map.south && lat < map.north && lon > map.west && lon < map.east,
	);
	const ratio = height / 1000;
	const start = viewOf(inside.map(to), height);

	return class MapControl extends componentClass<ControlProps, { view: View; pixels: number }>() {
		state = { view: start, pixels: 340 };
		drawing: SVGElement | null = null;

		componentDidMount() {
			const pixels = this.drawing?.clientWidth;
			if (pixels) this.setState({ pixels });
		}

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
			const { view } = this.state;
			const middle = { x: view.x + view.width / 2, y: view.y + (view.width * ratio) / 2 };
			const [right = 0, down = 0] = step;
			const at = spot ? to(spot) : middle;
			const next = spot
				? { x: at.x + (right * metres) / metresPerUnit, y: at.y + (down * metres) / metresPerUnit }
				: at;
			// What leaves the view takes the view along.
			const isSeen =
				next.x > view.x && next.x < view.x + view.width && next.y > view.y && next.y < view.y + view.width * ratio;
			if (!isSeen)
				this.setState({
					view: within({ x: next.x - view.width / 2, y: next.y - (view.width * ratio) / 2, width: view.width }, height),
				});
			this.props.onChange(writeSpot(from(next.x, next.y)));
		};

		click = (event: MouseEvent) => {
			const box = (event.currentTarget as SVGElement).getBoundingClientRect();
			const { view } = this.state;
			const x = view.x + ((event.clientX - box.left) / box.width) * view.width;
			const y = view.y + ((event.clientY - box.top) / box.height) * view.width * ratio;
			this.props.onChange(writeSpot(from(x, y)));
		};

		zoom(factor: number) {
			const { view } = this.state;
			const spot = readSpot(this.props.value);
			const middle = { x: view.x + view.width / 2, y: view.y + (view.width * ratio) / 2 };
			this.setState({ view: zoomed(view, factor, spot ? to(spot) : middle, height) });
		}

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
			const { view, pixels } = this.state;
			const bottom = view.y + view.width * ratio;
			// A pixel of the screen in units: signs and letters stay as large as they are, however near the view is.
			const size = view.width / pixels;
			const labels = named(inside, ({ lat, lon }) => {
				const { x, y } = to({ lat, lon });
				return { x: x / size, y: y / size };
			});
			const bar = scaleBar((metresPerUnit * view.width) / 1000);
			const lines = Array.from({ length: 80 }, (_, index) => ((index + 1) * bar) / metresPerUnit);
			return h(
				'div',
				{ className: `${classNameWrapper} dorp-map` },
				h('p', { className: 'dorp-said' }, this.address()),
				h(
					'svg',
					{
						viewBox: `${view.x} ${view.y} ${view.width} ${view.width * ratio}`,
						style: { fontSize: `${14 * size}px`, strokeWidth: 3 * size },
						ref: (element: SVGElement | null) => {
							this.drawing = element;
						},
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
					...(drawing
						? [h('image', { href: drawing, width: 1000, height, preserveAspectRatio: 'none' })]
						: [
								...lines
									.filter((line) => line < 1000)
									.map((line) => h('path', { className: 'dorp-map-line', d: `M${line} 0V${height}` })),
								...lines
									.filter((line) => line < height)
									.map((line) => h('path', { className: 'dorp-map-line', d: `M0 ${line}H1000` })),
							]),
					...inside.map((point) => {
						const { x, y } = to(point);
						const isLeft = x < view.x + view.width * 0.7;
						return h(
							'g',
							{ className: labels.has(point) ? 'dorp-map-known' : 'dorp-map-other' },
							h('circle', { cx: x, cy: y, r: (labels.has(point) ? 5 : 3) * size }, h('title', null, point.name)),
							labels.has(point)
								? h(
										'text',
										{ x: x + (isLeft ? 9 : -9) * size, y: y + 5 * size, textAnchor: isLeft ? 'start' : 'end' },
										shorten(point.name),
									)
								: null,
						);
					}),
					h('path', {
						className: 'dorp-map-bar',
						d: `M${view.x + 12 * size} ${bottom - 12 * size}h${bar / metresPerUnit}`,
					}),
					h('text', { x: view.x + 12 * size, y: bottom - 20 * size }, texts.map.scale(bar)),
					h(
						'text',
						{ x: view.x + view.width - 12 * size, y: view.y + 20 * size, textAnchor: 'end' },
						`↑ ${texts.map.north}`,
					),
					at
						? h(
								'g',
								{ className: 'dorp-map-spot', transform: `translate(${at.x} ${at.y}) scale(${size * 0.6})` },
								h('path', { d: 'M0 0C-8-22-26-30-26-50a26 26 0 0 1 52 0C26-30 8-22 0 0Z' }),
								h('circle', { cy: -50, r: 10 }),
							)
						: null,
				),
				h(
					'div',
					{ className: 'dorp-map-tools' },
					h(
						'button',
						{ type: 'button', className: 'dorp-small', onClick: () => this.zoom(0.6) },
						`+ ${texts.map.closer}`,
					),
					h(
						'button',
						{ type: 'button', className: 'dorp-small', onClick: () => this.zoom(1 / 0.6) },
						`– ${texts.map.wider}`,
					),
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

const shorten = (name: string) => (name.length > 20 ? `${name.slice(0, 19)}…` : name);
