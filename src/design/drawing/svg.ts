/** A piece of SVG, or path data for one. */
export type Svg = string;

/** A coordinate in as few characters as a picture needs: small ones with a decimal, large ones whole. */
export function n(value: number): string {
	const step = Math.abs(value) < 8 ? 10 : 1;
	return String(Math.round(value * step) / step).replace(/^(-?)0\./, '$1.');
}

/** Path data without the separators that a minus sign makes superfluous. */
function tight(data: string): string {
	return data.replaceAll(' -', '-');
}

/** Path data with its numbers written short. */
export function d(parts: TemplateStringsArray, ...values: (number | string)[]): string {
	return parts.reduce((out, part, i) => {
		const value = values[i - 1] ?? '';
		return out + (typeof value === 'number' ? n(value) : value) + part;
	});
}

/** A filled path; without a fill it takes that of what it stands in. */
export function path(data: string, fill = '', more = ''): Svg {
	return data && `<path d="${tight(data)}"${fill && ` fill="${fill}"`}${more}/>`;
}

/** An open path of one width. */
export function line(data: string, colour: string, width: number, more = ''): Svg {
	return data && `<path d="${tight(data)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${more}/>`;
}

/** A circle. */
export function disc(x: number, y: number, r: number, fill: string, more = ''): Svg {
	return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more}/>`;
}

/** Path data of boxes, each with its left, top, width and height. */
export function boxes(...list: readonly (readonly [x: number, y: number, w: number, h: number])[]): string {
	return list.map(([x, y, w, h]) => d`M${x} ${y}h${w}v${h}h${-w}z`).join('');
}

/** Content drawn elsewhere, larger or smaller. */
export function place(content: Svg, x: number, y: number, scale = 1): Svg {
	return `<g transform="translate(${n(x)} ${n(y)})${scaling(scale)}">${content}</g>`;
}

/** The transform for a size, perhaps mirrored, or nothing where it stays the same. */
export function scaling(scale: number, mirror = false): string {
	const size = String(Math.round(scale * 100) / 100).replace(/^0/, '');
	if (mirror) return `scale(-${size} ${size})`;
	return size === '1' ? '' : `scale(${size})`;
}

/** An attribute for a see-through colour. */
export function faint(opacity: number): string {
	return ` opacity="${String(opacity).replace(/^0/, '')}"`;
}

/** Numbers 0 … count-1, mapped and joined. */
export function each(count: number, draw: (index: number) => Svg): Svg {
	return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A whole drawing. */
export function root(width: number, height: number, content: Svg): Svg {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}
