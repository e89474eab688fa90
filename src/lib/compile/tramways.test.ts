import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import type { Tramway } from '../domain/schema/tramway';
import { tramTracks, type RoutedTramway } from './tramways';

const A: Position = [30, 60];
const B: Position = [30.01, 60];
const C: Position = [30.02, 60];
const D: Position = [30.02, 60.01];

function line(id: string, certainty: Tramway['certainty'], ...nodes: Position[]): RoutedTramway {
	const names = { name_en: id, name_ru: id, today_en: id, today_ru: id };
	const stretch = { line: { id, name: id, vertices: [] }, from: A, to: B, metres: 0 };
	return {
		tramway: {
			...{ id, number: id === 'one' ? 1 : null, ...names, via: [] },
			...{ certainty, note: { en: id }, citations: [] }
		},
		steps: nodes.slice(1).map((to, index) => ({ from: nodes[index]!, to, stretch }))
	};
}

const lengthOf = (tracks: ReturnType<typeof tramTracks>) =>
	tracks
		.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates : []))
		.reduce((sum, run) => sum + run.length - 1, 0);

describe('tramTracks', () => {
	const tracks = tramTracks([line('one', 'inferred', A, B, C), line('two', 'attested', D, C, B)]);

	it('draws a track once that two lines share, also in opposite directions', () => {
		expect(lengthOf(tracks)).toBe(3);
	});

	it('says which lines run over each track', () => {
		expect(tracks.map(({ properties }) => properties?.lines as string)).toEqual([
			...['one', 'one two', 'two']
		]);
		expect(tracks.map(({ properties }) => properties?.numbers as string)).toEqual(['1', '1', '']);
	});

	it('is sure of a track where one of its lines is attested', () => {
		expect(tracks.map(({ properties }) => properties?.certainty as string)).toEqual([
			...['inferred', 'attested', 'attested']
		]);
	});

	it('draws one run where the track goes on unbroken', () => {
		const [track] = tramTracks([line('one', 'attested', A, B, C, D)]);
		expect(track?.geometry).toEqual({ type: 'MultiLineString', coordinates: [[A, B, C, D]] });
	});
});
