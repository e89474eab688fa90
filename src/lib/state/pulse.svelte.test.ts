import { describe, expect, it, vi } from 'vitest';
import { Pulse } from './pulse.svelte';

/** A clock, timers and frames in a test's hands. */
function hands() {
	let now = 0;
	let due: (() => void) | undefined;
	let drawn: (() => void) | undefined;
	const frames = {
		isHidden: false,
		next(act: () => void) {
			drawn = act;
			return () => (drawn = undefined);
		}
	};
	return {
		frames,
		timer: {
			now: () => now,
			after(ms: number, act: () => void) {
				due = () => {
					now += ms;
					act();
				};
				return () => (due = undefined);
			}
		},
		wait() {
			const act = due;
			due = undefined;
			act?.();
		},
		draw() {
			const act = drawn;
			drawn = undefined;
			act?.();
		}
	};
}

describe('Pulse', () => {
	it('beats once a second, at a frame', () => {
		const { frames, timer, wait, draw } = hands();
		const pulse = new Pulse(timer, frames);
		pulse.start();
		expect([pulse.beats, pulse.at]).toEqual([1, 0]);
		wait();
		expect(pulse.beats).toBe(1);
		draw();
		expect([pulse.beats, pulse.at]).toEqual([2, 1000]);
	});

	it('stands still where no frame is drawn, and goes on with the next', () => {
		const { frames, timer, wait, draw } = hands();
		const pulse = new Pulse(timer, frames);
		pulse.start();
		for (let second = 0; second < 10; second += 1) wait();
		expect(pulse.beats).toBe(1);
		draw();
		expect(pulse.beats).toBe(2);
	});

	it('asks again for a frame that gets lost', () => {
		const { frames, timer, wait, draw } = hands();
		const pulse = new Pulse(timer, frames);
		const next = vi.spyOn(frames, 'next').mockImplementationOnce(() => () => undefined);
		pulse.start();
		wait();
		draw();
		expect(pulse.beats).toBe(1);
		wait();
		draw();
		expect([pulse.beats, next.mock.calls.length]).toEqual([2, 2]);
	});

	it('beats without frames where nobody sees the page', () => {
		const { frames, timer, wait } = hands();
		frames.isHidden = true;
		const pulse = new Pulse(timer, frames);
		pulse.start();
		wait();
		wait();
		expect(pulse.beats).toBe(3);
	});

	it('asks for nothing more once it is ended', () => {
		for (const isWaitingForFrame of [false, true]) {
			const { frames, timer, wait, draw } = hands();
			const asked = vi.spyOn(frames, 'next');
			const pulse = new Pulse(timer, frames);
			const end = pulse.start();
			if (isWaitingForFrame) wait();
			asked.mockClear();
			end();
			wait();
			draw();
			expect([pulse.beats, asked.mock.calls.length]).toEqual([1, 0]);
		}
	});
});
