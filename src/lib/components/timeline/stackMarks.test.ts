import { describe, expect, it } from 'vitest';
import type { ChronologyEvent, Precision } from '../../domain/schema/event';
import { instant } from '../../time/instant';
import { markAt, stackMarks } from './stackMarks';

const RANGE = { from: instant(0), to: instant(3600) };
const event = (id: string, from: number, to = from, precision: Precision = 'about') =>
	({ id, from: instant(from), to: instant(to), precision }) as ChronologyEvent;
const stack = (...events: ChronologyEvent[]) =>
	stackMarks(events, RANGE, 30).map((mark) => [mark.event.id, mark.t, mark.level]);

describe('stackMarks', () => {
	it('stacks what began within the same half hour', () => {
		expect(stack(event('a', 60), event('b', 89), event('c', 90))).toEqual([
			['a', 75, 0],
			['b', 75, 1],
			['c', 105, 0]
		]);
	});

	it('leaves day-long events and what lies outside out', () => {
		expect(
			stack(event('day', 60, 1440, 'day'), event('over', -90, -60), event('later', 3600))
		).toEqual([]);
	});

	it('puts what goes on from before the story into the first column', () => {
		expect(stack(event('queue', -5000, 480))).toEqual([['queue', 15, 0]]);
	});
});

describe('markAt', () => {
	const marks = stackMarks([event('a', 60), event('b', 70)], RANGE, 30);
	const size = { binMinutes: 30, rowPixels: 10 };

	it('finds the upper mark of a column', () => {
		expect(markAt(marks, { t: 62, height: 14 }, size)?.event.id).toBe('b');
	});

	it('finds nothing above the column or beside it', () => {
		expect(markAt(marks, { t: 62, height: 24 }, size)).toBeUndefined();
		expect(markAt(marks, { t: 95, height: 4 }, size)).toBeUndefined();
	});
});
