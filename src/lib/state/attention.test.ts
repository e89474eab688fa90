import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attend, checkAfter, type Attention, type AttentionCommand } from './attention';

const patience = { idleMs: 90_000, askMs: 20_000 };
const after = (...commands: AttentionCommand[]) =>
	commands.reduce<Attention>((state, command) => attend(state, command, patience), {
		kind: 'resting'
	});
const touch = (now: number): AttentionCommand => ({ kind: 'touch', now });
const check = (now: number): AttentionCommand => ({ kind: 'check', now });

describe('attend', () => {
	it('wakes at a touch, asks after ninety seconds, rests after twenty more', () => {
		expect(after(touch(0), check(89_999))).toEqual({ kind: 'awake', touched: 0 });
		expect(after(touch(0), check(90_000))).toEqual({ kind: 'asking', asked: 90_000 });
		expect(after(touch(0), check(90_000), check(109_999)).kind).toBe('asking');
		expect(after(touch(0), check(90_000), check(110_000)).kind).toBe('resting');
	});

	it('goes on where the question is answered, for another ninety seconds', () => {
		const answered = after(touch(0), check(90_000), touch(109_999));
		expect(answered).toEqual({ kind: 'awake', touched: 109_999 });
		expect(attend(answered, check(199_998), patience).kind).toBe('awake');
	});

	it('asks before it sends anybody away, though it looked a year late', () => {
		const year = 365 * 24 * 3_600_000;
		expect(after(touch(0), check(year)).kind).toBe('asking');
	});

	it('waits anew from where the clock went back to', () => {
		expect(after(touch(5_000_000), check(1000))).toEqual({ kind: 'awake', touched: 1000 });
		expect(after(touch(0), check(90_000), check(10))).toEqual({ kind: 'asking', asked: 10 });
	});

	it('rests when it is sent to rest, and stays so however late it becomes', () => {
		expect(after(touch(0), { kind: 'rest' }, check(1e9)).kind).toBe('resting');
	});
});

describe('checkAfter', () => {
	it('says how long there is nothing to look at', () => {
		expect(checkAfter({ kind: 'resting' }, 5, patience)).toBeUndefined();
		expect(checkAfter({ kind: 'awake', touched: 1000 }, 31_000, patience)).toBe(60_000);
		expect(checkAfter({ kind: 'asking', asked: 1000 }, 31_000, patience)).toBe(0);
	});
});

describe('a kiosk that looks when it is due', () => {
	// Pauses between touches, in milliseconds; what happens follows from them alone.
	const pauses = fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 30 });

	it('rests exactly where nobody touched it for idle and ask time together', () => {
		fc.assert(
			fc.property(pauses, (waits) => {
				let now = 0;
				let state = attend({ kind: 'resting' }, touch(now), patience);
				for (const wait of waits) {
					const until = now + wait;
					for (;;) {
						const due = checkAfter(state, now, patience);
						if (due === undefined || now + due > until) break;
						now += due;
						state = attend(state, check(now), patience);
					}
					now = until;
					expect(state.kind === 'resting').toBe(wait >= 110_000);
					expect(state.kind === 'asking').toBe(wait >= 90_000 && wait < 110_000);
					state = attend(state, touch(now), patience);
					expect(state).toEqual({ kind: 'awake', touched: now });
				}
			})
		);
	});
});
