import type { Fault } from '../domain/errors';
import type { Movement } from '../domain/schema/movement';
import type { Place } from '../domain/schema/place';
import { findPath, type Step } from '../geo/path';
import type { Instant } from '../time/instant';
import { MODE_SPEEDS, type Ground } from './modes';
import { REACH_METRES, type Networks } from './networks';

/** The way between two neighbouring places of a *via* list. */
export interface Leg {
	ground: Ground;
	steps: Step[];
	/** When the force was at the end of the leg, where that is known. */
	at?: Instant;
}

interface Waypoint {
	place: Place;
	/** Position in the *via* list. */
	index: number;
	at?: Instant;
	/** Names of the lines to take on the way here, with their positions in the list. */
	along: { name: string; index: number }[];
}

/**
 * Routes one movement over the networks, leg by leg. Returns `undefined`, and adds a fault for
 * every reason, where a place is out of reach, a name is not on the network, no way leads on, or
 * the way found leaves a named line out.
 */
export function routeMovement(
	movement: Movement,
	places: ReadonlyMap<string, Place>,
	networks: Networks,
	faults: Fault[]
): Leg[] | undefined {
	return routeVia(movement, places, networks, (index, value, message) =>
		faults.push({ file: 'movements.json', path: `${movement.id}.via[${index}]`, value, message })
	);
}

/** A *via* list, and how one goes along it. */
type Route = Pick<Movement, 'via' | 'modes'>;
/** Takes what is wrong with the item of a *via* list in that row. */
export type ReportFault = (index: number, value: string, message: string) => void;

/** Routes a *via* list as {@link routeMovement} does; the faults are reported by their rows. */
export function routeVia(
	route: Route,
	places: ReadonlyMap<string, Place>,
	networks: Networks,
	report: ReportFault
): Leg[] | undefined {
	let isFaulty = false;
	const fault: ReportFault = (...told) => {
		isFaulty = true;
		report(...told);
	};
	const waypoints = readWaypoints(route, places, fault);
	const legs = waypoints.slice(1).map((to, index): Leg | undefined => {
		const from = waypoints[index] as Waypoint;
		const ground = groundOf(route, to, networks, fault);
		if (!ground) return undefined;
		const steps = routeLeg(from, to, ground, networks, fault);
		return steps && { ground, steps, ...(to.at === undefined ? {} : { at: to.at }) };
	});
	return isFaulty ? undefined : legs.filter((leg) => leg !== undefined);
}

function readWaypoints(
	{ via }: Route,
	places: ReadonlyMap<string, Place>,
	fault: ReportFault
): Waypoint[] {
	const waypoints: Waypoint[] = [];
	let along: Waypoint['along'] = [];
	via.forEach((item, index) => {
		if (item.kind === 'along') {
			along.push({ name: item.along, index });
			return;
		}
		const place = places.get(item.place);
		// An unknown id is already a fault of references.
		if (place) {
			waypoints.push({ place, index, along, ...('at' in item ? { at: item.at } : {}) });
		}
		along = [];
	});
	for (const { name, index } of along) {
		fault(index, name, 'the list ends on the way: end it with a place');
	}
	const first = waypoints[0];
	if (first && first.along.length > 0) {
		fault(0, first.along[0]?.name ?? '', 'the list begins on the way: begin it with a place');
	}
	return waypoints;
}

/** The ground of a leg: that of the lines named on it, else that of the movement's modes. */
function groundOf(
	{ modes }: Route,
	{ along }: Waypoint,
	{ names }: Networks,
	fault: ReportFault
): Ground | undefined {
	const grounds = ['land', 'rail', 'water'] as const;
	const unknown = along.filter(({ name }) => !grounds.some((ground) => names[ground].has(name)));
	for (const { name, index } of unknown) {
		fault(index, name, 'no street, railway or water of this name: correct it, or draw it');
	}
	if (unknown.length > 0) return undefined;
	const possible = grounds.filter((ground) => along.every(({ name }) => names[ground].has(name)));
	if (possible.length === 0) {
		const { index = 0, name = '' } = along[0] ?? {};
		fault(
			index,
			name,
			'the lines named up to the next place are of different kinds: name a place between'
		);
		return undefined;
	}
	const usual = modes.map((mode) => MODE_SPEEDS[mode].ground);
	if (along.length > 0) return possible.find((ground) => usual.includes(ground)) ?? possible[0];
	return usual.includes('land') ? 'land' : usual[0];
}

function routeLeg(
	from: Waypoint,
	to: Waypoint,
	ground: Ground,
	{ networks, join }: Networks,
	fault: ReportFault
): Step[] | undefined {
	const [start, end] = [from, to].map(({ place, index }) => {
		const joined = join(ground, place.id, place.position);
		if (!joined) {
			fault(
				index,
				place.id,
				`no ${ground} line within ${REACH_METRES[ground]} m: draw one, or name another place`
			);
		}
		return joined;
	});
	if (!start || !end) return undefined;
	const named = new Set(to.along.map(({ name }) => name));
	const steps = findPath(networks[ground], start.node, end.node, named);
	if (!steps) {
		fault(to.index, to.place.id, `no way leads here from ${from.place.id}: join the lines between`);
		return undefined;
	}
	const taken = new Set(steps.map((step) => step.stretch.line.name));
	for (const { name, index } of to.along) {
		if (!taken.has(name)) {
			fault(
				index,
				name,
				`the way to ${to.place.id} leaves this out: take it off the list, or draw the streets that lead to it`
			);
		}
	}
	return steps;
}
