import { along, length, lineString } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Atlas } from '../domain/atlas';
import type { Basemap, BasemapFeature } from '../domain/schema/basemap';
import type { Blackout } from '../domain/schema/blackout';
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

/** A front faces what lies less than this from straight before it; beyond, the glass is seen edgeways. */
const SEEN_FROM_DEGREES = 70;

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
 * were lit. `brightness` is 1 for windows and most lamps, 2 on the Nevsky. Lights that a blackout
 * puts out have its row, from 1, for the id of their feature.
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
	const darkened = blackouts.map((blackout) => darkens(blackout, places));
	const split = (kind: LightKind, brightness: number, all: readonly LightPoint[]) => {
		const first = (light: LightPoint) => darkened.findIndex((isDark) => isDark(kind, light));
		const spots = (row: number) =>
			all.filter((light) => first(light) === row).map(({ point }) => point);
		return [
			pointsOfLight(kind, brightness, spots(-1)),
			...darkened.map((_, row) => ({
				...pointsOfLight(kind, brightness, spots(row)),
				id: row + 1
			}))
		];
	};
	return [
		...split('lamp', 2, nevsky.flatMap(lampsOf)),
		...split('lamp', 1, others.flatMap(lampsOf)),
		...split('window', 1, open.flatMap(windowsOf))
	];
}

/** Whether a blackout puts out a light: of its kind, near its place, and on the side it names. */
function darkens({ lights: dark, place, metres, facing }: Blackout, places: Atlas['places']) {
	const positionOf = (id: string | undefined) => places.find((other) => other.id === id)?.position;
	const [centre, watcher] = [positionOf(place), positionOf(facing)];
	return (kind: LightKind, { point, outward }: LightPoint): boolean => {
		if (`${kind}s` !== dark || !centre || distanceMetres(point, centre) > metres) return false;
		if (!watcher || outward === undefined) return true;
		return angleBetween(outward, bearingDegrees(point, watcher)) < SEEN_FROM_DEGREES;
	};
}

/** The smaller angle between two bearings, 0 to 180 degrees. */
function angleBetween(a: number, b: number): number {
	const turn = Math.abs(a - b) % 360;
	return Math.min(turn, 360 - turn);
}

function pointsOfLight(kind: LightKind, brightness: number, points: Position[]): Feature {
	const coordinates = points
		.filter((point) => isInside(point, CITY_BBOX))
		.map(([lng, lat]) => [lng, lat]);
	return {
		type: 'Feature',
		properties: { kind, brightness },
		geometry: { type: 'MultiPoint', coordinates }
	};
}

function lampsOf({ geometry, properties }: BasemapFeature<'streets'>): LightPoint[] {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	const beside = properties.width * FROM_MIDDLE;
	return lines.flatMap((line) =>
		spaced(line, SPACING).map((at, index) => ({
			point: shifted(at, index % 2 === 0 ? beside : -beside)
		}))
	);
}

/** A light behind every few metres of the outer walls. */
function windowsOf({ geometry }: BasemapFeature<'buildings'>): LightPoint[] {
	const [outline = []] = geometry.coordinates;
	// Outlines run anticlockwise: inside is to the left.
	return spaced(outline, WINDOW_SPACING).map((at) => ({
		point: shifted(at, -BEHIND_FRONT),
		outward: (at.bearing + 90) % 360
	}));
}

type LightKind = 'lamp' | 'window';

/** A lamp, or a window with the bearing in degrees that it looks to. */
interface LightPoint {
	point: Position;
	outward?: number;
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
