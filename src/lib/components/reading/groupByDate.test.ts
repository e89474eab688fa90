import { describe, expect, it } from 'vitest';
import type { ChronologyEvent } from '../../domain/schema/event';
import { instant } from '../../time/instant';
import { groupByDate } from './groupByDate';

const event = (id: string, from: number) => ({ id, from: instant(from) }) as ChronologyEvent;

describe('groupByDate', () => {
	it('puts the last minute of a day and the first of the next under two dates', () => {
		const groups = groupByDate([event('eve', -1), event('midnight', 0), event('noon', 720)]);
		expect(groups.map(({ day, records }) => [day, records.map(({ id }) => id)])).toEqual([
			[-1440, ['eve']],
			[0, ['midnight', 'noon']]
		]);
	});
});
