import { describe, expect, it } from 'vitest';
import {
	CITY_BBOX,
	distanceMetres,
	isInside,
	nearestOnSegment,
	type Position
} from '../../src/lib/geo/position';
import { SHIPPED } from './atlas';
import { linesOf, sample } from './lines';

const { atlas, basemap } = SHIPPED;

/** How far a point may lie from its building, in metres. */
const PLACE_METRES = 20;
/** How far an outline may reach into what is not its own, in metres: the accuracy of the drawing. */
const OVERLAP_METRES = 2;

interface Area {
	id: string;
	rings: readonly (readonly Position[])[];
	box: readonly [number, number, number, number];
}
const areasOf = (
	features: readonly { id: string; geometry: { coordinates: Position[][] } }[]
): Area[] =>
	features.map(({ id, geometry: { coordinates: rings } }) => {
		const [outline = []] = rings;
		const [lngs, lats] = [outline.map(([lng]) => lng), outline.map(([, lat]) => lat)];
		return {
			id,
			rings,
			box: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
		};
	});
const buildings = areasOf(basemap.buildings);
const waters = areasOf(basemap.water);

/** Whether a point is within an outline and in none of its courtyards. */
function covers({ rings, box }: Area, point: Position): boolean {
	if (!isInside(point, box)) return false;
	const crossed = rings.map(
		(ring) =>
			ring.slice(1).filter((b, index) => {
				const a = ring[index]!;
				if (a[1] > point[1] === b[1] > point[1]) return false;
				return point[0] < a[0] + ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]);
			}).length % 2
	);
	return crossed[0] === 1 && !crossed.includes(1, 1);
}

/** Distance in metres from a point to the nearest edge of an area. */
const edgeMetres = ({ rings }: Area, point: Position) =>
	Math.min(
		...rings.flatMap((ring) =>
			ring.slice(1).map((b, index) => nearestOnSegment(point, ring[index]!, b).metres)
		)
	);
/** How deep in metres a point lies within an area; 0 outside. */
const depth = (area: Area, point: Position) => (covers(area, point) ? edgeMetres(area, point) : 0);
/** Distance in metres from a point to an outline; 0 within it, in a courtyard too. */
const fromOutline = ({ rings, ...area }: Area, point: Position) => {
	const filled = { ...area, rings: rings.slice(0, 1) };
	return covers(filled, point) ? 0 : edgeMetres(filled, point);
};

/** What of the outlines of buildings lies more than `OVERLAP_METRES` deep in `others`. */
function overlaps<T extends { id: string }>(
	others: (building: Area) => readonly T[],
	metresInto: (other: T, point: Position) => number
): string[] {
	return buildings.flatMap((building) => {
		const outline = sample(building.rings[0]!, 2).map(({ point }) => point);
		return others(building).flatMap((other) => {
			const metres = Math.max(...outline.map((point) => metresInto(other, point)));
			return metres > OVERLAP_METRES
				? [`${building.id} in ${other.id} by ${metres.toFixed(1)} m`]
				: [];
		});
	});
}

describe('footprints', () => {
	it('are drawn of 300 buildings and more', () => {
		expect(buildings.length).toBeGreaterThanOrEqual(300);
	});

	it('do not stand in the water', () => {
		expect(overlaps(() => waters, depth)).toEqual([]);
	});

	it('do not overlap one another', () => {
		const others = (building: Area) => buildings.filter((other) => other !== building);
		expect(overlaps(others, depth)).toEqual([]);
	});

	it('leave the streets free from kerb to kerb, but the gates that span them', () => {
		const near = (building: Area) => (ARCHES.has(building.id) ? [] : stretchesNear(building));
		expect(overlaps(near, insideKerb)).toEqual([]);
	});

	it('have no street within them', () => {
		const built = buildings
			.filter(({ id }) => !ARCHES.has(id))
			.flatMap((building) =>
				stretchesNear(building)
					.filter(({ from, to }) => covers(building, from) || covers(building, to))
					.map(({ id }) => `${id} in ${building.id}`)
			);
		expect(built).toEqual([]);
	});
});

/** Triumphal gates, which stood in the middle of a street. */
const ARCHES: ReadonlySet<string> = new Set(['narva_gate', 'narva_gate_east', 'moscow_gate']);

/** A straight stretch of a street, and whether it begins or ends the street. */
interface Stretch {
	id: string;
	from: Position;
	to: Position;
	half: number;
	ends: readonly Position[];
}

/**
 * Streets with kerbs. Ways across squares have none: the line stands for the crossing, not for a
 * carriageway; and paths lead through gates into yards.
 */
const stretches: Stretch[] = basemap.streets
	.filter(({ properties }) => !['square', 'path'].includes(properties.class))
	.flatMap((street) =>
		linesOf([street]).flatMap(({ id, parts }) =>
			parts.flatMap((line) =>
				line.slice(1).map((to, index) => ({
					id,
					from: line[index]!,
					to,
					half: street.properties.width / 2,
					ends: [line[0]!, line.at(-1)!]
				}))
			)
		)
	);

/** The stretches that come near the box round an outline: nearer than about 50 m. */
const stretchesNear = ({ box: [west, south, east, north] }: Area): Stretch[] =>
	stretches.filter(
		({ from, to }) =>
			Math.max(from[0], to[0]) > west - 0.001 &&
			Math.min(from[0], to[0]) < east + 0.001 &&
			Math.max(from[1], to[1]) > south - 0.0005 &&
			Math.min(from[1], to[1]) < north + 0.0005
	);

/** How far in metres a point is within the kerb. A street ends square at its first and last vertex. */
function insideKerb({ from, to, half, ends }: Stretch, point: Position): number {
	const { position, metres } = nearestOnSegment(point, from, to);
	return ends.some((end) => distanceMetres(end, position) < 0.01) ? 0 : half - metres;
}

describe('places of the city', () => {
	const byId = new Map(buildings.map((building) => [building.id, building]));
	const inCity = atlas.places.filter(({ position }) => isInside(position, CITY_BBOX));

	it('lie within 20 m of the footprint that bears their id', () => {
		const built = inCity.filter(({ id }) => byId.has(id));
		const astray = built
			.map(({ id, position }) => ({ id, metres: fromOutline(byId.get(id)!, position) }))
			.filter(({ metres }) => metres > PLACE_METRES);
		expect(built.length).toBeGreaterThanOrEqual(100);
		expect(astray.map(({ id, metres }) => `${id} ${metres.toFixed(0)} m`)).toEqual([]);
	});

	it('stand by a footprint where the building is known', () => {
		const unbuilt = inCity
			.filter(({ id, kind }) => !OPEN_KINDS.has(kind) && !NOT_BUILT.has(id))
			.filter(({ accuracyMetres }) => accuracyMetres <= UNIDENTIFIED_METRES)
			.filter(({ position }) => !buildings.some((b) => fromOutline(b, position) <= PLACE_METRES));
		expect(unbuilt.map(({ id }) => id)).toEqual([]);
	});
});

/** Where a place is less sure than this, its building is not identified (geodata/README.md). */
const UNIDENTIFIED_METRES = 150;
/** Kinds of places that are no buildings. */
const OPEN_KINDS: ReadonlySet<string> = new Set([
	...['bridge', 'square', 'street', 'ship', 'city', 'battlefield']
]);
/** Places of kinds that mean a building elsewhere, with what they are. */
const NOT_BUILT: ReadonlyMap<string, string> = new Map([
	['smolny_gate', 'the gate of the outer yard, 200 m before the house']
]);
