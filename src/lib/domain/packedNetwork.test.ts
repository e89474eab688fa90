import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { lineMetres } from '../geo/walkingNetwork';
import { packNetwork, unpackNetwork } from './packedNetwork';

const NODES: Position[] = [
	[30.31012, 59.94001],
	[30.3, 59.95],
	[30.29999, 59.93]
];
const LINES: Position[][] = [
	[NODES[0]!, [30.30507, 59.94503], NODES[1]!],
	[NODES[1]!, NODES[2]!]
];
const network = {
	nodes: NODES,
	stretches: LINES.map((line, from) => ({
		...{ from, to: from + 1, line, metres: lineMetres(line) },
		bridge: from === 1 ? 'high_bridge' : undefined
	}))
};
const bridge = {
	id: 'high_bridge',
	name: { en: 'High Bridge', ru: 'Высокій мостъ', today: { en: 'High Bridge', ru: 'Высокий мост' } }
};

describe('packedNetwork', () => {
	it('unpacks what it packed, to the metre, through JSON', () => {
		const packed = JSON.stringify(packNetwork(network, [bridge]));
		const unpacked = unpackNetwork(JSON.parse(packed) as ReturnType<typeof packNetwork>);
		expect(unpacked.network).toEqual(network);
		expect(unpacked.bridges.get('high_bridge')).toEqual(bridge);
	});

	it('holds nothing but whole numbers of steps', () => {
		const { nodes, stretches } = packNetwork(network, [bridge]);
		expect([...nodes, ...stretches.flat()].every(Number.isInteger)).toBe(true);
	});

	it('refuses a bridge that was not given', () => {
		expect(() => packNetwork(network, [])).toThrow(RangeError);
	});
});
