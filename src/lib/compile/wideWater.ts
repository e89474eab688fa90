import type { Feature } from 'geojson';
import type { Basemap } from '../domain/schema/basemap';
import { CITY_BBOX, distanceMetres, isInside, type BBox, type Position } from '../geo/position';
import { areaOf, joined, pieces, ringsOf, without, type Area } from './areas';
import { naturalWaters } from './naturalEarth';
import { simplify } from './simplify';

/** What the map holds: beyond all that the camera can see. */
const WIDE_BBOX: BBox = [-27, 29, 93, 76];
/** The former Empire and its borders, where rivers are drawn and coasts are worth the ink. */
const MAIN_BBOX: BBox = [17, 36, 73, 72];
/** Where the region is drawn by hand: its western edge is crossed at vertices of both coasts. */
const REGION_BBOX: BBox = [28.85, 59.3, 33.2, 61.9];
/** The middle of the city, from which the map grows coarser. */
const MIDDLE: Position = [30.3, 59.94];
/** Within this the coasts are kept as they are, so that they meet those drawn by hand; in metres. */
const EXACT_METRES = 150_000;
/** How far a coast may be off its source, at the least and at the most; in metres. */
const FINEST = 300;
const COARSEST = 2800;
/** The same beyond the Empire, and beyond what the map holds. */
const ABROAD = 9000;
const OUTSIDE = 50_000;
/** From this on a hundredth of a degree says as much as the coast does. */
const COARSE = 1500;
/** A shore must reach this many times so far to be drawn. */
const LEAST_REACH = 4;

/** All waters from the canals of the city to the seas round the former Empire, as one area. */
export interface WideWater {
	area: Area;
	feature: Feature;
}

/** Joins the city's waters, those of the region and the seas and lakes of Natural Earth. */
export function wideWater({ water, regionWaters }: Basemap): WideWater {
	const { land, lakes } = naturalWaters(WIDE_BBOX);
	const sea = without(boxed(WIDE_BBOX), generalised(land), boxed(REGION_BBOX));
	const drawn = [...water, ...regionWaters].map(({ geometry }) => areaOf([geometry.coordinates]));
	const area = joined(sea, generalised(lakes), ...drawn);
	const coordinates = pieces(area).map((piece) => ringsOf(piece).map(rounded));
	return {
		area,
		feature: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
	};
}

/** The rivers of Natural Earth beyond the region, generalised. */
export function wideRivers(): [number, number][][] {
	return naturalWaters(MAIN_BBOX)
		.rivers.filter((line) => !isInside(line[line.length >> 1] ?? MIDDLE, REGION_BBOX))
		.map((line) => rounded(simplify(line, toleranceAt)));
}

/** A rectangle as an area. */
export function boxed([west, south, east, north]: BBox): Area {
	const corners: Position[] = [
		...([
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		] as const)
	];
	return areaOf([[corners]]);
}

function generalised(rings: readonly Position[][]): Area {
	const simple = rings.filter(isLarge).map((ring) => simplify(ring, toleranceAt));
	return areaOf(simple.filter((ring) => ring.length > 3).map((ring) => [ring]));
}

/** Whether a shore is more than a speck at the tolerance of its place. */
function isLarge([first, ...rest]: readonly Position[]): boolean {
	return rest.some((at) => first && distanceMetres(first, at) > LEAST_REACH * toleranceAt(first));
}

function toleranceAt(position: Position): number {
	if (!isInside(position, WIDE_BBOX)) return OUTSIDE;
	if (!isInside(position, MAIN_BBOX)) return ABROAD;
	const beyond = distanceMetres(position, MIDDLE) - EXACT_METRES;
	return beyond < 0 ? 1 : Math.min(COARSEST, FINEST + beyond / 200);
}

/** As many decimals as the place deserves: five in the city, two at the ends of the Empire. */
function rounded(line: readonly Position[]): [number, number][] {
	return line.map((at) => {
		const tolerance = toleranceAt(at);
		const decimals =
			tolerance > COARSE ? 2 : tolerance > FINEST ? 3 : isInside(at, CITY_BBOX) ? 5 : 4;
		return [Number(at[0].toFixed(decimals)), Number(at[1].toFixed(decimals))];
	});
}
