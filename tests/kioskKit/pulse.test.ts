import { describe, expect, it } from 'vitest';
import {
	beginPulse,
	isSteady,
	readBeat,
	takePulse,
	type Beat
} from '../../static/kiosk-kit/pulse.mjs';

const LIMITS = { startSeconds: 30, stallSeconds: 6, illSeconds: 12 };
const NONE: Beat = { kind: 'none' };
const MUTE: Beat = { kind: 'mute' };
const at = (frames: number, healthy = true): Beat => ({
	...{ kind: 'beat', version: '1', frames, healthy }
});

/** The fault after looks at a page that was loaded at second 0: `[second, beat]` each. */
function faultAfter(...looks: [second: number, beat: Beat][]) {
	let pulse = beginPulse(0);
	let fault: string | undefined;
	for (const [second, beat] of looks) {
		({ pulse, fault } = takePulse(pulse, beat, second * 1000, LIMITS));
	}
	return fault;
}

describe('readBeat', () => {
	it('reads what the page says', () => {
		expect(readBeat('{"version":"0.1.0","frames":7,"healthy":false}')).toEqual({
			...{ kind: 'beat', version: '0.1.0', frames: 7, healthy: false }
		});
	});

	it('takes anything else for no heartbeat', () => {
		const texts = [undefined, '', 'frames', '{"frames":"7"}', 'null', '[]', 7];
		expect(texts.map((text) => readBeat(text).kind)).toEqual(texts.map(() => 'none'));
	});
});

describe('takePulse', () => {
	it('waits for the first movement as long as a page may take to begin', () => {
		expect(faultAfter([29, NONE])).toBeUndefined();
		expect(faultAfter([30, NONE])).toBe('never-began');
		expect(faultAfter([30, MUTE])).toBe('never-began');
	});

	it('does not take a number that stands still for a beginning', () => {
		expect(faultAfter([1, at(5)], [10, at(5)])).toBeUndefined();
		expect(faultAfter([1, at(5)], [30, at(5)])).toBe('never-began');
	});

	it('finds a heart that has stopped', () => {
		expect(faultAfter([1, at(1)], [2, at(2)], [7, at(2)])).toBeUndefined();
		expect(faultAfter([1, at(1)], [2, at(2)], [8, at(2)])).toBe('stalled');
	});

	it('tells a page that answers nothing from one that stands still', () => {
		expect(faultAfter([1, at(1)], [2, at(2)], [5, MUTE])).toBeUndefined();
		expect(faultAfter([1, at(1)], [2, at(2)], [8, MUTE])).toBe('mute');
	});

	it('lets a page mend itself, for a time', () => {
		const begun: [number, Beat][] = [
			[1, at(1)],
			[2, at(2)]
		];
		expect(faultAfter(...begun, [8, at(3, false)], [13, at(4, false)])).toBeUndefined();
		expect(faultAfter(...begun, [8, at(3, false)], [14, at(4, false)])).toBe('ill');
		expect(faultAfter(...begun, [8, at(3, false)], [9, at(4)], [14, at(5, false)])).toBeUndefined();
	});

	it('gives a page that loads itself anew the time of a beginning', () => {
		const gone: [number, Beat][] = [
			[1, at(900)],
			[2, at(901)],
			[4, NONE]
		];
		expect(faultAfter(...gone, [33, NONE])).toBeUndefined();
		expect(faultAfter(...gone, [34, NONE])).toBe('never-began');
		expect(faultAfter(...gone, [6, at(0)], [7, at(1)], [12, at(1)])).toBeUndefined();
	});

	it('takes a count that begins anew for movement', () => {
		expect(faultAfter([1, at(900)], [2, at(901)], [5, at(0)], [10, at(0)])).toBeUndefined();
	});
});

describe('isSteady', () => {
	it('asks for sound life of some length, counted from the first movement', () => {
		const begun = takePulse(
			takePulse(beginPulse(0), at(1), 1000, LIMITS).pulse,
			...([at(2), 2000, LIMITS] as const)
		).pulse;
		expect(isSteady(beginPulse(0), 60_000, { steadySeconds: 20 })).toBe(false);
		expect(isSteady(begun, 21_999, { steadySeconds: 20 })).toBe(false);
		expect(isSteady(begun, 22_000, { steadySeconds: 20 })).toBe(true);
	});
});
