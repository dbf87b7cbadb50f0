import { avatar, type Light, type Look, landscape, palette, seasonOf, skyline, vignette } from '../design/index.ts';
import type { Role, VillageModel } from '../domain/index.ts';
import { type Landmark, landmarks, type placeKinds } from '../schema/index.ts';

type PlaceKind = (typeof placeKinds)[number];

/** A drawing by day and one in the evening, for the light and the dark look of the site. */
export interface DrawingView {
	light: string;
	dark: string;
	width: number;
	height: number;
	/** What is on it, when it says more than the words beside it. */
	alt?: string | undefined;
}

/** What a kind of place is drawn as, where that is known. */
const landmarkOfPlace: Partial<Record<PlaceKind, Landmark>> = {
	dorpshuis: 'dorpshuis',
	kerk: 'kerk',
	school: 'school',
	speeltuin: 'brink',
	sport: 'polder',
	horeca: 'brink',
	winkel: 'brink',
	natuur: 'bos',
	monument: 'kapel',
	begraafplaats: 'kapel',
	bibliotheek: 'dorpshuis',
};

/** Sizes of the drawings, as their SVG has them. */
const sizes = {
	dorp: { width: 1600, height: 640 },
	skyline: { width: 1600, height: 140 },
	landmark: { width: 600, height: 400 },
} as const;

/** What stands for the words `licht` and `donker` in the names of the files. */
const lookNames = { light: 'day', dark: 'evening' } as const satisfies Record<string, Light>;

/** What the place has: as village.yaml says, else as its places tell. */
export function landmarksOf(model: VillageModel): Landmark[] {
	const known = found.get(model) ?? findLandmarks(model);
	found.set(model, known);
	return known;
}

/** Every card of a village asks. */
const found = new WeakMap<VillageModel, Landmark[]>();

function findLandmarks({ config, places }: VillageModel): Landmark[] {
	const named = config.brand.landmarks;
	if (named.length > 0) return named;
	const seen = places.flatMap(({ data, shared }) => (shared ? [] : (landmarkOfPlace[data.kind] ?? [])));
	return [...new Set(seen)].slice(0, 6);
}

/** Every landmark that a page of the village may show. */
function shownLandmarks(model: VillageModel): Landmark[] {
	return [...new Set<Landmark>([...landmarksOf(model), ...Object.values(landmarkOfPlace).filter(isLandmark)])];
}

const isLandmark = (name: Landmark | undefined): name is Landmark => name !== undefined;

function drawing(model: VillageModel, name: string, size: { width: number; height: number }): DrawingView {
	const file = (look: string) => `/${model.id}/beeld/${name}-${look}.svg`;
	return { light: file('licht'), dark: file('donker'), ...size };
}

/** The whole village, for the top of its home page. */
export function villageDrawing(model: VillageModel): DrawingView {
	return drawing(model, 'dorp', sizes.dorp);
}

/** The outline of the village, for the foot of every page. */
export function skylineDrawing(model: VillageModel): DrawingView {
	return drawing(model, 'lijn', sizes.skyline);
}

/**
 * A drawing for a record without a photo: of the sort of place that it is about, else one of the
 * village's own, always the same for the same record.
 */
export function drawingFor(model: VillageModel, record: { id: string }, placeKind?: PlaceKind): DrawingView {
	const own = landmarksOf(model);
	const chosen = (placeKind && landmarkOfPlace[placeKind]) ?? own[spread(record.id, own.length)] ?? 'brink';
	return drawing(model, chosen, sizes.landmark);
}

/** One of the village's own landmarks by a number: the next number is the next landmark. */
export function drawingInTurn(model: VillageModel, number: number): DrawingView {
	const own = landmarksOf(model);
	return drawing(model, own[number % Math.max(1, own.length)] ?? 'brink', sizes.landmark);
}

/** A drawing of a sort of place; undefined when it is not one that is drawn, such as an AED. */
export function drawingOfPlace(model: VillageModel, kind: PlaceKind): DrawingView | undefined {
	const landmark = landmarkOfPlace[kind];
	return landmark && drawing(model, landmark, sizes.landmark);
}

/** A number below `count` that belongs to a text: spread evenly, and the same every time. */
function spread(text: string, count: number): number {
	const sum = [...text].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7);
	return count === 0 ? 0 : sum % count;
}

/** Everything that a village can be drawn with, in its own colours: for the handleiding. */
export function landmarkGallery(model: VillageModel): { word: Landmark; src: string }[] {
	return landmarks.map((word) => ({ word, src: drawing(model, word, sizes.landmark).light }));
}

/** A drawn figure for a role. */
export function avatarFor(model: VillageModel, role: Role): DrawingView {
	return drawing(model, `rol-${role.data.id}`, { width: 96, height: 96 });
}

/** Every drawing of a village as a file name without `.svg`, and how to make it. */
export function drawings(model: VillageModel): { name: string; svg: () => string }[] {
	const { primary, secondary = primary } = model.config.brand;
	const own = landmarksOf(model);
	const season = seasonOf(model.today);
	return Object.entries({ licht: 'light', donker: 'dark' } as const).flatMap(([word, look]) => {
		const light = lookNames[look];
		const drawn: Look = { primary, secondary, season, light, seed: model.id };
		const bands = palette(primary, secondary)[look];
		return [
			{ name: `dorp-${word}`, svg: () => landscape(own, drawn) },
			{ name: `lijn-${word}`, svg: () => skyline(own, { colour: bands.brand, seed: model.id }) },
			// The handleiding shows by day all that there is to choose from.
			...(look === 'light' ? landmarks : shownLandmarks(model)).map((landmark) => ({
				name: `${landmark}-${word}`,
				svg: () => vignette(landmark, drawn),
			})),
			...model.roles.map(({ data }) => ({
				name: `rol-${data.id}-${word}`,
				svg: () => avatar({ primary, secondary, seed: `${model.id} ${data.id}`, light }),
			})),
		];
	});
}
