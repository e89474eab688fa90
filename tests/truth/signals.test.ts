import { describe, expect, it } from 'vitest';
import { FASTEST } from '../../src/lib/state/pace';
import { soundDelaySeconds } from '../../src/lib/geo/soundDelay';
import { placedSignals, signalsAt } from '../../src/lib/scene/signalsAt';
import { STORY } from '../../src/lib/scene/story';
import { instant, type Instant } from '../../src/lib/time/instant';
import { hour } from '../fixtures/smallAtlas';
import { atlas } from './atlas';

const placed = placedSignals(atlas);
const one = (id: string) => placed.find(({ signal }) => signal.id === id)!;
const positionOf = (id: string) => atlas.places.find((place) => place.id === id)!.position;
const live = (t: Instant) => signalsAt(atlas, t).map(({ signal }) => signal.id);

describe('shots and lights', () => {
	it('are all in their places, and every one of an event that is told', () => {
		expect(placed).toHaveLength(atlas.signals.length);
		const events = new Map(atlas.events.map((event) => [event.id, event]));
		for (const { signal } of placed) expect(events.get(signal.event)?.account).toBeUndefined();
	});

	// The Aurora's blank about 21:40 (Figes, ch. 11), the fortress guns 23:00 to 1:00 (Kreis, lecture 6).
	it.each([
		['25-21:39', 's_aurora_blank', false],
		['25-21:40', 's_aurora_blank', true],
		['25-22:59', 's_fortress_guns', false],
		['25-23:00', 's_fortress_guns', true],
		['26-00:59', 's_fortress_guns', true],
		['26-01:00', 's_fortress_guns', false]
	])('at %s %s is there: %s', (moment, id, isThere) => {
		expect(live(hour(moment)).includes(id)).toBe(isThere);
	});

	// Straight distances measured on a modern map: 1.6, 2.3 and 6.2 km; sound at 330 m/s.
	it.each([
		['winter_palace', 5],
		['peter_paul', 7],
		['smolny', 19]
	])('the Aurora is heard at %s after %d seconds', (place, seconds) => {
		const delay = soundDelaySeconds(one('s_aurora_blank').position, positionOf(place));
		expect(Math.abs(delay - seconds)).toBeLessThan(0.6);
	});

	it('never flash more than three times in a second of the fastest playing (WCAG 2.3.1)', () => {
		const STEP = 0.5;
		const onsets: number[] = [];
		let before = new Map<string, number>();
		for (let t: number = STORY.from; t < STORY.to; t += STEP) {
			const now = new Map(signalsAt(atlas, instant(t)).map((s) => [s.signal.id, s.flash]));
			const begins = [...now].some(([id, flash]) => flash > (before.get(id) ?? 0) + 0.1);
			if (begins) onsets.push(t);
			before = now;
		}
		// A noon gun, the Aurora and six beats of the fortress guns.
		expect(onsets).toHaveLength(8);
		for (const start of onsets) {
			const second = onsets.filter((t) => t >= start && t < start + FASTEST);
			expect(second.length).toBeLessThanOrEqual(3);
		}
	});

	it('leave the city dark and still when nothing is told', () => {
		expect(live(hour('24-12:00'))).toEqual([]);
		expect(live(hour('25-22:45'))).toEqual([]);
	});
});
