import { describe, expect, it } from 'vitest';
import { palaceHours } from '../../src/lib/scene/palaceHours';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { byId, hour, whole } from './atlas';

const best = palaceHours(whole, BEST_ESTIMATE);
const canon = palaceHours(whole, byId(whole.voices, 'canon'));
const at = (hours: typeof best, from: string) => {
	const found = hours.find((one) => one.from === hour(from))!;
	return { ...found, moving: [found.underWay.low, found.underWay.high] };
};

describe('people near the palace, hour by hour', () => {
	// Reed ch. 4: two or three hundred in front; Rabinowitch ch. 15: the rush comes at the end.
	it('has hundreds and not thousands in the rush of our best estimate', () => {
		expect(at(best, '26-01:00').moving).toEqual([200, 800]);
		expect(at(best, '26-01:00').underWay.uncounted).toContain('kron_sailors');
	});

	// Shigin, Savelyev, the Great Soviet Encyclopedia: all at once at the shot; 10,000 to 18,000.
	it('has the whole ring under way in the canon, after the shot and no later', () => {
		expect(at(canon, '25-21:00').moving).toEqual([10_000, 18_000]);
		expect(at(canon, '25-22:00').moving).toEqual([10_000, 18_000]);
		expect(at(canon, '26-01:00').underWay.forces).not.toContain('palace_ring');
	});

	// Figes XI.1: ten to fifteen thousand about the Square, who did not fight.
	it('has those thousands standing by in our best estimate', () => {
		expect(at(best, '25-21:00').standing).toMatchObject({ low: 10_000, high: 18_000 });
		expect(at(best, '25-21:00').underWay.high).toBeLessThan(100);
		expect(at(canon, '25-21:00').standing).toBeUndefined();
	});
});
