import { describe, expect, it } from 'vitest';
import { between, type Position } from '../geo/position';
import { lineMetres, type WalkStretch } from '../geo/walkingNetwork';
import { crossingAt, type CrossingEnds, type Way } from './crossingAt';

/*  north  0 ───────── 1     two banks, each a quay of 1,112 m;
 *         ║           ║     the west bridge is 223 m long, the east one too
 *  south  2 ───────── 3
 */
const NODES: Position[] = [
	[30.3, 59.942],
	[30.32, 59.942],
	[30.3, 59.94],
	[30.32, 59.94]
];
const stretch = (from: number, to: number, bridge?: string): WalkStretch => {
	const line = [NODES[from]!, NODES[to]!];
	return { from, to, line, metres: lineMetres(line), bridge };
};
const network = {
	nodes: NODES,
	stretches: [stretch(0, 1), stretch(2, 3), stretch(0, 2, 'west'), stretch(1, 3, 'east')]
};
const north = (share: number) => between(NODES[0]!, NODES[1]!, share);
const south = (share: number) => between(NODES[2]!, NODES[3]!, share);
const ask = (ends: CrossingEnds, raised: string[] = []) => crossingAt(network, ends, raised);
const OVER: CrossingEnds = { from: north(0.25), to: south(0.25) };

function wayOf(ends: CrossingEnds, raised: string[] = []): Way {
	const crossing = ask(ends, raised);
	if (crossing.kind !== 'open') throw new Error(`not open but ${crossing.kind}`);
	return crossing.way;
}

describe('crossingAt', () => {
	it('goes over the nearest bridge that is down', () => {
		const way = wayOf(OVER);
		// A quarter of a quay to the bridge, over it, and a quarter back.
		expect(way.metres).toBeCloseTo(2 * 279 + 222, -1);
		expect(way.bridges.map(({ id }) => id)).toEqual(['west']);
		expect(way.bridges[0]?.metres).toBeCloseTo(279, -1);
		expect(way.line[0]).toEqual(OVER.from);
		expect(way.line.at(-1)).toEqual(OVER.to);
	});

	it('goes round a raised bridge and names it, with the way there would have been', () => {
		const crossing = ask(OVER, ['west']);
		expect(crossing).toMatchObject({ kind: 'open', closed: ['west'] });
		const way = wayOf(OVER, ['west']);
		expect(way.bridges.map(({ id }) => id)).toEqual(['east']);
		expect(way.metres).toBeCloseTo(2 * 836 + 222, -1);
		expect('unhindered' in crossing && crossing.unhindered).toEqual(wayOf(OVER));
	});

	it('does not name a raised bridge that is not in the way', () => {
		expect(ask(OVER, ['east'])).toMatchObject({ kind: 'open', closed: [] });
	});

	it('finds no way when every bridge is up, and says which one would have served', () => {
		expect(ask(OVER, ['east', 'west'])).toMatchObject({ kind: 'cut', closed: ['west'] });
	});

	it('walks along one bank without leaving its stretch', () => {
		const way = wayOf({ from: north(0.2), to: north(0.7) }, ['east', 'west']);
		expect(way.line).toHaveLength(2);
		expect(way.bridges).toEqual([]);
		expect(way.metres).toBeCloseTo(557, -1);
	});

	it('is as long there as back', () => {
		for (const raised of [[], ['west']]) {
			const back = wayOf({ from: OVER.to, to: OVER.from }, raised);
			const there = wayOf(OVER, raised);
			expect(back.metres).toBeCloseTo(there.metres, 6);
			expect(back.line).toEqual(there.line.toReversed());
		}
	});

	it('stays where both ends are one spot', () => {
		expect(ask({ from: north(0.5), to: north(0.5) })).toEqual({ kind: 'same' });
		expect(ask({ from: NODES[0]!, to: NODES[0]! })).toEqual({ kind: 'same' });
	});

	it('says which end no street is near', () => {
		const water: Position = [30.31, 59.95];
		expect(ask({ from: water, to: south(0.5) })).toEqual({ kind: 'astray', ends: ['from'] });
		expect(ask({ from: water, to: water })).toEqual({ kind: 'astray', ends: ['from', 'to'] });
	});

	it('begins on a bridge while that is down, and not on one that is up', () => {
		const onBridge = between(NODES[0]!, NODES[2]!, 0.25);
		const ends = { from: onBridge, to: south(0.5) };
		expect(wayOf(ends).bridges).toEqual([{ id: 'west', metres: 0 }]);
		// 55 m from its northern end: the walk begins on the bank there.
		expect(wayOf(ends, ['west']).line[0]).toEqual(NODES[0]);
	});
});
