import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { eventsAt, neighbouringStart, tenseAt } from './eventsAt';
import { atlasInVoice } from './atlasInVoice';
import { BEST_ESTIMATE } from './voice';

const { events } = atlasInVoice(smallCompilation().atlas, BEST_ESTIMATE);
const under = (t: string) => eventsAt(events, hour(t)).map(({ id }) => id);
const tense = (id: string, t: string) =>
	tenseAt(
		events.find((e) => e.id === id)!,
		hour(t)
	);

describe('tenseAt', () => {
	it('begins on the minute and is over when it ends', () => {
		expect(tense('march', '25-01:59')).toBe('future');
		expect(tense('march', '25-02:00')).toBe('present');
		expect(tense('march', '25-02:59')).toBe('present');
		expect(tense('march', '25-03:00')).toBe('past');
	});

	it('lets a shot be under way for a quarter of an hour', () => {
		expect(tense('shot', '25-21:40')).toBe('present');
		expect(tense('shot', '25-21:54')).toBe('present');
		expect(tense('shot', '25-21:55')).toBe('past');
	});
});

describe('eventsAt', () => {
	it('tells what is under way together', () => {
		expect(under('25-21:45')).toEqual(['defence', 'shot']);
		expect(under('25-12:00')).toEqual([]);
	});

	it('leaves out what is known to the day only', () => {
		const dayLong = events.map((event) => ({ ...event, precision: 'day' as const }));
		expect(eventsAt(dayLong, hour('25-21:45'))).toEqual([]);
	});
});

describe('neighbouringStart', () => {
	it('goes from start to start and stops at the ends', () => {
		expect(neighbouringStart(events, hour('25-02:00'), 'next')).toBe(hour('25-18:00'));
		expect(neighbouringStart(events, hour('25-18:00'), 'previous')).toBe(hour('25-02:00'));
		expect(neighbouringStart(events, hour('25-21:40'), 'next')).toBeUndefined();
		expect(neighbouringStart(events, hour('25-02:00'), 'previous')).toBeUndefined();
	});

	it('has nowhere to go without events', () => {
		expect(neighbouringStart([], hour('25-02:00'), 'next')).toBeUndefined();
	});
});
