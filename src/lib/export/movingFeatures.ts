import type { CompiledAtlas } from '../domain/compiled';
import type { Keyframe } from '../domain/trajectory';
import { atGreenwich } from '../scene/daylight';
import type { Instant } from '../time/instant';
import { rounded } from './geoJson';
import { movementProperties, movementsOnWays, type MovementOnWay } from './movements';
import { ACCOUNT_NOTE, type Provenance } from './provenance';

const TIME_NOTE =
	'datetimes are moments of Greenwich in the New Style calendar. Petrograd civil time (Old Style) ' +
	'is turned into them by adding 13 days and taking off 3 h 1 min 19 s: the mean time of Pulkovo, ' +
	'2 h 1 min 19 s ahead of Greenwich, and the hour of summer time that ran until 22 December 1917 ' +
	'Old Style. Only the known_times of a movement are recorded, and no better than its precision ' +
	'says; every datetime between them is shared out along the way by length and usual speed. ' +
	'Movements known to a part of a day or a day only have no moments and are left out here: ' +
	'they are in movements.geojson.';

/** A point that moves, after the prism encoding of OGC Moving Features JSON. */
interface MovingPoint {
	type: 'MovingPoint';
	/** As many as coordinates, each later than the one before. */
	datetimes: string[];
	coordinates: number[][];
	interpolation: 'Linear';
}

/** One movement as a moving feature; its line is there for readers that know GeoJSON alone. */
export interface MovingFeature {
	type: 'Feature';
	id: string;
	temporalGeometry: MovingPoint;
	/** Its first and its last moment. */
	time: [string, string];
	geometry: { type: 'LineString'; coordinates: number[][] };
	properties: Record<string, string | number | string[] | null>;
}

export interface MovingFeatureCollection {
	type: 'FeatureCollection';
	metadata: Provenance & { standard: string; time: string; accounts: string };
	features: MovingFeature[];
}

/**
 * The movements whose hours are known as moving points: OGC 19-045r3, “Moving Features Encoding
 * Extension – JSON”, § 7.2 (MF-JSON Prism), whose `crs` and `trs` are WGS84 and ISO 8601 where none
 * is named.
 */
export function movingFeatures(
	atlas: CompiledAtlas,
	provenance: Provenance
): MovingFeatureCollection {
	return {
		type: 'FeatureCollection',
		metadata: {
			...provenance,
			standard: 'OGC Moving Features Encoding Extension - JSON 1.0 (19-045r3), MF-JSON Prism',
			...{ time: TIME_NOTE, accounts: ACCOUNT_NOTE }
		},
		features: movementsOnWays(atlas)
			.filter(({ precision }) => precision === 'exact' || precision === 'about')
			.map((moved) => movingFeature(moved, atlas))
	};
}

function movingFeature(moved: MovementOnWay, atlas: CompiledAtlas): MovingFeature {
	const { movement, trajectory } = moved;
	const keyframes = apartBySeconds(trajectory.keyframes);
	const coordinates = keyframes.map(([lng, lat]) => rounded([lng, lat]));
	const datetimes = keyframes.map(([, , t]) => printMoment(t));
	const known = [
		movement.from,
		...movement.via.flatMap((item) => ('at' in item ? [item.at] : [])),
		movement.to
	];
	return {
		...{ type: 'Feature', id: movement.id },
		temporalGeometry: { type: 'MovingPoint', datetimes, coordinates, interpolation: 'Linear' },
		time: [printMoment(movement.from), printMoment(movement.to)],
		geometry: { type: 'LineString', coordinates },
		properties: { ...movementProperties(moved, atlas), known_times: known.map(printMoment) }
	};
}

/** An instant as a moment of Greenwich to the second, `1917-11-07T18:38:41Z`. */
export function printMoment(t: Instant): string {
	const moment = atGreenwich(t);
	moment.setUTCMilliseconds(Math.round(moment.getUTCMilliseconds() / 1000) * 1000);
	return moment.toISOString().replace('.000Z', 'Z');
}

/** The keyframes of which no two fall into one second; the first and the last stay. */
function apartBySeconds(keyframes: readonly Keyframe[]): Keyframe[] {
	const [last, end] = [keyframes.at(-1), printedAt(keyframes.at(-1))];
	return keyframes.filter((keyframe, index) => {
		const moment = printedAt(keyframe);
		if (keyframe === last) return true;
		return moment !== end && moment !== printedAt(keyframes[index - 1]);
	});
}

function printedAt(keyframe: Keyframe | undefined): string | undefined {
	return keyframe && printMoment(keyframe[2]);
}
