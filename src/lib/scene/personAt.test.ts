import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import { distanceMetres } from '../geo/position';
import { atlasInVoice } from './atlasInVoice';
import { personAt } from './personAt';
import { BEST_ESTIMATE } from './voice';

const { atlas: small } = smallCompilation();
/** The captain marches with the guards from two to three, and is seen at the palace at 21:40. */
const atlas: CompiledAtlas = {
	...small,
	movements: small.movements.map((movement) =>
		movement.id === 'm_guards' ? { ...movement, people: ['captain'] } : movement
	),
	events: small.events.map((event) => ({
		...event,
		people: event.id === 'shot' ? ['captain'] : [],
		places: ['palace']
	}))
};
const at = (t: string) => personAt(atlas, 'captain', hour(t));
const place = (id: string) => atlas.places.find((p) => p.id === id)!.position;

describe('personAt', () => {
	it('knows nothing before anything is told', () => {
		expect(at('25-01:59')).toBeUndefined();
		expect(personAt(atlas, 'nobody', hour('26-12:00'))).toBeUndefined();
	});

	it('has them on the march with the force, where it was seen', () => {
		const seen = at('25-02:25');
		expect(seen?.isMoving).toBe(true);
		expect(distanceMetres(seen!.position, place('bridge'))).toBeLessThan(5);
	});

	it('has them where the march ended until something else is told', () => {
		const seen = at('25-09:00');
		expect(seen).toMatchObject({ isMoving: false, by: { kind: 'movement' } });
		expect(distanceMetres(seen!.position, place('palace'))).toBeLessThan(5);
	});

	it('has them where an event puts them afterwards', () => {
		expect(at('25-21:40')?.by.kind).toBe('event');
	});

	it('does not believe a rival account, nor an event of many places', () => {
		const of = (change: object) => ({
			...atlas,
			movements: [],
			events: atlas.events.map((event) => ({ ...event, ...change }))
		});
		const t = hour('25-22:00');
		const rivals = atlasInVoice(of({ account: 'q_shot/official' }), BEST_ESTIMATE);
		expect(personAt(rivals, 'captain', t)).toBeUndefined();
		expect(personAt(of({ places: ['palace', 'bridge'] }), 'captain', t)).toBeUndefined();
	});
});
