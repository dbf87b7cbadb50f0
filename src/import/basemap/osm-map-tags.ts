import type { MapFeature } from '../../map/layers.ts';
import { type ClassOf, type LayerName, layers } from '../../map/layers.ts';
import type { Tags } from '../osm-read.ts';

/** A row of the table: what becomes of a thing on the map with one of these tags. */
interface Row {
	layer: LayerName;
	class: string;
	/** `key=value|value`, or `key=*` for any value but `no`. */
	tags: readonly string[];
}

function row<Layer extends LayerName>(layer: Layer, name: ClassOf<Layer>, ...tags: string[]): Row {
	return { layer, class: name, tags };
}

/**
 * Which tag of OpenStreetMap becomes what on the basemap, as the wiki's Map features page describes
 * them. The first row that fits counts; a thing is tried as an area when it is one, and as a line else.
 */
export const mapTags: readonly Row[] = [
	row('building', 'greenhouse', 'building=greenhouse'),
	row(
		'building',
		'landmark',
		'building=church|chapel|cathedral|mosque|synagogue|windmill|train_station|castle|townhall',
		'man_made=windmill',
	),
	row('building', 'building', 'building=*'),

	row('water', 'water', 'natural=water|bay', 'waterway=riverbank|dock', 'landuse=basin|reservoir', 'leisure=marina'),
	row('waterway', 'river', 'waterway=river|canal'),
	row('waterway', 'ditch', 'waterway=stream|ditch|drain'),

	row('land', 'cemetery', 'landuse=cemetery', 'amenity=grave_yard'),
	row('land', 'playground', 'leisure=playground'),
	row('land', 'pitch', 'leisure=pitch|track|ice_rink'),
	row('land', 'sport', 'leisure=sports_centre|stadium|golf_course|horse_riding', 'landuse=recreation_ground'),
	row('land', 'wood', 'landuse=forest', 'natural=wood|scrub'),
	row('land', 'heath', 'natural=heath|fell'),
	row('land', 'wetland', 'natural=wetland'),
	row('land', 'sand', 'natural=sand|beach|dune'),
	row('land', 'green', 'leisure=park|garden|dog_park|village_green', 'landuse=village_green|grass|flowerbed'),
	row('land', 'allotments', 'landuse=allotments'),
	row('land', 'orchard', 'landuse=orchard|vineyard|plant_nursery'),
	row('land', 'farmyard', 'landuse=farmyard'),
	row('land', 'meadow', 'landuse=meadow|greenfield', 'natural=grassland'),
	row('land', 'farmland', 'landuse=farmland|greenhouse_horticulture'),
	row('land', 'industrial', 'landuse=industrial|commercial|retail|railway|quarry|construction|military'),
	row('land', 'parking', 'amenity=parking'),
	row('land', 'square', 'place=square', 'highway=pedestrian|service|footway|living_street|platform', 'man_made=pier'),
	row('land', 'residential', 'landuse=residential|education|religious', 'amenity=school|college|hospital'),

	row('road', 'motorway', 'highway=motorway|motorway_link'),
	row('road', 'main', 'highway=trunk|trunk_link|primary|primary_link|secondary|secondary_link'),
	row('road', 'secondary', 'highway=tertiary|tertiary_link'),
	row('road', 'street', 'highway=residential|unclassified|living_street|pedestrian|road|busway'),
	row('road', 'cycleway', 'highway=cycleway'),
	row('road', 'service', 'highway=service'),
	row('road', 'track', 'highway=track'),
	row('road', 'path', 'highway=path|footway|bridleway|steps', 'man_made=pier'),
	row('rail', 'rail', 'railway=rail|light_rail|narrow_gauge|tram|preserved'),
	row('edge', 'dike', 'man_made=dyke|embankment', 'embankment=dyke'),
	row('edge', 'trees', 'natural=tree_row', 'barrier=hedge'),

	row('place', 'town', 'place=city|town'),
	row('place', 'village', 'place=village|suburb'),
	row('place', 'hamlet', 'place=hamlet|isolated_dwelling|neighbourhood'),
	row('place', 'locality', 'place=locality'),
];

/** Areas whose name is worth a place on the map, and as what. */
const namedAreas: Partial<Record<string, ClassOf<'label'>>> = {
	water: 'water',
	wood: 'green',
	heath: 'green',
	wetland: 'green',
	green: 'green',
	sport: 'green',
	cemetery: 'green',
	landmark: 'landmark',
};

/** What a thing of OpenStreetMap becomes on the map; undefined when it is not drawn. */
export function classify(
	tags: Tags,
	shape: 'area' | 'line' | 'point',
): Pick<MapFeature, 'layer' | 'class'> | undefined {
	// What lies under the ground or is only planned or gone is not seen on the spot.
	if (tags['tunnel'] === 'yes' || tags['location'] === 'underground' || tags['indoor'] === 'yes') return undefined;
	if (shape === 'line' && tags['area'] === 'yes') return undefined;
	const found = mapTags.find(
		({ layer, tags: wanted }) => layers[layer].shape === shape && wanted.some((tag) => has(tags, tag)),
	);
	// A closed way is a square only when it says so: a street round a block is none.
	if (found?.class === 'square' && tags['area'] !== 'yes' && tags['place'] !== 'square' && !isMultipolygon(tags))
		return undefined;
	return found && { layer: found.layer, class: found.class };
}

const isMultipolygon = (tags: Tags) => tags['type'] === 'multipolygon';

function has(tags: Tags, wanted: string): boolean {
	const [key = '', values = ''] = wanted.split('=');
	const value = tags[key];
	if (value === undefined || value === 'no') return false;
	return values === '*' || values.split('|').includes(value);
}

/** The class of the name that an area gets; undefined when it gets none. */
export function labelOf(areaClass: string): ClassOf<'label'> | undefined {
	return namedAreas[areaClass];
}

/** What a feature is called on the map: its Dutch name, and a road without one by its number. */
export function nameOf(tags: Tags): string | undefined {
	return tags['name:nl'] ?? tags['name'] ?? (tags['highway'] && tags['ref']) ?? undefined;
}
