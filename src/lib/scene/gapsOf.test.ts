import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { ChronologyEvent } from '../domain/schema/event';
import type { Keyframe } from '../domain/trajectory';
import { instant } from '../time/instant';
import { atlasInVoice } from './atlasInVoice';
import { gapsOf, isOpenAt } from './gapsOf';
import { BEST_ESTIMATE } from './voice';

const { atlas } = smallCompilation();
const GUARDS = { kind: 'force', id: 'guards' } as const;
const CAPTAIN = { kind: 'person', id: 'captain' } as const;
const march = atlas.movements.find(({ id }) => id === 'm_guards')!;
const way = atlas.trajectories.find(({ movement }) => movement === 'm_guards')!;
const end = way.keyframes.at(-1)!;

/** The march again, so many hours later; it sets out so many degrees east of where it had ended. */
function again(hours: number, degrees: number) {
	const later = way.keyframes.map(([lng, lat, t]): Keyframe => [
		lng + degrees,
		lat,
		instant(t + hours * 60)
	]);
	const start: Keyframe = [end[0] + degrees, end[1], later[0]![2]];
	return {
		movement: { ...march, id: 'again' },
		trajectory: { ...way, movement: 'again', keyframes: [start, ...later.slice(1)] }
	};
}

function marching(hours: number, degrees: number) {
	const { movement, trajectory } = again(hours, degrees);
	return atlasInVoice(
		{
			...atlas,
			movements: [...atlas.movements, movement],
			trajectories: [...atlas.trajectories, trajectory]
		},
		BEST_ESTIMATE
	);
}

function withEvents(...events: Partial<ChronologyEvent>[]) {
	const shot = atlas.events.find(({ id }) => id === 'shot')!;
	const made = events.map((event, at) => ({
		...shot,
		id: `e${at}`,
		people: ['captain'],
		...event
	}));
	return atlasInVoice({ ...atlas, events: made, movements: [], trajectories: [] }, BEST_ESTIMATE);
}

describe('gapsOf', () => {
	it('has none of a force that is told of once', () => {
		expect(gapsOf(atlasInVoice(atlas, BEST_ESTIMATE), GUARDS)).toEqual([]);
	});

	it('is from the end of one way to the beginning of the next, elsewhere', () => {
		const [gap, ...others] = gapsOf(marching(6, 0.02), GUARDS);
		expect(others).toEqual([]);
		expect([gap?.last.t, gap?.next.t]).toEqual([hour('25-03:00'), hour('25-08:00')]);
		expect(gap?.last.position).toEqual([end[0], end[1]]);
		expect(gap?.next.position?.[0]).toBeCloseTo(end[0] + 0.02, 6);
	});

	it('has none where the next way begins where the last one ended', () => {
		expect(gapsOf(marching(6, 0), GUARDS)).toEqual([]);
	});

	it('has none while two parts of a force go at once', () => {
		expect(gapsOf(marching(0.5, 0.02), GUARDS)).toEqual([]);
	});

	it('is open from its first instant until its last', () => {
		const [gap] = gapsOf(marching(6, 0.02), GUARDS);
		const open = ['25-02:59', '25-03:00', '25-07:59', '25-08:00'].map(
			(text) => gap && isOpenAt(gap, hour(text))
		);
		expect(open).toEqual([false, true, true, false]);
	});

	it('is of a person between events at two places, and never to the minute', () => {
		const told = withEvents(
			{ places: ['palace'], from: hour('25-10:00'), to: hour('25-11:00'), precision: 'exact' },
			{
				places: ['station'],
				from: hour('25-16:00'),
				to: hour('25-17:00'),
				precision: 'part_of_day'
			}
		);
		const [gap, ...others] = gapsOf(told, CAPTAIN);
		expect(others).toEqual([]);
		expect([gap?.last.t, gap?.last.precision]).toEqual([hour('25-11:00'), 'about']);
		expect([gap?.next.t, gap?.next.precision]).toEqual([hour('25-16:00'), 'part_of_day']);
	});

	it('has no position where it is not known which of several places it was', () => {
		const told = withEvents(
			{ places: ['palace', 'bridge'], from: hour('25-10:00'), to: hour('25-11:00') },
			{ places: ['station'], from: hour('25-16:00'), to: hour('25-17:00') }
		);
		const [gap] = gapsOf(told, CAPTAIN);
		expect(gap?.last.position).toBeUndefined();
		expect(gap?.next.position).toEqual([30.325, 59.9352]);
	});

	it('asks nothing of an event of which only the day is known', () => {
		const told = withEvents(
			{ places: ['palace'], from: hour('25-10:00'), to: hour('25-11:00') },
			{ places: ['station'], from: hour('25-12:00'), to: hour('25-13:00'), precision: 'day' }
		);
		expect(gapsOf(told, CAPTAIN)).toEqual([]);
	});
});
