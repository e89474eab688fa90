import { describe, expect, it } from 'vitest';
import { layoutMarks } from './layoutMarks';

const mark = (x: number, y: number) => ({ x, y, nameWidth: 80, nameHeight: 14 });

describe('layoutMarks', () => {
	it('leaves a lone mark where it belongs, its name to the right', () => {
		expect(layoutMarks([mark(100, 100)])).toEqual([{ x: 100, y: 100, name: 'right' }]);
	});

	it('puts a dozen ships of one anchorage on a dozen spots', () => {
		const spots = layoutMarks(Array.from({ length: 12 }, () => mark(100, 100)));
		for (const [index, a] of spots.entries()) {
			for (const b of spots.slice(index + 1)) {
				expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(30);
			}
		}
	});

	it('keeps the first comer in its place', () => {
		expect(layoutMarks([mark(100, 100), mark(101, 100)])[0]).toMatchObject({ x: 100, y: 100 });
	});

	it('writes a name to the left where another mark stands on the right', () => {
		expect(layoutMarks([mark(100, 100), mark(150, 100)])[0]?.name).toBe('left');
	});

	it('leaves a name out where there is no room on either side', () => {
		const placed = layoutMarks([mark(100, 100), mark(150, 100), mark(50, 100)]);
		expect(placed[0]?.name).toBeUndefined();
	});
});
