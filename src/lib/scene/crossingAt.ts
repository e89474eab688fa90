import { findWalk, walkGraph, type Walk, type WalkGraph } from '../geo/findWalk';
import type { Position } from '../geo/position';
import {
	endsOf,
	joinNetwork,
	lineBetween,
	type WalkingNetwork,
	type WalkJoin
} from '../geo/walkingNetwork';
import { oncePer } from './oncePer';
import { CROSSING_REACH_METRES } from './walking';

/** From where to where somebody wishes to walk. */
export interface CrossingEnds {
	from: Position;
	to: Position;
}

/** A bridge that a way goes over. */
export interface BridgeOnWay {
	id: string;
	/** How far one has walked when one sets foot on it. */
	metres: number;
}

/** A way on foot from the street nearest one end to the street nearest the other. */
export interface Way {
	line: readonly Position[];
	metres: number;
	/** In the order in which they are crossed. */
	bridges: readonly BridgeOnWay[];
}

/** Whether one could walk from one end to the other, and how. */
export type Crossing =
	/** No street within reach of these ends: water, or ground without streets. */
	| { kind: 'astray'; ends: ('from' | 'to')[] }
	/** Both ends are one spot. */
	| { kind: 'same' }
	/** No way is open: `closed` are the raised bridges that cut one off. */
	| { kind: 'cut'; joins: CrossingEnds; closed: readonly string[]; unhindered: Way }
	/**
	 * The shortest way open. `closed` are the raised bridges that the shortest of all, `unhindered`,
	 * goes over; without any, both are the same.
	 */
	| {
			kind: 'open';
			joins: CrossingEnds;
			way: Way;
			closed: readonly string[];
			unhindered: Way;
	  };

/** Nearer than this two ends are one. */
const SAME_METRES = 1;
/** How many walks between crossings a network remembers, and graphs with some bridge raised. */
const MOST_WALKS = 512;
const MOST_GRAPHS = 8;

const NOTHING_CLOSED: ReadonlySet<string> = new Set();

/** What was worked out for a network: the same is asked again while time moves and an end is tried. */
const memoryOf = oncePer((_network: WalkingNetwork) => ({
	graphs: new Map<string, WalkGraph>(),
	walks: new Map<string, Walk | undefined>()
}));

/**
 * The shortest way on foot while the bridges of `raised` are up. A bridge that is held, with
 * its deck down, counts as open: whether its guard let somebody pass is not recorded.
 */
export function crossingAt(
	network: WalkingNetwork,
	ends: CrossingEnds,
	raised: readonly string[]
): Crossing {
	const closed = new Set(raised);
	const join = (point: Position) =>
		joinNetwork(network, point, { reachMetres: CROSSING_REACH_METRES, closed });
	const [from, to] = [join(ends.from), join(ends.to)];
	if (!from || !to) {
		return {
			kind: 'astray',
			ends: [...(from ? [] : ['from' as const]), ...(to ? [] : ['to' as const])]
		};
	}
	const unhindered = shortestWay(network, [from, to], NOTHING_CLOSED);
	// The network is one piece (a test holds it so): with every bridge down there is a way.
	if (!unhindered) throw new RangeError('the walking network is in pieces');
	if (unhindered.metres < SAME_METRES) return { kind: 'same' };
	const against = unhindered.bridges.map(({ id }) => id).filter((id) => closed.has(id));
	const way = against.length === 0 ? unhindered : shortestWay(network, [from, to], closed);
	const found = {
		joins: { from: from.position, to: to.position },
		...{ closed: against, unhindered }
	};
	return way ? { kind: 'open', way, ...found } : { kind: 'cut', ...found };
}

/** A part of a way along one stretch. */
interface Part {
	line: readonly Position[];
	metres: number;
	bridge: string | undefined;
}

/** The shortest way between two joins: along their own stretch, or over the ends of their stretches. */
function shortestWay(
	network: WalkingNetwork,
	[from, to]: readonly [WalkJoin, WalkJoin],
	closed: ReadonlySet<string>
): Way | undefined {
	let best: { metres: number; parts: () => Part[] } | undefined;
	if (from.stretch === to.stretch) {
		const direct = partBetween(from, to);
		best = { metres: direct.metres, parts: () => [direct] };
	}
	for (const start of ['from', 'to'] as const) {
		for (const end of ['from', 'to'] as const) {
			const walk = walkBetween(network, [from.stretch[start], to.stretch[end]], closed);
			if (!walk) continue;
			const first = partBetween(from, { ...from, ...endsOf(from.stretch)[start] });
			const last = partBetween({ ...to, ...endsOf(to.stretch)[end] }, to);
			const metres = first.metres + walk.metres + last.metres;
			if (metres >= (best?.metres ?? Infinity)) continue;
			const row = from.stretch[start];
			best = { metres, parts: () => [first, ...directed(walk, row), last] };
		}
	}
	return best && wayOf(best.parts());
}

/**
 * The walk between two crossings, remembered. It is looked for in one direction alone, so that
 * there and back are the same.
 */
function walkBetween(
	network: WalkingNetwork,
	[from, to]: readonly [number, number],
	closed: ReadonlySet<string>
): Walk | undefined {
	const { graphs, walks } = memoryOf(network);
	const bridges = [...closed].join();
	const graph = remembered(graphs, MOST_GRAPHS, bridges, () => walkGraph(network, closed));
	const ends = [Math.min(from, to), Math.max(from, to)] as const;
	const walk = remembered(walks, MOST_WALKS, `${ends.join()};${bridges}`, () =>
		findWalk(graph, ...ends)
	);
	return from === ends[0] ? walk : walk && { ...walk, stretches: walk.stretches.toReversed() };
}

/** What a map holds under a key, or made and put there, the oldest giving way when it is full. */
function remembered<Value>(
	memory: Map<string, Value>,
	most: number,
	key: string,
	make: () => Value
): Value {
	if (memory.has(key)) return memory.get(key) as Value;
	const value = make();
	const [oldest] = memory.keys();
	if (memory.size >= most && oldest !== undefined) memory.delete(oldest);
	memory.set(key, value);
	return value;
}

function partBetween(from: WalkJoin, to: WalkJoin): Part {
	const { stretch } = from;
	return {
		line: lineBetween(stretch, from, to),
		metres: Math.abs(to.metresAlong - from.metresAlong),
		bridge: stretch.bridge
	};
}

/** The stretches of a walk in the direction in which it is gone, from a crossing on. */
function directed({ stretches }: Walk, start: number): Part[] {
	let row = start;
	return stretches.map((stretch) => {
		const isForward = stretch.from === row;
		row = isForward ? stretch.to : stretch.from;
		const { metres, bridge } = stretch;
		return { line: isForward ? stretch.line : stretch.line.toReversed(), metres, bridge };
	});
}

function wayOf(parts: readonly Part[]): Way {
	const line: Position[] = [];
	const bridges: BridgeOnWay[] = [];
	let metres = 0;
	for (const part of parts) {
		if (part.metres === 0) continue;
		line.push(...(line.length === 0 ? part.line : part.line.slice(1)));
		const { bridge } = part;
		if (bridge !== undefined && bridges.at(-1)?.id !== bridge) bridges.push({ id: bridge, metres });
		metres += part.metres;
	}
	return { line, metres, bridges };
}
