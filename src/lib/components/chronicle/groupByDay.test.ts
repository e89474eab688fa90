import { describe, expect, it } from 'vitest';
import type { ChronologyEvent, Precision } from '../../domain/schema/event';
import { instant } from '../../time/instant';
import { groupByDay } from './groupByDay';

const event = (id: string, from: number, to: number, precision: Precision = 'about') =>
	({ id, from: instant(from), to: instant(to), precision }) as ChronologyEvent;
const DAY = 1440;

describe('groupByDay', () => {
	const days = groupByDay(
		[
			event('over', -500, -10),
			event('since_yesterday', -360, 120),
			event('first_day', 0, DAY, 'day'),
			event('shot', DAY + 1300, DAY + 1300),
			event('after', 3 * DAY, 3 * DAY + 1)
		],
		instant(0),
		instant(3 * DAY)
	);

	it('puts what began earlier under the first day', () => {
		expect(days[0]?.timed.map(({ id }) => id)).toEqual(['since_yesterday']);
	});

	it('keeps what is known to the day apart', () => {
		expect(days[0]?.allDay.map(({ id }) => id)).toEqual(['first_day']);
	});

	it('leaves out what ended before, what came after and days without an event', () => {
		expect(days.flatMap(({ allDay, timed }) => [...allDay, ...timed])).toHaveLength(3);
		expect(days.map(({ day, timedBefore }) => [day, timedBefore])).toEqual([
			[0, 0],
			[DAY, 1]
		]);
	});
});
