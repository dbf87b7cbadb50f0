import type { Landmark } from '../schema/index.ts';
import type { Tags } from './osm-read.ts';

/** Which tags of OpenStreetMap tell that a village has something worth drawing, the most telling first. */
const landmarkTags: readonly { landmark: Landmark; key: string; values: readonly string[] }[] = [
	{ landmark: 'molen', key: 'man_made', values: ['windmill'] },
	{ landmark: 'sluis', key: 'waterway', values: ['lock_gate', 'lock'] },
	{ landmark: 'kasteel', key: 'historic', values: ['castle', 'manor'] },
	{ landmark: 'hunebed', key: 'megalith_type', values: ['dolmen', 'passage_grave', 'chamber'] },
	{ landmark: 'haven', key: 'leisure', values: ['marina'] },
	{ landmark: 'haven', key: 'landuse', values: ['harbour', 'port'] },
	{ landmark: 'watertoren', key: 'man_made', values: ['water_tower'] },
	{ landmark: 'kerk', key: 'building', values: ['church', 'cathedral'] },
	{ landmark: 'kerk', key: 'religion', values: ['christian'] },
	{ landmark: 'kapel', key: 'building', values: ['chapel'] },
	{ landmark: 'kapel', key: 'historic', values: ['wayside_chapel'] },
	{ landmark: 'water', key: 'waterway', values: ['river', 'canal'] },
	{ landmark: 'dijk', key: 'man_made', values: ['dyke', 'embankment'] },
	{ landmark: 'duinen', key: 'natural', values: ['dune'] },
	{ landmark: 'hei', key: 'natural', values: ['heath'] },
	{ landmark: 'bos', key: 'landuse', values: ['forest'] },
	{ landmark: 'bos', key: 'natural', values: ['wood'] },
	{ landmark: 'kassen', key: 'landuse', values: ['greenhouse_horticulture'] },
	{ landmark: 'boerderij', key: 'landuse', values: ['farmyard'] },
	{ landmark: 'boerderij', key: 'building', values: ['farm'] },
	{ landmark: 'dorpshuis', key: 'amenity', values: ['community_centre'] },
	{ landmark: 'school', key: 'amenity', values: ['school'] },
	{ landmark: 'windmolens', key: 'generator:source', values: ['wind'] },
];

/** More than this is more than a drawing shows. */
const most = 7;

/** What an extract has of things that can be drawn, the most telling first. */
export function landmarksIn(all: readonly Tags[]): Landmark[] {
	const found = landmarkTags
		.filter(({ key, values }) => all.some((tags) => values.includes(tags[key] ?? '')))
		.map(({ landmark }) => landmark);
	return [...new Set(found)].slice(0, most);
}
