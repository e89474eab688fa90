import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { distanceMetres } from '../geo/position';
import { instant } from '../time/instant';
import { forcesAt, LINGER_MINUTES } from './forcesAt';

const { atlas } = smallCompilation();
const at = (t: string) => forcesAt(atlas, hour(t));
const force = (id: string, t: string) => at(t).find((seen) => seen.force === id);
const place = (id: string) => atlas.places.find((p) => p.id === id)!.position;

describe('forcesAt', () => {
	it('shows the guards on their march and at no time before', () => {
		expect(force('guards', '25-01:59')).toBeUndefined();
		expect(force('guards', '25-02:30')).toMatchObject({ isMoving: true, attested: false });
	});

	it('has them on the bridge at the hour at which they were seen there', () => {
		const seen = force('guards', '25-02:25');
		expect(distanceMetres(seen!.position, place('bridge'))).toBeLessThan(5);
	});

	it('shows them where they arrived for a while, standing', () => {
		expect(force('guards', '25-03:00')?.isMoving).toBe(false);
		const arrived = force('guards', '25-03:05');
		expect(arrived?.isMoving).toBe(false);
		expect(distanceMetres(arrived!.position, place('palace'))).toBeLessThan(5);
		const after = instant(hour('25-03:00') + LINGER_MINUTES);
		expect(forcesAt(atlas, after).map((seen) => seen.force)).not.toContain('guards');
	});

	it('fades a march in and out whose hour is not sure', () => {
		const presences = ['25-02:00', '25-02:05', '25-02:30', '25-03:25'].map(
			(t) => force('guards', t)?.presence
		);
		expect(presences).toEqual([0, 0.5, 1, 0.5]);
	});

	it('keeps a ship at her berth before and after her voyage', () => {
		const before = force('cruiser', '24-00:00');
		const after = force('cruiser', '26-12:00');
		expect(before).toMatchObject({ isMoving: false, presence: 1 });
		expect(distanceMetres(before!.position, place('roadstead'))).toBeLessThan(5);
		expect(distanceMetres(after!.position, place('quay'))).toBeLessThan(5);
	});

	it('shows no force that never moves', () => {
		expect(at('25-20:00').map((seen) => seen.force)).not.toContain('cadets');
	});

	it('shows both detachments of a force that marches on two ways at once', () => {
		const [way] = atlas.trajectories.filter((t) => t.force === 'guards');
		const twofold = { ...atlas, trajectories: [way!, { ...way!, movement: 'm_second' }] };
		const seen = forcesAt(twofold, hour('25-02:30')).filter((f) => f.force === 'guards');
		expect(seen.map(({ movement }) => movement)).toEqual(['m_guards', 'm_second']);
	});
});
