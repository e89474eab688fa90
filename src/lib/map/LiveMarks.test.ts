import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveMarks, type Spans, type Stretch } from './LiveMarks';
import { CORNERS, INDICES_PER_QUAD } from './quads';

const spans = (...list: (readonly [begin: number, end: number])[]): Spans => ({
	begins: Float64Array.from(list, ([begin]) => begin),
	ends: Float64Array.from(list, ([, end]) => end)
});
/** The rows that would be drawn, by their indices. */
const drawnBy = ({ indices, count }: LiveMarks) =>
	Array.from({ length: count }, (_, at) => (indices[at * INDICES_PER_QUAD] as number) / CORNERS);

describe('LiveMarks', () => {
	const three = spans([0, 1e9], [100, 150], [200, 260]);

	it('has what is seen at some time of the stretch, in the order of the rows', () => {
		const live = new LiveMarks(three);
		for (const [from, to, rows] of [
			[90, 120, [0, 1]],
			[150, 180, [0, 1]],
			[180, 210, [0, 2]],
			[300, 330, [0]],
			[-30, -1, []],
			[100, 260, [0, 1, 2]]
		] as const) {
			live.moveTo({ from, to });
			expect(drawnBy(live)).toEqual(rows);
		}
	});

	it('says that nothing differs where nothing comes or goes', () => {
		const live = new LiveMarks(three);
		live.moveTo({ from: 300, to: 330 });
		expect(live.moveTo({ from: 330, to: 360 })).toBe(live.count);
	});

	it('says from where on the list differs: what stands before is left as it is', () => {
		const live = new LiveMarks(three);
		live.moveTo({ from: 90, to: 120 });
		expect(live.moveTo({ from: 180, to: 210 })).toBe(1);
		expect(live.moveTo({ from: -30, to: -1 })).toBe(0);
	});

	it('has the same at a stretch whatever stretches came before', () => {
		const minute = fc.integer({ min: 0, max: 40 });
		const ordered = fc.tuple(minute, minute).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
		const isSeen = (s: Spans, row: number, { from, to }: Stretch) =>
			s.begins[row]! <= to && s.ends[row]! >= from;
		fc.assert(
			fc.property(fc.array(ordered), fc.array(ordered, { minLength: 1 }), (list, stretches) => {
				const all = spans(...list.map(([a, b]) => [a!, b!] as const));
				const live = new LiveMarks(all);
				for (const [from, to] of stretches) {
					const stretch = { from: from!, to: to! };
					live.moveTo(stretch);
					const seen = list.flatMap((_, row) => (isSeen(all, row, stretch) ? [row] : []));
					expect(drawnBy(live)).toEqual(seen);
				}
			})
		);
	});
});
