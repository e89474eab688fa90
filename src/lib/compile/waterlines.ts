import { bboxClip, lineString } from '@turf/turf';
import type { Feature } from 'geojson';
import type { BBox, Position } from '../geo/position';
import { common, grown, pieces, ringsOf, squareMetres, type Area } from './areas';
import { simplify } from './simplify';
import { boxed } from './wideWater';

/** Distances from the bank in metres, as on the engraved plans: wider apart towards midstream. */
const INSETS = [5, 12, 21, 32, 46, 64, 86] as const;
/** How far a line may be off where it belongs, in metres: the more, the farther it is from the bank. */
const LEAST_TOLERANCE = 2.5;
const TOLERANCE_PER_METRE = 0.14;
/** Where these are drawn: the city and its outskirts. */
const DRAWN_BBOX: BBox = [29.98, 59.79, 30.62, 60.08];
/** How much sooner the lines farther from the bank end, so that they thin out: degrees per metre. */
const THINNING = 0.001;

/**
 * The same for the sea and the lakes seen from farther off, where rivers are too narrow for them;
 * they follow the coast as far as it is drawn by hand.
 */
const FAR_INSETS = [220, 540, 980] as const;
const FAR_TOLERANCE = 90;
/** Forts in the sea are too small to have such lines about them, in square metres. */
const LEAST_ISLAND = 300_000;
const FAR_BBOX: BBox = [28.86, 59.31, 33.19, 61.89];

/** How far beyond what is drawn water is cut out: more than the greatest inset, in degrees. */
const CUT = 0.04;

/** Lines that follow the banks within the water; `inset` is the distance from the bank in metres. */
export function waterlines(water: Area): Feature[] {
	return INSETS.map((inset) => {
		const tolerance = Math.max(LEAST_TOLERANCE, inset * TOLERANCE_PER_METRE);
		const bounds = shrunk(DRAWN_BBOX, inset * THINNING);
		return waterline(water, { inset, tolerance, bounds, decimals: 5 });
	});
}

/** Lines that follow the coast, to be seen from farther off; `farInset` is their distance from it. */
export function coastlines(water: Area): Feature[] {
	const open = pieces(water).flatMap(([outline = [], ...islands]) => [
		...[outline, ...islands.filter((island) => squareMetres([island]) > LEAST_ISLAND)]
	]);
	return FAR_INSETS.map((inset) => {
		const options = { tolerance: FAR_TOLERANCE, bounds: FAR_BBOX, decimals: 4 };
		const { geometry } = waterline(open, { inset, ...options });
		return { type: 'Feature', properties: { farInset: inset }, geometry };
	});
}

interface WaterlineOptions {
	inset: number;
	tolerance: number;
	bounds: BBox;
	decimals: number;
}

function waterline(water: Area, { inset, tolerance, bounds, decimals }: WaterlineOptions): Feature {
	const cut = shrunk(bounds, -CUT);
	const round = (value: number) => Number(value.toFixed(decimals));
	const coordinates = ringsOf(grown(common(water, boxed(cut)), -inset))
		.map((ring) => simplify(ring, () => tolerance))
		.flatMap((ring) => clipped(ring, bounds))
		.map((line) => line.map(([lng = 0, lat = 0]) => [round(lng), round(lat)]));
	return {
		type: 'Feature',
		properties: { inset },
		geometry: { type: 'MultiLineString', coordinates }
	};
}

/** A rectangle with its sides moved inwards, those of north and south by half as many degrees. */
function shrunk([west, south, east, north]: BBox, by: number): BBox {
	return [west + by, south + by / 2, east - by, north - by / 2];
}

/** What of a line lies within bounds. */
function clipped(line: readonly Position[], bounds: BBox): number[][][] {
	if (line.length < 3) return [];
	const { geometry } = bboxClip(lineString(line.map((at) => [...at])), [...bounds]);
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return lines.flatMap((part) => (part.length > 1 ? [part as number[][]] : []));
}
