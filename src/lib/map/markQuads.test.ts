import { describe, expect, it } from 'vitest';
import type { Atlas } from '../domain/atlas';
import { markQuads } from './markQuads';

const holding = (from: number, to: number | null, holder: string, state = 'held') => ({
	...{ place: 'bank', from, to, holder, state }
});
const quads = (holdings: object[], precision?: string) =>
	markQuads({
		places: [{ id: 'bank', kind: 'bank' }],
		holdings,
		events: precision
			? [{ id: 'e', places: ['bank'], from: 300, to: 400, precision, category: 'seizure' }]
			: []
	} as unknown as Atlas);
const taken = [holding(0, 360, 'government'), holding(360, null, 'mrc')];
const kindsOf = (precision?: string) => quads(taken, precision).map(({ kind }) => kind);

describe('markQuads', () => {
	it('lets the old mark go while the new one comes, turning together', () => {
		const [old, next] = quads(taken, 'exact').filter(({ kind }) => kind === 'mark');
		expect(old?.times.slice(2)).toEqual([358, 360]);
		expect(next?.times.slice(0, 2)).toEqual([358, 360]);
		expect([old?.goes, next?.comes]).toEqual(['turn', 'turn']);
	});

	it('keeps a mark without end for longer than the story lasts', () => {
		const [, next] = quads(taken).filter(({ kind }) => kind === 'mark');
		expect(next?.times[3]).toBeGreaterThan(1e8);
	});

	it('lets one mark fade into the other, without a ring, where only a part of the day is known', () => {
		const [old, next] = quads(taken, 'part_of_day').filter(({ kind }) => kind === 'mark');
		expect(old?.times.slice(2)).toEqual([300, 400]);
		expect([old?.goes, next?.comes]).toEqual(['fade', 'fade']);
		expect(kindsOf('part_of_day')).not.toContain('ring');
	});

	it('rings a place that is taken, crisply only where the minute is recorded', () => {
		const signs = (precision: string) =>
			quads(taken, precision).flatMap(({ look }) => look.slice(2));
		expect(signs('exact')).toEqual(['glow', 'ring']);
		expect(signs('about')).toEqual(['glow', 'soft-ring']);
	});

	it('lets what was held glow in the former shape for half an hour', () => {
		const glow = quads(taken, 'exact').find(({ kind }) => kind === 'glow');
		expect(glow?.look[0]).toBe('government');
		expect(glow?.times[3]).toBe(360 + 30);
	});

	it('lays glows and rings beneath all marks', () => {
		const heights = (isMark: boolean) =>
			quads(taken, 'exact')
				.filter(({ kind }) => (kind === 'mark') === isMark)
				.map(({ height }) => height);
		expect(Math.max(...heights(false))).toBeLessThan(Math.min(...heights(true)));
	});

	it('neither turns nor rings where the mark stays the same', () => {
		const sealed = quads([holding(0, 360, 'mrc'), holding(360, null, 'mrc', 'sealed')]);
		expect(sealed.map(({ kind, times }) => [kind, times[0]])).toEqual([
			...[
				['mark', -10],
				['mark', 360]
			]
		]);
		expect(sealed[0]?.times.slice(2)).toEqual([360, 360]);
	});

	it('lets a mark fade of which nothing follows', () => {
		const [only] = quads([holding(0, 360, 'mrc')]);
		expect(only?.times.slice(2)).toEqual([350, 360]);
		expect(only?.goes).toBe('fade');
	});
});
