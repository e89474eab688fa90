import { along, length, lineString } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Atlas } from '../domain/atlas';
import type { Basemap, BasemapFeature } from '../domain/schema/basemap';
import { fromPlane, toPlane } from '../geo/plane';
import {
	bearingDegrees,
	CITY_BBOX,
	distanceMetres,
	isInside,
	type Position
} from '../geo/position';

/** From lamp to lamp along a street, in metres; they stand by turns on its two sides. */
const SPACING = 60;
/** How far from the middle a lamp stands, as a share of the street's width. */
const FROM_MIDDLE = 0.42;
/** From window to window along a front, and how far behind it the light is drawn, in metres. */
const WINDOW_SPACING = 26;
const BEHIND_FRONT = 3;

/** Streets that are drawn with lamps. */
const LIT_STREETS: readonly string[] = ['prospekt', 'embankment'];
/** Buildings at work, or full of people, through the evening. */
const LIT_BUILDINGS: readonly string[] = ['theatre', 'station', 'press', 'hotel', 'hospital'];
/** The same, of kinds that mostly stand dark: Smolny, the exchange, the telegraph, the post, the Duma. */
const LIT_TOO: readonly string[] = [
	...['smolny', 'telephone_exchange', 'telegraph_main', 'post_office', 'city_duma'],
	...['winter_palace', 'power_station', 'narodny_dom']
];
const BRIGHTEST = 'nevsky_prospekt';

/**
 * Points of light of the night: lamps along the main streets and quays, and windows of public
 * buildings. Judgement, not record: where each lamp stood is not known to us, only which streets
 * were lit. `brightness` is 1 for windows and most lamps, 2 on the Nevsky. Lamps that a blackout puts
 * out have its row, from 1, for the id of their feature.
 */
export function lights(
	{ streets, buildings }: Basemap,
	{ blackouts, places }: Pick<Atlas, 'blackouts' | 'places'>
): Feature[] {
	const lit = streets.filter(({ properties }) => LIT_STREETS.includes(properties.class));
	const nevsky = lit.filter(({ id }) => id === BRIGHTEST);
	const others = lit.filter(({ id }) => id !== BRIGHTEST);
	const open = buildings.filter(
		({ id, properties }) => LIT_BUILDINGS.includes(properties.kind) || LIT_TOO.includes(id)
	);
	const darkened = blackouts.map(({ place, metres }) => {
		const centre = places.find(({ id }) => id === place)?.position;
		return (lamp: Position) => centre !== undefined && distanceMetres(lamp, centre) <= metres;
	});
	const lamps = (of: typeof streets, brightness: number) => {
		const all = of.flatMap(lampsOf);
		const first = (lamp: Position) => darkened.findIndex((isDark) => isDark(lamp));
		return [
			pointsOfLight(
				'lamp',
				brightness,
				all.filter((lamp) => first(lamp) < 0)
			),
			...darkened.map((_, row) => ({
				...pointsOfLight(
					'lamp',
					brightness,
					all.filter((lamp) => first(lamp) === row)
				),
				id: row + 1
			}))
		];
	};
	return [
		...lamps(nevsky, 2),
		...lamps(others, 1),
		pointsOfLight('window', 1, open.flatMap(windowsOf))
	];
}

function pointsOfLight(kind: 'lamp' | 'window', brightness: number, points: Position[]): Feature {
	const coordinates = points
		.filter((point) => isInside(point, CITY_BBOX))
		.map(([lng, lat]) => [lng, lat]);
	return {
		type: 'Feature',
		properties: { kind, brightness },
		geometry: { type: 'MultiPoint', coordinates }
	};
}

function lampsOf({ geometry, properties }: BasemapFeature<'streets'>): Position[] {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	const beside = properties.width * FROM_MIDDLE;
	return lines.flatMap((line) =>
		spaced(line, SPACING).map((at, index) => shifted(at, index % 2 === 0 ? beside : -beside))
	);
}

/** A light behind every few metres of the outer walls. */
function windowsOf({ geometry }: BasemapFeature<'buildings'>): Position[] {
	const [outline = []] = geometry.coordinates;
	// Outlines run anticlockwise: inside is to the left.
	return spaced(outline, WINDOW_SPACING).map((at) => shifted(at, -BEHIND_FRONT));
}

interface Along {
	point: Position;
	bearing: number;
}

/** Points every so many metres of a line, the first and last half a step from its ends. */
function spaced(line: readonly Position[], step: number): Along[] {
	const drawn = lineString(line.map(([lng, lat]) => [lng, lat]));
	const metres = length(drawn, { units: 'meters' });
	const at = (distance: number): Position => {
		const [lng = 0, lat = 0] = along(drawn, distance, { units: 'meters' }).geometry.coordinates;
		return [lng, lat];
	};
	return Array.from({ length: Math.floor(metres / step) }, (_, index) => {
		const distance = (index + 0.5) * step;
		return { point: at(distance), bearing: bearingDegrees(at(distance - 1), at(distance + 1)) };
	});
}

/** The position so many metres to the right of the way; to its left where they are negative. */
function shifted({ point, bearing }: Along, metres: number): Position {
	const [x, y] = toPlane(point);
	const radians = (bearing * Math.PI) / 180;
	return fromPlane([x + metres * Math.cos(radians), y - metres * Math.sin(radians)]);
}
