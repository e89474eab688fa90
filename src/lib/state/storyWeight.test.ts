import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { SHIPPED } from '../../../tests/geodata/atlas';
import type { CompiledAtlas } from '../domain/compiled';
import { atlasInVoice } from '../scene/atlasInVoice';
import { STORY } from '../scene/story';
import { BEST_ESTIMATE } from '../scene/voice';
import { MEAN_MINUTES_PER_SECOND } from './clock.svelte';
import { evenPace } from './evenPace';
import { storyWeight } from './storyWeight';

const { atlas: small } = smallCompilation();
const nothing: CompiledAtlas = { ...small, events: [], trajectories: [], holdings: [] };
const sum = (weight: Float64Array) => weight.reduce((all, each) => all + each, 0);
const weightOf = (atlas: CompiledAtlas) => storyWeight(atlas, STORY);

describe('storyWeight', () => {
	it('is nothing where nothing happens', () => {
		expect(sum(weightOf(nothing))).toBe(0);
	});

	it('spreads an event about its minute, and keeps its sum', () => {
		const [event] = small.events;
		const from = hour('25-12:00');
		const shot = {
			...event!,
			...{ from, to: from, category: 'signal' as const, precision: 'exact' as const }
		};
		const weight = weightOf({ ...nothing, events: [shot] });
		expect(sum(weight)).toBeCloseTo(1.5, 9);
		const at = from - STORY.from;
		expect(weight[at]).toBe(Math.max(...weight));
		expect([weight[at - 30], weight[at + 30]]).toEqual([0, 0]);
		expect(weight[at - 10]).toBeCloseTo(weight[at + 10]!, 12);
	});

	it('leaves out what is known to the day only and what another account tells', () => {
		const [event] = small.events;
		const day = { ...event!, precision: 'day' as const };
		const rival = { ...event!, precision: 'exact' as const, account: 'q_shot/official' };
		const told = atlasInVoice({ ...nothing, events: [day, rival] }, BEST_ESTIMATE);
		expect(sum(weightOf({ ...told, trajectories: [] }))).toBe(0);
	});

	it('counts a change of holder, but not who held a place as the story began', () => {
		const [holding] = small.holdings;
		const later = { ...holding!, from: hour('24-12:00') };
		const first = { ...holding!, from: STORY.from };
		expect(sum(weightOf({ ...nothing, holdings: [later] }))).toBeGreaterThan(0);
		expect(sum(weightOf({ ...nothing, holdings: [first] }))).toBe(0);
	});

	it('has the even story linger over the night of the Winter Palace', () => {
		const { atlas } = SHIPPED;
		const pace = evenPace(STORY.from, weightOf(atlas), MEAN_MINUTES_PER_SECOND);
		expect(pace.seconds(STORY.from, STORY.to)).toBeCloseTo(360, 3);
		const perHour = (from: string, to: string) =>
			pace.seconds(hour(from), hour(to)) / ((hour(to) - hour(from)) / 60);
		const mean = 360 / 60;
		expect(perHour('25-21:40', '26-02:10')).toBeGreaterThan(1.3 * mean);
		expect(perHour('24-00:00', '24-04:00')).toBeLessThan(0.6 * mean);
		expect(perHour('25-21:40', '26-02:10')).toBeGreaterThan(2 * perHour('26-06:00', '26-12:00'));
	});
});
