import { renderSVG } from 'uqr';
import { avatar, type Landmark, type Look, landscape, palette, skyline, themeMark, vignette } from '../design/index.ts';
import { clockText, dateBlock, moment, shortDay, t } from '../i18n/index.ts';
import { mapColours } from '../map/colours.ts';
import { drawnMap } from '../map/draw.ts';
import { boundsAround } from '../map/plane.ts';
import type { DrawingView, Reach } from './types.ts';

/*
 * What the examples of several components share. Drawings are in the address itself, so that an
 * example needs no village.
 */

const colours = { primary: '#1f5f4b', secondary: '#c8642a' } as const;
const look = (light: Look['light']): Look => ({ ...colours, season: 'autumn', light, seed: 'voorbeeld' });
const address = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A drawing of a landmark. */
export function exampleDrawing(landmark: Landmark): DrawingView {
	return {
		light: address(vignette(landmark, look('day'))),
		dark: address(vignette(landmark, look('evening'))),
		width: 600,
		height: 400,
	};
}

/** A drawn figure. */
export function exampleAvatar(seed: string): DrawingView {
	return {
		light: address(avatar({ ...colours, seed, light: 'day' })),
		dark: address(avatar({ ...colours, seed, light: 'evening' })),
		width: 96,
		height: 96,
	};
}

/** A drawing of a whole village. */
export function exampleLandscape(...landmarks: Landmark[]): DrawingView {
	return {
		light: address(landscape(landmarks, look('day'))),
		dark: address(landscape(landmarks, look('evening'))),
		width: 1600,
		height: 640,
	};
}

/** The outline of a village, in the colour of the band below it of a village with these colours. */
export function exampleSkyline(...landmarks: Landmark[]): DrawingView {
	const { light, dark } = palette(colours.primary, colours.secondary);
	const drawn = (colour: string) => address(skyline(landmarks, { colour, seed: 'voorbeeld' }));
	return { light: drawn(light.brand), dark: drawn(dark.brand), width: 1600, height: 140 };
}

/** The drawn shield of a village without a wapen. */
export const exampleShield = address(
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M8 6h48v24c0 16-11 24-24 29C19 54 8 46 8 30Z" fill="${colours.primary}"/><path d="M8 30h48c0 16-11 24-24 29C19 54 8 46 8 30Z" fill="${colours.secondary}"/></svg>`,
);

/** The QR code of an address, as a flyer gets it. */
export function exampleQr(url: string): string {
	return renderSVG(url, { border: 1, ecc: 'M', pixelSize: 4 });
}

/** The day on which the examples are looked at. */
const today = '2026-11-21';

/** When something is, in all the words that a row or a card of the agenda has for it. */
export function exampleWhen(start: string, end?: string) {
	const lastDay = (end ?? start).slice(0, 10);
	return {
		start,
		until: end ?? lastDay,
		lastDay,
		block: dateBlock(start),
		when: moment(start, end, today),
		day: `${shortDay(start, today)}, `,
		clock: clockText(start, end, today) ?? t.agenda.allDay,
	};
}

/** The marks of the themes that a register begins with. */
export const exampleMarks = {
	cultuur: themeMark({ icon: 'toneel', colour: 'paars' }),
	zorg: themeMark({ icon: 'hart', colour: 'rood' }),
	onderwijs: themeMark({ icon: 'school', colour: 'geel' }),
	religie: themeMark({ icon: 'kerk', colour: 'blauw' }),
	sport: themeMark({ icon: 'bal', colour: 'groen' }),
	welzijn: themeMark({ icon: 'handen', colour: 'turkoois' }),
};

/** A telephone number as a link. */
export function examplePhone(number: string): Reach {
	return { label: number, href: `tel:${number.replaceAll(' ', '')}` };
}

/** An e-mail address as a link. */
export function exampleMail(name: string): Reach {
	return { label: name, href: `mailto:${name}` };
}

/** A text of the length that people write when nobody stops them. */
export const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

/** A map of three streets. */
export function exampleMap(alt: string): DrawingView {
	const streets = [
		{
			name: 'Wilgevaart',
			parts: [
				[
					[5.297, 52.6495],
					[5.303, 52.6506],
				],
			],
		},
		{
			name: 'Kerkbrink',
			parts: [
				[
					[5.2995, 52.6485],
					[5.3002, 52.6515],
				],
			],
		},
	] as const;
	const features = streets.map((street) => ({ layer: 'road' as const, class: 'street', ...street }));
	const { light, dark } = palette(colours.primary, colours.secondary);
	const draw = (made: ReturnType<typeof mapColours>) =>
		address(
			drawnMap({
				features,
				bounds: boundsAround([5.3, 52.65], 400, 400 / 280),
				width: 400,
				colours: made,
				spot: [5.3, 52.65],
			}),
		);
	return {
		light: draw(mapColours(light, 'light')),
		dark: draw(mapColours(dark, 'dark')),
		width: 400,
		height: 280,
		alt,
	};
}
