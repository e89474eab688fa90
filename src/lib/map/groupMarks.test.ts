import { describe, expect, it } from 'vitest';
import { groupMarks, printRows } from './groupMarks';

const at = (...xs: number[]) => xs.map((x) => ({ x, y: 0 }));
const rowsOf = (groups: ReturnType<typeof groupMarks>) => groups.map(({ rows }) => rows);

describe('groupMarks', () => {
	it('leaves marks alone that do not touch, side by side or one above the other', () => {
		expect(rowsOf(groupMarks(at(0, 31, 62), -1))).toEqual([[0], [1], [2]]);
		const column = [0, 31].map((y) => ({ x: 0, y }));
		expect(rowsOf(groupMarks(column, -1))).toEqual([[0], [1]]);
	});

	it('joins those that touch, at the first of them', () => {
		const groups = groupMarks(at(0, 20, 200, 25), -1);
		expect(rowsOf(groups)).toEqual([[0, 1, 3], [2]]);
		expect(groups[0]).toMatchObject({ x: 0, y: 0 });
	});

	it('joins what only the wider mark of a group comes to touch', () => {
		// “1, 3” takes some 48 pixels: half of it and half of “2” are more than the 38 between.
		expect(rowsOf(groupMarks(at(0, 38, 5), -1))).toEqual([[0, 1, 2]]);
	});

	it('stands where one is', () => {
		const [group] = groupMarks(at(0, 20), 1);
		expect(group).toEqual({ x: 20, y: 0, rows: [0, 1] });
	});
});

describe('printRows', () => {
	it.each([
		[[4], '5'],
		[[0, 1], '1, 2'],
		[[0, 1, 2], '1–3'],
		[[0, 1, 2, 4], '1–3, 5'],
		[[2, 5, 6, 7], '3, 6–8']
	])('writes %j as “%s”', (rows, text) => {
		expect(printRows(rows)).toBe(text);
	});
});
