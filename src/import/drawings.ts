import { contrast } from '../design/index.ts';

/** A shield with a chief and a wavy bar, in the colours of the village: plain, so that it can wait for a real one. */
export function shield(primary: string, secondary: string): string {
	// Beside a light second colour white would vanish.
	const line = contrast(secondary, '#ffffff') < 1.6 ? primary : '#ffffff';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 144" role="img">
	<path fill="${primary}" d="M8 8h104v70c0 34-28 50-52 60C36 128 8 112 8 78z"/>
	<path fill="${secondary}" d="M8 8h104v34H8z"/>
	<path fill="none" stroke="${line}" stroke-width="5" d="M8 43h104"/>
	<path fill="none" stroke="#ffffff" stroke-width="7" d="M9 84c13-11 25-11 38 0s25 11 38 0c9-7 17-10 26-6"/>
	<path fill="none" stroke="${primary}" stroke-width="4" d="M8 8h104v70c0 34-28 50-52 60C36 128 8 112 8 78z"/>
</svg>
`;
}

/**
 * A calm landscape in the colours of the village, for the top of the first page until there is a
 * photo: fields, a row of houses and a church. Pure geometry, no village in particular.
 */
export function landscape(primary: string, secondary: string): string {
	const houses = [60, 170, 280, 400, 890, 1000, 1110, 1220, 1330, 1440].map((x, index) => {
		const [width, height] = [62 + (index % 3) * 14, 46 + (index % 4) * 9];
		const floor = 420 + (index % 3) * 6;
		const roof = `M${x - 7} ${floor - height}l${width / 2 + 7}-34 ${width / 2 + 7} 34z`;
		return `<path fill="${index % 2 ? secondary : primary}" fill-opacity=".8" d="${roof}"/><path fill="#ffffff" d="M${x} ${floor - height}h${width}v${height + 30}h-${width}z"/>`;
	});
	// White under it, so that the feet of the houses do not shine through.
	const hill = 'M0 430c300-50 560-30 800 0s520 30 800-20v230H0z';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 640" role="img">
	<path fill="${primary}" fill-opacity=".16" d="M0 0h1600v640H0z"/>
	<circle cx="1240" cy="232" r="56" fill="${secondary}" fill-opacity=".5"/>
	<path fill="${primary}" fill-opacity=".22" d="M0 380c220-70 420-60 640-20s520 20 960-40v320H0z"/>
	<path fill="#ffffff" d="M560 350h130v110H560zM690 270h58v190h-58z"/>
	<path fill="${primary}" d="M550 350l75-52 65 46v6zM682 272l37-110 37 110z"/>
	${houses.join('\n\t')}
	<path fill="#ffffff" d="${hill}"/>
	<path fill="${primary}" fill-opacity=".75" d="${hill}"/>
	<path fill="${primary}" d="M0 520c260-50 520-20 800 10s560 20 800-30v140H0z"/>
	<path fill="none" stroke="${secondary}" stroke-width="10" d="M0 560c260-50 520-20 800 10s560 20 800-30"/>
</svg>
`;
}
