import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { instant } from '../time/instant';
import { advance, type ClockReading } from '../state/advance';
import { steadyPace } from '../state/pace';
import { sceneAt } from './sceneAt';
import { STORY } from './story';
import { BEST_ESTIMATE } from './voice';

const { atlas } = smallCompilation();
const scene = (t: number) => sceneAt(atlas, instant(t), BEST_ESTIMATE);
const anyTime = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('sceneAt', () => {
	it('is there at any time, with at most one holder a place', () => {
		fc.assert(
			fc.property(anyTime, (t) => {
				const { holdings, forces, events } = scene(t);
				const holding = atlas.holdings.filter((h) => h.from <= t && (h.to === null || t < h.to));
				expect(holdings.size).toBe(holding.length);
				expect(forces.every(({ presence }) => presence >= 0 && presence <= 1)).toBe(true);
				expect(events.every(({ account }) => account === undefined)).toBe(true);
			})
		);
	});

	it('depends on nothing that was asked before', () => {
		fc.assert(
			fc.property(anyTime, fc.array(anyTime, { maxLength: 5 }), (t, others) => {
				const first = scene(t);
				others.forEach(scene);
				expect(scene(t)).toEqual(first);
			})
		);
	});

	it('leaves the atlas as it was', () => {
		const before = structuredClone(atlas);
		for (let t = STORY.from as number; t < STORY.to; t += 100) scene(t);
		expect(atlas).toEqual(before);
	});

	it('is the same whether one seeks to an instant or plays to it', () => {
		const deltas = fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(deltas, fc.constantFrom(1, 5, 10, 30, 60), (frames, minutesPerSecond) => {
				let reading: ClockReading = { ...STORY, t: STORY.from, pace: steadyPace(minutesPerSecond) };
				let played = scene(reading.t);
				for (const delta of frames) {
					reading = advance(reading, delta);
					played = scene(reading.t);
				}
				expect(played).toEqual(scene(reading.t));
			}),
			{ numRuns: 50 }
		);
	});
});
