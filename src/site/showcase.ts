import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type characters, type FaceName, faces } from '../design/index.ts';
import { facesOf, themeCss } from '../outputs/theme-css.ts';
import { characterNames } from '../schema/index.ts';
import { madeFace } from './faces.ts';

/** The looks that the components are shown in: the characters, and a gemeente's own tokens. */
export const showcaseLooks = [...characterNames, 'gemeente'] as const;

/** One of those looks. */
export type ShowcaseLook = (typeof showcaseLooks)[number];

/** A village colour pair for each look, so that no component leans on one colour. */
const colours: Record<ShowcaseLook, { primary: string; secondary: string }> = {
	rustig: { primary: '#1f5f4b', secondary: '#c8642a' },
	fris: { primary: '#6b3a5b', secondary: '#5d7a2c' },
	stevig: { primary: '#1c4f82', secondary: '#b8860b' },
	gemeente: { primary: '#1f5f4b', secondary: '#c8642a' },
};

const root = process.cwd();

/** Every component that has examples, by name. */
function componentNames(): string[] {
	const folder = path.join(root, 'src/components');
	return readdirSync(folder, { withFileTypes: true })
		.filter((item) => item.isDirectory() && item.name !== 'pages')
		.map(({ name }) => name)
		.sort();
}

/** One page with all components per look, that page from right to left, and one page per component. */
export function showcasePaths() {
	const names = componentNames();
	return showcaseLooks.flatMap((look) =>
		[undefined, 'rtl', ...names].map((part) => ({
			params: { look, part },
			props: { look, looks: showcaseLooks, isRtl: part === 'rtl', names, only: part === 'rtl' ? undefined : part },
		})),
	);
}

/** One stylesheet per look. */
export function showcaseLookPaths() {
	return showcaseLooks.map((look) => ({ params: { look }, props: { look } }));
}

/** One file per typeface. */
export function showcaseFacePaths() {
	return (Object.keys(faces) as FaceName[]).map((face) => ({ params: { face }, props: { face } }));
}

/** The stylesheet of a look. */
export async function showcaseCss(look: ShowcaseLook): Promise<string> {
	const character = look === 'gemeente' ? 'rustig' : (look satisfies keyof typeof characters);
	return themeCss({
		...colours[look],
		character,
		faces: await Promise.all(
			facesOf(character).map(async (name) => ({
				name,
				url: `../letters/${name}.woff2`,
				metrics: (await madeFace(name)).metrics,
			})),
		),
		basisTheme:
			look === 'gemeente' ? readFileSync(path.join(root, 'src/pages/_componenten/wilgenwaard.css'), 'utf8') : '',
	});
}
