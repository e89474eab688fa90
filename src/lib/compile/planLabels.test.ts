import { describe, expect, it } from 'vitest';
import { placeLabels, type WantedLabel } from './planLabels';
import type { PlanPoint } from './planFrame';

const isShown = ([x, y]: PlanPoint) => x >= 0 && x <= 1000 && y >= 0 && y <= 1000;
const wanted = (text: string, line: PlanPoint[], more: Partial<WantedLabel> = {}): WantedLabel => ({
	...{ text, kind: 'street', size: 20, lines: [line], beside: [0] },
	...more
});
const texts = (labels: ReturnType<typeof placeLabels>) => labels.map(({ text }) => text);
const ACROSS: PlanPoint[] = [
	[0, 500],
	[1000, 500]
];

describe('placeLabels', () => {
	it('writes from left to right, in the middle of the line', () => {
		const [label] = placeLabels([wanted('Nevsky', ACROSS.toReversed())], [], isShown);
		const [, x = 0, y = 0, dx = 0] = /M(\d+) (\d+)l(\d+) 0/.exec(label!.d)!.map(Number);
		expect(y).toBe(500);
		expect(x + dx / 2).toBeCloseTo(500, -1);
		expect(dx).toBeGreaterThan(0);
	});

	it('moves along the line to where there is room', () => {
		const taken = [{ at: [500, 500] as const, radius: 60 }];
		const [label] = placeLabels([wanted('Nevsky', ACROSS)], taken, isShown);
		expect(label?.d).not.toBe(placeLabels([wanted('Nevsky', ACROSS)], [], isShown)[0]?.d);
	});

	it('leaves out what has no room: too long, out of view, or upon another', () => {
		const short = wanted('Konnogvardeisky', [ACROSS[0]!, [100, 500]]);
		const outside = wanted('Kronstadt', [
			[0, 2000],
			[1000, 2000]
		]);
		expect(texts(placeLabels([short, outside], [], isShown))).toEqual([]);
		const narrow: PlanPoint[] = [
			[0, 500],
			[140, 500]
		];
		expect(
			texts(placeLabels([wanted('First', narrow), wanted('Other', narrow)], [], isShown))
		).toEqual(['First']);
	});

	it('stands beside what may not be written upon', () => {
		const way = Array.from({ length: 101 }, (_, row) => ({
			...{ at: [row * 10, 500] as const, radius: 8 }
		}));
		expect(placeLabels([wanted('Nevsky', ACROSS)], way, isShown)).toEqual([]);
		const [label] = placeLabels([wanted('Nevsky', ACROSS, { beside: [24] })], way, isShown);
		expect(label?.d).toContain(' 476l');
	});

	it('is not written round a corner', () => {
		const corner: PlanPoint[] = [
			[0, 100],
			[60, 100],
			[60, 160]
		];
		expect(placeLabels([wanted('Nevsky', corner)], [], isShown)).toEqual([]);
	});
});
