import { describe, expect, it } from 'vitest';
import type { ChronologyEvent, Precision } from '../../domain/schema/event';
import { parseOldStyle } from '../../time/instant';
import { describeHour } from './describeHour';

const at = (text: string) => parseOldStyle(`1917-10-${text}`) ?? expect.fail(`no time ${text}`);

function event(from: string, to: string, precision: Precision): ChronologyEvent {
	return {
		id: 'an_event',
		from: at(from),
		to: at(to),
		precision,
		places: ['smolny'],
		category: 'political',
		side: 'mrc',
		headline: { en: 'Something happens' },
		people: [],
		forces: [],
		citations: [{ citation: 'figes' }],
		confidence: 'high'
	};
}

describe('describeHour', () => {
	it('gives the attested hour of a short event, and no end', () => {
		expect(describeHour(event('25T21:40', '25T21:45', 'about'))).toEqual({
			kind: 'clock',
			isExact: false,
			from: at('25T21:40')
		});
	});

	it('gives the end of an event that lasted', () => {
		expect(describeHour(event('25T16:00', '25T19:00', 'about'))).toMatchObject({
			to: at('25T19:00')
		});
	});

	it('never gives the clock of a part of the day', () => {
		const description = describeHour(event('24T14:00', '24T16:00', 'part_of_day'));
		expect(description).toEqual({ kind: 'part', from: 'afternoon' });
	});

	it('says when a part of the day ran into the next', () => {
		expect(describeHour(event('24T15:00', '24T18:00', 'part_of_day'))).toEqual({
			kind: 'part',
			from: 'afternoon',
			until: 'evening'
		});
	});

	it('takes a night that passes midnight as one night of two days', () => {
		expect(describeHour(event('24T22:00', '25T02:00', 'part_of_day'))).toEqual({
			kind: 'part',
			from: 'night',
			untilDay: at('25T01:59')
		});
	});

	it('names the day, not its afternoon, where an event ran into the next', () => {
		expect(describeHour(event('25T21:00', '26T15:00', 'part_of_day'))).toEqual({
			kind: 'part',
			from: 'evening',
			untilDay: at('26T14:59')
		});
	});

	it('does not count the midnight at which a day ends', () => {
		expect(describeHour(event('25T00:00', '26T00:00', 'day'))).toEqual({ kind: 'day' });
	});
});
