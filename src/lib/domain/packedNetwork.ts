import type { Position } from '../geo/position';
import { lineMetres, type WalkingNetwork } from '../geo/walkingNetwork';
import type { Names } from './schema/common';

/** A bridge of the network, of the gazetteer or not. */
export interface NetworkBridge {
	id: string;
	name: Names;
}

/** The walking network as it is served: whole numbers, each position by its step from the last. */
export interface PackedNetwork {
	/** Of each node two steps, in hundred-thousandths of a degree: about a metre. */
	nodes: number[];
	/** Of each stretch: its two nodes, the row of its bridge from 1 or 0, then steps from bend to bend. */
	stretches: number[][];
	bridges: NetworkBridge[];
}

/** The network as it is walked, with its bridges by their ids. */
export interface UnpackedNetwork {
	network: WalkingNetwork;
	bridges: ReadonlyMap<string, NetworkBridge>;
}

const UNITS_PER_DEGREE = 100_000;
type Steps = readonly [lng: number, lat: number];

/** Packs a network. A bridge that no stretch is need not be given. */
export function packNetwork(
	{ nodes, stretches }: WalkingNetwork,
	bridges: readonly NetworkBridge[]
): PackedNetwork {
	const rows = new Map(bridges.map(({ id }, row) => [id, row + 1]));
	return {
		nodes: stepsAlong(nodes, [0, 0]),
		stretches: stretches.map(({ from, to, line, bridge }) => {
			const row = bridge === undefined ? 0 : rows.get(bridge);
			if (row === undefined) throw new RangeError(`no bridge ${bridge ?? ''}`);
			return [from, to, row, ...stepsAlong(line.slice(1, -1), units(nodes[from]))];
		}),
		bridges: [...bridges]
	};
}

/** Unpacks a network, positions to five decimals. */
export function unpackNetwork(packed: PackedNetwork): UnpackedNetwork {
	const nodes = positionsAlong(packed.nodes, [0, 0]);
	const stretches = packed.stretches.map(([from = 0, to = 0, row = 0, ...steps]) => {
		const [first, last] = [nodes[from], nodes[to]] as [Position, Position];
		const line = [first, ...positionsAlong(steps, units(first)), last];
		return { from, to, line, metres: lineMetres(line), bridge: packed.bridges[row - 1]?.id };
	});
	return {
		network: { nodes, stretches },
		bridges: new Map(packed.bridges.map((bridge) => [bridge.id, bridge]))
	};
}

function units(position: Position | undefined): Steps {
	if (!position) throw new RangeError('a stretch names a node that is not there');
	return [Math.round(position[0] * UNITS_PER_DEGREE), Math.round(position[1] * UNITS_PER_DEGREE)];
}

function stepsAlong(positions: readonly Position[], start: Steps): number[] {
	let [lng, lat] = start;
	return positions.flatMap((position) => {
		const next = units(position);
		const step = [next[0] - lng, next[1] - lat];
		[lng, lat] = next;
		return step;
	});
}

function positionsAlong(steps: readonly number[], start: Steps): Position[] {
	let [lng, lat] = start;
	return Array.from({ length: steps.length / 2 }, (_, row): Position => {
		lng += steps[row * 2] ?? 0;
		lat += steps[row * 2 + 1] ?? 0;
		return [lng / UNITS_PER_DEGREE, lat / UNITS_PER_DEGREE];
	});
}
