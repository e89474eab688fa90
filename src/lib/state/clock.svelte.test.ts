import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'svelte';
import { instant } from '../time/instant';
import { Clock } from './clock.svelte';
import { steadyPace } from './pace';

/** Animation frames that run when told to, each at the millisecond told. */
class Frames {
	#waiting = new Map<number, FrameRequestCallback>();
	#next = 1;
	request = (callback: FrameRequestCallback): number => {
		this.#waiting.set(this.#next, callback);
		return this.#next++;
	};
	cancel = (id: number): void => {
		this.#waiting.delete(id);
	};
	get waiting(): number {
		return this.#waiting.size;
	}
	run(now: number): void {
		const callbacks = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const callback of callbacks) callback(now);
	}
}

let frames: Frames;
beforeEach(() => {
	frames = new Frames();
	vi.stubGlobal('requestAnimationFrame', frames.request);
	vi.stubGlobal('cancelAnimationFrame', frames.cancel);
});
afterEach(() => vi.unstubAllGlobals());

const story = { from: instant(0), to: instant(3600) };
const clockAt = (t: number) => new Clock(story, instant(t));

describe('Clock', () => {
	it('tells the minute it is in', () => {
		expect([clockAt(90.99).minute, clockAt(91).minute]).toEqual([90, 91]);
		const clock = clockAt(5);
		clock.seek(instant(7.5));
		expect(clock.minute).toBe(7);
	});

	it('starts within the story', () => {
		expect(clockAt(-5).t).toBe(0);
		expect(clockAt(5000).t).toBe(3600);
	});

	it('plays at its speed from the second frame on, however old the page is', () => {
		const clock = clockAt(100);
		clock.play();
		frames.run(1_000_000);
		expect(clock.t).toBe(100);
		frames.run(1_000_200);
		expect(clock.t).toBeCloseTo(101, 9);
	});

	it('asks for no frame while it stands', () => {
		const clock = clockAt(0);
		expect(frames.waiting).toBe(0);
		clock.play();
		clock.play();
		expect(frames.waiting).toBe(1);
		clock.pause();
		expect(frames.waiting).toBe(0);
		frames.run(100);
		expect(clock.t).toBe(0);
	});

	it('does not count the time it stood', () => {
		const clock = clockAt(0);
		clock.play();
		frames.run(0);
		clock.pause();
		clock.play();
		frames.run(200);
		expect(clock.t).toBe(0);
	});

	it('stops at the end and begins again from the beginning', () => {
		const clock = clockAt(3599.5);
		clock.play();
		frames.run(0);
		frames.run(200);
		expect(clock.t).toBe(3600);
		expect(clock.isPlaying).toBe(false);
		expect(frames.waiting).toBe(0);
		clock.toggle();
		expect(clock.t).toBe(0);
		expect(clock.isPlaying).toBe(true);
	});

	it('keeps playing when it is sought elsewhere', () => {
		const clock = clockAt(0);
		clock.play();
		frames.run(0);
		clock.seek(instant(500));
		frames.run(200);
		expect(clock.t).toBeCloseTo(501, 9);
	});

	it('changes speed while it plays', () => {
		const clock = clockAt(0);
		clock.setSpeed(30);
		clock.play();
		frames.run(0);
		frames.run(100);
		clock.setSpeed(1);
		frames.run(200);
		expect(clock.t).toBeCloseTo(3.1, 9);
	});

	it('goes round and round in a loop, and never stops of itself', () => {
		const clock = clockAt(3590);
		clock.setSpeed(60);
		clock.setLoop({ from: instant(3580), to: instant(3600) });
		clock.play();
		frames.run(0);
		frames.run(250);
		// Ten minutes to the end, the other five from the beginning of the loop.
		expect(clock.t).toBeCloseTo(3585, 9);
		expect(clock.isPlaying).toBe(true);
	});

	it('begins a loop that it stands outside of at its beginning', () => {
		const clock = clockAt(3600);
		clock.setLoop({ from: instant(100), to: instant(200) });
		clock.play();
		frames.run(0);
		expect(clock.t).toBe(100);
	});

	it('cuts a loop to the story, and takes none that is too short', () => {
		const clock = clockAt(0);
		clock.setLoop({ from: instant(-50), to: instant(60) });
		expect(clock.loop).toEqual({ from: 0, to: 60 });
		clock.setLoop({ from: instant(3590), to: instant(4000) });
		expect(clock.loop).toBeUndefined();
	});

	it('plays the even story at the pace it was given', () => {
		const evenPace = steadyPace(7);
		const clock = new Clock({ ...story, evenPace }, instant(0));
		clock.setSpeed('even');
		clock.play();
		frames.run(0);
		frames.run(100);
		expect(clock.t).toBeCloseTo(0.7, 9);
	});

	it.each([
		[65, 1, 120],
		[60, 1, 120],
		[65, -1, 60],
		[60, -1, 0],
		[3590, 1, 3600]
	])('steps from %d by %d hours to %d', (from, hours, to) => {
		const clock = clockAt(from);
		clock.stepHours(hours);
		expect(clock.t).toBe(to);
	});

	it('tells what follows it', () => {
		const seen: [number, boolean][] = [];
		const stop = $effect.root(() => {
			const clock = clockAt(0);
			$effect(() => {
				seen.push([clock.t, clock.isPlaying]);
			});
			flushSync();
			clock.play();
			flushSync();
			clock.seek(instant(60));
			flushSync();
			clock.pause();
			flushSync();
		});
		stop();
		expect(seen).toEqual([
			...[
				[0, false],
				[0, true],
				[60, true],
				[60, false]
			]
		]);
	});
});
