import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instant } from '../time/instant';
import { parseParams, printParams } from './params';

const parse = (query: string) => parseParams(new URLSearchParams(query));

describe('params', () => {
	it('reads the hour of the shot', () => {
		expect(parse('t=25-21:40&event=d25_aurora_shot')).toEqual({
			params: { t: 2740, selection: { kind: 'event', id: 'd25_aurora_shot' } },
			malformed: []
		});
	});

	it('reads how the story is played', () => {
		expect(parse('pace=even&loop=25-21:00/26-02:30&director=1')).toEqual({
			params: { speed: 'even', loop: { from: 2700, to: 3030 }, isDirected: true },
			malformed: []
		});
		expect(parse('pace=60').params.speed).toBe(60);
	});

	it('reads from where to where a way is asked for', () => {
		expect(parse('cross=30.26685,59.93514,30.30981,59.9308').params.cross).toEqual({
			from: [30.26685, 59.93514],
			to: [30.30981, 59.9308]
		});
	});

	it.each([
		['follow=aurora', { kind: 'force', id: 'aurora' }],
		['follow=person:lenin', { kind: 'person', id: 'lenin' }]
	])('reads whom %s names', (query, followed) => {
		expect(parse(query).params.follow).toEqual(followed);
	});

	it('reads the voice compared with, and writes it beside the first', () => {
		expect(parse('voice=western&compare=eyewitness').params).toEqual({
			voice: 'western',
			compare: 'eyewitness'
		});
		const printed = printParams({ voice: 'western', compare: 'eyewitness' });
		expect(printed.toString()).toBe('voice=western&compare=eyewitness');
		expect(parse('compare=<b>').malformed).toEqual(['compare']);
	});

	it('reads the person selected', () => {
		expect(parse('person=krasnov').params.selection).toEqual({ kind: 'person', id: 'krasnov' });
	});

	it('reads a view of the Empire', () => {
		expect(parse('at=37.6,55.75,3.5').params.camera).toEqual({ centre: [37.6, 55.75], zoom: 3.5 });
	});

	it.each([
		['at=-74,40.7,10', 'at'],
		['t=25-24:40', 't'],
		['t=yesterday', 't'],
		['at=30.3,59.9', 'at'],
		['at=30.3,59.9,99', 'at'],
		['at=x,59.9,14', 'at'],
		['event=<script>', 'event'],
		['names=esperanto', 'names'],
		['pace=60000', 'pace'],
		['pace=fast', 'pace'],
		['loop=25-21:00', 'loop'],
		['loop=25-21:00/25-21:05', 'loop'],
		['loop=26-02:30/25-21:00', 'loop'],
		['loop=26-13:00/26-20:00', 'loop'],
		['director=yes', 'director'],
		['trail=45', 'trail'],
		['cross=30.3,59.9', 'cross'],
		['cross=30.3,59.9,30.4,x', 'cross'],
		['cross=30.3,59.9,37.6,55.7', 'cross'],
		['follow=person:', 'follow'],
		['follow=place:smolny', 'follow']
	])('leaves the malformed %s out and names it', (query, key) => {
		expect(parse(query)).toEqual({ params: {}, malformed: [key] });
	});

	it('reads what it printed', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 3600 }),
				fc.integer({ min: 303_000, max: 304_000 }),
				fc.integer({ min: 80, max: 200 }),
				(t, lng, zoom) => {
					const params = {
						t: instant(t),
						camera: { centre: [lng / 10_000, 59.94] as const, zoom: zoom / 10 },
						selection: { kind: 'place', id: 'smolny' } as const,
						names: 'today' as const,
						speed: 'even' as const,
						loop: { from: instant(lng % 3000), to: instant((lng % 3000) + 60) },
						isDirected: true,
						trail: 'whole' as const,
						cross: { from: [lng / 10_000, 59.94] as const, to: [30.3, 59.95] as const },
						follow: { kind: 'person', id: 'lenin' } as const
					};
					expect(parseParams(printParams(params))).toEqual({ params, malformed: [] });
				}
			)
		);
	});

	it('ignores parameters it does not know', () => {
		expect(parse('utm_source=x')).toEqual({ params: {}, malformed: [] });
	});
});
