import type { Feature } from 'geojson';
import type { CompiledAtlas } from '../domain/compiled';
import type { Precision } from '../domain/schema/event';
import type { Movement } from '../domain/schema/movement';
import type { Trajectory } from '../domain/trajectory';
import { exportedCollection, rounded, type ExportedCollection } from './geoJson';
import { knownTimes } from './knownTime';
import type { Provenance } from './provenance';
import { citedIn, SEPARATOR } from './works';

const DESCRIPTION =
	'Marches, sailings and drives as lines, from where they began to where they ended. certainty ' +
	'says whether the movement is recorded, route_certainty whether its course is; an inferred ' +
	'course is the natural way between two places. Courses follow our own plan of the streets and ' +
	'waters of 1917.';

/** A movement with its computed way, and how well its hours are known. */
export interface MovementOnWay {
	movement: Movement;
	trajectory: Trajectory;
	precision: Precision;
}

/** All movements with their ways. Their hours are known as well as those of their events, else about. */
export function movementsOnWays(atlas: CompiledAtlas): MovementOnWay[] {
	const precisions = new Map(atlas.events.map(({ id, precision }) => [id, precision]));
	const trajectories = new Map(atlas.trajectories.map((one) => [one.movement, one]));
	return atlas.movements.flatMap((movement) => {
		const trajectory = trajectories.get(movement.id);
		const precision = precisions.get(movement.event ?? '') ?? 'about';
		return trajectory ? [{ movement, trajectory, precision }] : [];
	});
}

/** What is said of a movement, flat, in either format. */
export function movementProperties(
	{ movement, trajectory, precision }: MovementOnWay,
	{ forces, citations }: CompiledAtlas
): Record<string, string | number | null> {
	const { id, certainty, routeCertainty, purpose, modes, people, event, account } = movement;
	const force = forces.find((one) => one.id === movement.force);
	return {
		...{ id, force: movement.force, force_en: force?.name.en ?? null },
		...{ force_ru: force?.name.ru ?? null, side: force?.side ?? null, kind: force?.kind ?? null },
		...{ purpose_en: purpose.en, purpose_ru: purpose.ru ?? null },
		...{ modes: modes.join(SEPARATOR), people: people.join(SEPARATOR), event: event ?? null },
		...{ certainty, route_certainty: routeCertainty, length_m: trajectory.metres, precision },
		...{ account: account ?? null, ...citedIn(movement.citations, citations) }
	};
}

/** The ways of all movements, a line a movement. */
export function movementsGeoJson(atlas: CompiledAtlas, provenance: Provenance): ExportedCollection {
	const features = movementsOnWays(atlas).map((moved): Feature => {
		const { movement, trajectory, precision } = moved;
		const { bracket_old_style: bracket, ...times } = knownTimes(movement, precision);
		return {
			...{ type: 'Feature', id: movement.id },
			geometry: { type: 'LineString', coordinates: wayOf(trajectory) },
			properties: {
				...movementProperties(moved, atlas),
				...{ ...times, bracket_old_style: bracket || null }
			}
		};
	});
	return exportedCollection(features, provenance, DESCRIPTION);
}

/** The line gone; where it waits, it has one vertex only. Never less than two. */
function wayOf({ keyframes }: Trajectory): number[][] {
	const positions = keyframes.map(([lng, lat]) => rounded([lng, lat]));
	const turns = positions.filter((position, index) => {
		const before = positions[index - 1];
		return before === undefined || before[0] !== position[0] || before[1] !== position[1];
	});
	return turns.length > 1 ? turns : positions;
}
