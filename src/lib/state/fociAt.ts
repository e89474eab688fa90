import type { CompiledAtlas } from '../domain/compiled';
import { CITY_BBOX, isInside, type Position } from '../geo/position';
import { atlasInVoice } from '../scene/atlasInVoice';
import { oncePer } from '../scene/oncePer';
import type { Scene } from '../scene/sceneAt';
import type { Instant } from '../time/instant';
import type { Focus } from './framing';
import { CATEGORY_WEIGHT, HOLDING_WEIGHT } from './storyWeight';

/** What begins within so many minutes, or has begun so long ago, matters now. */
const BEFORE_MINUTES = 10;
const AFTER_MINUTES = 15;
const MOVING_WEIGHT = 1;
/** There are few ships, and they are what the eye looks for on the river. */
const SHIP_WEIGHT = 1.5;

/** Something that begins at a known hour at a place of the city. */
interface Beginning extends Focus {
	t: Instant;
}

/**
 * What matters at the moment of a scene, of all that lies in the city: the forces on the move, and
 * where events of a known hour and changes of holder are about to begin or have just begun. It
 * weighs as in the even story, less the longer ago it began or the later it will.
 */
export function fociAt(atlas: CompiledAtlas, scene: Scene): Focus[] {
	const ships = shipsOf(atlas);
	const moving = scene.forces
		.filter(({ isMoving, position }) => isMoving && isInside(position, CITY_BBOX))
		.map(({ force, position, presence }) => ({
			position,
			weight: presence * (ships.has(force) ? SHIP_WEIGHT : MOVING_WEIGHT)
		}));
	const beginning = beginningsOf(atlasInVoice(atlas, scene.voice)).flatMap(
		({ t, position, weight }) => {
			const nearness = nearnessOf(t - scene.t);
			return nearness > 0 ? [{ position, weight: weight * nearness }] : [];
		}
	);
	return [...moving, ...beginning];
}

/** From 1 at the moment itself to 0 at the ends of what still matters. */
function nearnessOf(minutesAhead: number): number {
	const reach = minutesAhead > 0 ? BEFORE_MINUTES : AFTER_MINUTES;
	return Math.max(0, 1 - Math.abs(minutesAhead) / reach);
}

const shipsOf = oncePer(
	({ forces }: CompiledAtlas) =>
		new Set(forces.filter(({ kind }) => kind === 'ship').map(({ id }) => id))
);

const beginningsOf = oncePer(({ places, events, holdings }: CompiledAtlas): Beginning[] => {
	const inCity = new Map<string, Position>(
		places.flatMap(({ id, position }) => (isInside(position, CITY_BBOX) ? [[id, position]] : []))
	);
	const at = (place: string, t: Instant, weight: number): Beginning[] => {
		const position = inCity.get(place);
		return position ? [{ t, position, weight }] : [];
	};
	const timed = events.filter(({ precision }) => precision === 'exact' || precision === 'about');
	return [
		...timed.flatMap((event) =>
			event.places.flatMap((place) =>
				at(place, event.from, CATEGORY_WEIGHT[event.category] / event.places.length)
			)
		),
		...holdings.flatMap(({ place, from }) => at(place, from, HOLDING_WEIGHT))
	];
});
