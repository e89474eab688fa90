import { describe, expect, it } from 'vitest';
import { layoutMarks, type Box, type Mark, type Spot, type Written } from './layoutMarks';

const HALF = 15;
const square: Box = { left: -HALF, top: -HALF, right: HALF, bottom: HALF };
const mark = (x: number, y: number, other: Partial<Mark> = {}): Mark => ({
	...{ key: `${x},${y}`, x, y, covers: [square], reach: [18, 18], isFixed: false },
	...{ name: { width: 80, height: 14 }, isForemost: false },
	...other
});
const laid = (
	marks: readonly Mark[],
	before: readonly [string, Spot][] = [],
	writtenAt: (key: string, box: Box) => Written = () => 'nothing'
) => layoutMarks(marks, { before: new Map(before), writtenAt });

describe('layoutMarks', () => {
	it('leaves a lone mark where it belongs, its name to the right', () => {
		expect(laid([mark(100, 100)])).toEqual([{ dx: 0, dy: 0, name: 'right' }]);
	});

	it('puts a dozen marks of one point on a dozen spots', () => {
		const spots = laid(
			Array.from({ length: 12 }, (_, index) => mark(100, 100, { key: `${index}` }))
		);
		for (const [index, a] of spots.entries()) {
			for (const b of spots.slice(index + 1)) {
				expect(Math.max(Math.abs(a.dx - b.dx), Math.abs(a.dy - b.dy))).toBeGreaterThanOrEqual(30);
			}
		}
	});

	it('keeps the first comer in its place', () => {
		expect(laid([mark(100, 100), mark(101, 100)])[0]).toMatchObject({ dx: 0, dy: 0 });
	});

	it('keeps a mark where it was drawn aside while that spot is free', () => {
		const before: Spot = { dx: 0, dy: 40, name: 'left' };
		const [, second] = laid([mark(100, 100), mark(101, 100)], [['101,100', before]]);
		expect(second).toMatchObject({ dx: 0, dy: 40 });
	});

	it('leaves a hull in her berth and draws marks aside from her', () => {
		const hull = mark(100, 100, { isFixed: true, key: 'hull' });
		const [guards, ship] = laid([mark(100, 100), hull]);
		expect(ship).toMatchObject({ dx: 0, dy: 0 });
		expect(Math.hypot(guards!.dx, guards!.dy)).toBeGreaterThan(30);
	});

	it('writes a name to the left where another mark stands on the right', () => {
		expect(laid([mark(100, 100), mark(150, 100)])[0]?.name).toBe('left');
	});

	it('writes the name of a ship lying across beneath her', () => {
		const covers = [{ left: -50, top: -6, right: 50, bottom: 6 }];
		const ship = mark(100, 100, { covers, reach: [50, 6], isFixed: true });
		expect(laid([ship])[0]?.name).toBe('below');
	});

	it('keeps the side of a name while it is free', () => {
		const before: Spot = { dx: 0, dy: 0, name: 'above' };
		expect(laid([mark(100, 100)], [['100,100', before]])[0]?.name).toBe('above');
	});

	it('gives way to a name of the map, to the side where it has written nothing', () => {
		const written = (_: string, { left }: Box) => (left < 100 ? 'nothing' : 'minor');
		expect(laid([mark(100, 100)], [], written)[0]?.name).toBe('left');
	});

	it('covers names of streets rather than none, but no name of a place', () => {
		const written = (_: string, { left }: Box) => (left < 100 ? 'major' : 'minor');
		expect(laid([mark(100, 100)], [], written)[0]?.name).toBe('right');
	});

	it('leaves a name out where there is no room on any side', () => {
		expect(laid([mark(100, 100)], [], () => 'major')[0]?.name).toBeUndefined();
	});

	it('names whom the visitor has chosen even over names of the map', () => {
		const chosen = mark(100, 100, { isForemost: true });
		expect(laid([chosen], [], () => 'major')[0]?.name).toBe('right');
	});

	it('names whom the visitor has chosen before its neighbours', () => {
		const neighbours = [mark(100, 100), mark(270, 100, { isForemost: true, key: 'chosen' })];
		const before: [string, Spot][] = [['chosen', { dx: 0, dy: 0, name: 'left' }]];
		const [first, chosen] = laid(neighbours, before);
		expect(chosen?.name).toBe('left');
		expect(first?.name).toBe('left');
	});
});
