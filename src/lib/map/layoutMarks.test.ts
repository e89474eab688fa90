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

	it('draws a mark aside where it may, before the rings', () => {
		const asides = [
			{ dx: 10, dy: 0 },
			{ dx: 0, dy: 45 }
		];
		const [, second] = laid([mark(100, 100), mark(101, 100, { asides })]);
		expect(second).toMatchObject({ dx: 0, dy: 45 });
	});

	it('draws a mark aside from what it alone may not cover', () => {
		const avoids = [{ left: 95, top: 95, right: 105, bottom: 105 }];
		const [spot, other] = laid([mark(100, 100, { avoids }), mark(100, 100)]);
		expect(Math.hypot(spot!.dx, spot!.dy)).toBeGreaterThan(19);
		expect(other).toMatchObject({ dx: 0, dy: 0 });
	});

	it('writes no name beneath a card, not even that of one foremost', () => {
		const covered = [{ left: 110, top: 0, right: 500, bottom: 500 }];
		const spots = layoutMarks([mark(100, 100, { isForemost: true })], {
			...{ before: new Map(), covered },
			writtenAt: () => 'nothing'
		});
		expect(spots[0]?.name).toBe('left');
	});

	it('names one foremost even in the thick of it', () => {
		const others = [-34, 0, 34].flatMap((dy) =>
			[-50, 50].map((dx) => mark(100 + dx, 100 + dy, { key: `${dx},${dy}` }))
		);
		const above = [mark(100, 66, { key: 'n' }), mark(100, 134, { key: 's' })];
		const [spot] = laid([mark(100, 100, { isForemost: true, key: 'f' }), ...others, ...above]);
		expect(spot?.name).toBeDefined();
		const [plain] = laid([mark(100, 100, { key: 'f' }), ...others, ...above]);
		expect(plain?.name).toBeUndefined();
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

	it('writes a name at the end of a line where there is no room beside its mark', () => {
		// The map has written all about the mark, but nothing that is far up to the right.
		const writtenAt = (_: string, box: Box): Written =>
			box.left > 125 && box.bottom < 90 ? 'nothing' : 'major';
		expect(laid([mark(100, 100)], [], writtenAt)[0]?.name).toBe('far-right-up');
	});

	it('writes a name over that of a street rather than at the end of a line', () => {
		const writtenAt = (_: string, box: Box): Written => (box.left > 125 ? 'nothing' : 'minor');
		expect(laid([mark(100, 100)], [], writtenAt)[0]?.name).toBe('right');
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
