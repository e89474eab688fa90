import type { Feature } from 'geojson';
import type { Basemap, BasemapFeature } from '../domain/schema/basemap';
import { CITY_BBOX, type Position } from '../geo/position';
import {
	areaAlong,
	areaOf,
	areNear,
	common,
	grown,
	pieces,
	ringsOf,
	squareMetres,
	without,
	type Area
} from './areas';

/** Between the kerb and the fronts of the houses, in metres. */
const PAVEMENT = 2;
/** Left free along the water, in metres. */
const QUAY = 7;
/** Half the width that a railway takes, in metres. */
const RAILWAY = 6;
/** What is narrower than twice this is a slip between two lines, not a block; in metres. */
const SLIVER = 8;
/** The least block, in square metres. */
const LEAST = 200;
/** Beyond this no block is taken to be built up throughout: 33 hectares. */
const LARGEST = 330_000;
/** How deep the houses stand along the streets of such a block, in metres. */
const RIM = 45;
/** What must front a street for a block to be one, as a share of what a rim would take. */
const LEAST_FRONT = 0.35;

/** Streets that houses line. */
const FRONTED: readonly string[] = ['prospekt', 'street', 'lane', 'embankment', 'square'];

/**
 * The blocks of the city: the land between streets, squares, railways and water, set back from the
 * kerb and the quay. Where streets lie so far apart that fields and yards must fill the space, only
 * a rim of houses along them is drawn.
 */
export function blocks(basemap: Basemap): Feature[] {
	const fronts = streetAreas(basemap.streets, RIM);
	const ground = without(sheet(), ...openGround(basemap));
	return pieces(grown(grown(ground, -SLIVER), SLIVER))
		.flatMap((piece) => built(piece, fronts))
		.filter((piece) => squareMetres(piece) >= LEAST)
		.map((piece) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: ringsOf(piece) }
		}));
}

/** The piece itself, where it is a block; else what of it lies along streets. */
function built(piece: Area, fronts: readonly Area[]): Area[] {
	const near = fronts.filter((front) => areNear(front, piece));
	const rim = common(piece, near.flat());
	const size = squareMetres(piece);
	if (size <= LARGEST && squareMetres(rim) >= LEAST_FRONT * size) return [piece];
	return pieces(rim);
}

function openGround({ streets, squares, railways, water }: Basemap): Area[] {
	const open = squares.filter(({ properties }) => properties.kind !== 'works');
	return [
		grown(areaOf(water.map(({ geometry }) => geometry.coordinates)), QUAY),
		...streetAreas(streets, PAVEMENT),
		areaAlong(railways.flatMap(linesOf), RAILWAY),
		areaOf(open.map(({ geometry }) => geometry.coordinates))
	];
}

/** What lies within `beyond` metres of the kerbs, for every street that houses line. */
function streetAreas(streets: readonly BasemapFeature<'streets'>[], beyond: number): Area[] {
	return streets
		.filter(({ properties }) => FRONTED.includes(properties.class))
		.map((street) => areaAlong(linesOf(street), street.properties.width / 2 + beyond));
}

function sheet(): Area {
	const [west, south, east, north] = CITY_BBOX;
	const corners: Position[] = [
		[west, south],
		[east, south],
		[east, north],
		[west, north]
	];
	return areaOf([[corners]]);
}

function linesOf({
	geometry
}: BasemapFeature<'streets'> | BasemapFeature<'railways'>): readonly (readonly Position[])[] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
