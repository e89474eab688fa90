import { describe, expect, it } from 'vitest';
import { findWalk, walkGraph } from './findWalk';
import type { Position } from './position';
import { lineMetres, type WalkStretch } from './walkingNetwork';

/** A town of so many streets each way, a hundred metres apart, its crossings in rows from 0. */
function town(size: number) {
	const nodes = Array.from({ length: size * size }, (_, row): Position => [
		30 + (row % size) * 0.0018,
		60 + Math.floor(row / size) * 0.0009
	]);
	const between = (from: number, to: number, bridge?: string): WalkStretch => {
		const line = [nodes[from]!, nodes[to]!];
		return { from, to, line, metres: lineMetres(line), bridge };
	};
	const stretches = nodes.flatMap((_, row) => [
		...(row % size < size - 1 ? [between(row, row + 1)] : []),
		...(row + size < nodes.length ? [between(row, row + size)] : [])
	]);
	return { nodes, stretches, between };
}

const OPEN = new Set<string>();

describe('findWalk', () => {
	it('goes the shorter of two streets that join the same crossings', () => {
		const { nodes, between } = town(2);
		const short = between(0, 1);
		const long = { ...short, metres: short.metres * 2 };
		for (const stretches of [
			[short, long],
			[long, short]
		]) {
			const walk = findWalk(walkGraph({ nodes, stretches }, OPEN), 0, 1);
			expect(walk?.stretches).toEqual([short]);
		}
	});

	it('goes round a closed bridge, and nowhere where there is no other way', () => {
		const { nodes, between } = town(2);
		const bridge = between(0, 1, 'high_bridge');
		const round = [between(0, 2), between(2, 3), between(3, 1)];
		const closed = new Set(['high_bridge']);
		const detour = findWalk(walkGraph({ nodes, stretches: [bridge, ...round] }, closed), 0, 1);
		expect(detour?.stretches).toEqual(round);
		const cut = walkGraph({ nodes, stretches: [bridge, ...round.slice(0, 2)] }, closed);
		expect(findWalk(cut, 0, 1)).toBeUndefined();
	});

	it('stays where it is when both ends are one', () => {
		expect(findWalk(walkGraph(town(2), OPEN), 2, 2)).toEqual({ stretches: [], metres: 0 });
	});

	it('looks at each street twice at most, and along a straight street at little else', () => {
		const { nodes, stretches } = town(40);
		let looks = 0;
		const counted = stretches.map((stretch) => ({
			...stretch,
			get metres() {
				looks += 1;
				return stretch.metres;
			}
		}));
		const graph = walkGraph({ nodes, stretches: counted }, OPEN);
		findWalk(graph, 0, nodes.length - 1);
		expect(looks).toBeLessThan(stretches.length * 2 + 200);
		looks = 0;
		findWalk(graph, 0, 39);
		expect(looks).toBeLessThan(stretches.length / 8);
	});
});
