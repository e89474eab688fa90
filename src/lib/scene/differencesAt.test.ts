import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { Account } from '../domain/schema/question';
import { countDifferences, differencesAt } from './differencesAt';
import { nextParting } from './nextParting';
import { atlasInVoice } from './atlasInVoice';
import { sceneAt } from './sceneAt';
import { BEST_ESTIMATE, type Voice } from './voice';

const { atlas } = smallCompilation();
const OFFICIAL: Voice = { id: 'official', prefers: ['official'] };
const own = 'q_march/never';
/** The official history denies the march and has the palace taken at midnight. */
const never: Account = {
	...{ id: 'never', citations: [{ citation: 'official' }], text: { en: 'never', ru: 'никогда' } },
	says: {
		...{ where: [], numbers: [], replaces: ['m_guards', 'volleys', 'h_palace', 'march'] },
		at: [
			{
				event: 'defence',
				from: hour('25-20:00'),
				to: hour('25-23:00'),
				precision: 'about' as const
			}
		]
	}
};
const rivals: CompiledAtlas = {
	...atlas,
	questions: [
		{
			...{ id: 'q_march', question: { en: 'march' }, events: ['march'], judgement: { en: '' } },
			accounts: [
				{ ...never, id: 'so', citations: [], says: { ...never.says, replaces: [], at: [] } },
				never
			],
			best: 'so'
		},
		...atlas.questions
	],
	holdings: atlas.holdings.flatMap((holding) => {
		if (holding.place !== 'palace' || holding.to === null) return [holding];
		const taken = { ...holding, from: hour('25-00:00'), holder: 'mrc' as const };
		return [
			{ ...holding, id: 'h_palace' },
			{ ...holding, id: 'h_before', account: own, to: hour('25-00:00') },
			{ ...taken, id: 'h_after', account: own }
		];
	})
};
const at = (text: string) =>
	differencesAt(rivals, [
		sceneAt(rivals, hour(text), BEST_ESTIMATE),
		sceneAt(rivals, hour(text), OFFICIAL)
	]);

describe('differencesAt', () => {
	it('finds none between a scene and itself, at whatever hour', () => {
		for (const text of ['24-01:00', '25-02:30', '25-21:42', '26-03:00']) {
			const scene = sceneAt(rivals, hour(text), OFFICIAL);
			expect(countDifferences(differencesAt(rivals, [scene, scene]))).toBe(0);
		}
	});

	it('finds a place held by another, the first’s holding first; none while the holder is the same', () => {
		expect(at('24-20:00').holdings).toEqual([]);
		const [palace, ...others] = at('25-12:00').holdings;
		expect(others).toEqual([]);
		expect(palace?.place).toBe('palace');
		expect(palace?.holdings.map((holding) => holding?.holder)).toEqual(['government', 'mrc']);
	});

	it('finds a force that only one has on the map', () => {
		const [guards] = at('25-02:30').forces;
		expect(guards?.force).toBe('guards');
		expect(guards?.forces.map((marks) => marks.map(({ movement }) => movement))).toEqual([
			...[['m_guards'], []]
		]);
		expect(at('25-01:59').forces).toEqual([]);
	});

	it('finds an event that has begun in one alone, until it has in both', () => {
		const stages = (text: string) =>
			at(text).events.flatMap(({ id, tenses }) => (id === 'defence' ? [tenses] : []));
		expect(stages('25-17:59')).toEqual([]);
		expect(stages('25-18:00')).toEqual([['present', 'future']]);
		expect(stages('25-20:00')).toEqual([]);
		expect(stages('25-23:00')).toEqual([['present', 'past']]);
		expect(stages('26-02:00')).toEqual([]);
	});

	it('finds an event that one voice alone tells, only while it lasts', () => {
		const told = (text: string) => at(text).events.map(({ id, tenses }) => [id, ...tenses]);
		expect(told('25-02:00')).toEqual([['march', 'present', undefined]]);
		expect(told('25-03:00')).toEqual([]);
		// A shot takes no time, and is under way for a quarter of an hour.
		expect(told('25-21:50')).toEqual([
			['shot', 'present', undefined],
			['shot_official', undefined, 'present']
		]);
	});

	it('finds what is fired in one alone', () => {
		expect(at('25-22:30').signals.map(({ record, isFirst }) => [record.id, isFirst])).toEqual([
			['volleys', true]
		]);
		expect(at('25-23:00').signals).toEqual([]);
	});

	it('finds none while both fire the same, told by records of other hours', () => {
		const later = atlas.signals
			.filter(({ id }) => id === 'volleys')
			.map((volleys) => ({
				...{ ...volleys, id: 'volleys_official', account: own },
				...{ from: hour('25-22:15'), to: hour('25-23:30') }
			}));
		const both: CompiledAtlas = { ...rivals, signals: [...rivals.signals, ...later] };
		const firedAt = (text: string) =>
			differencesAt(both, [
				sceneAt(both, hour(text), BEST_ESTIMATE),
				sceneAt(both, hour(text), OFFICIAL)
			]).signals.map(({ record, isFirst }) => [record.id, isFirst]);
		expect(firedAt('25-22:10')).toEqual([['volleys', true]]);
		expect(firedAt('25-22:30')).toEqual([]);
		expect(firedAt('25-23:10')).toEqual([['volleys_official', false]]);
	});
});

describe('nextParting', () => {
	const tellings = [atlasInVoice(rivals, BEST_ESTIMATE), atlasInVoice(rivals, OFFICIAL)] as const;

	it('steps through the hours at which something begins in one telling alone', () => {
		expect(nextParting(tellings, hour('24-10:00'), 'next')).toBe(hour('25-00:00'));
		expect(nextParting(tellings, hour('25-00:00'), 'next')).toBe(hour('25-02:00'));
		expect(nextParting(tellings, hour('25-02:00'), 'previous')).toBe(hour('25-00:00'));
		expect(nextParting(tellings, hour('25-22:00'), 'next')).toBeUndefined();
	});

	it('has none between a telling and itself', () => {
		expect(nextParting([tellings[0], tellings[0]], hour('24-00:00'), 'next')).toBeUndefined();
	});
});
