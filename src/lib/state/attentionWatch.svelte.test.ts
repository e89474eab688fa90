import { describe, expect, it, vi } from 'vitest';
import { AttentionWatch, type Timer } from './attentionWatch.svelte';

/** A clock that goes only when it is told to. */
class ToldTimer implements Timer {
	time = 0;
	waiting: { at: number; act: () => void }[] = [];
	now = () => this.time;
	after = (ms: number, act: () => void) => {
		const wait = { at: this.time + ms, act };
		this.waiting.push(wait);
		return () => {
			this.waiting = this.waiting.filter((other) => other !== wait);
		};
	};
	pass(ms: number): void {
		const until = this.time + ms;
		for (;;) {
			const next = this.waiting.toSorted((a, b) => a.at - b.at)[0];
			if (!next || next.at > until) break;
			this.waiting = this.waiting.filter((other) => other !== next);
			this.time = next.at;
			next.act();
		}
		this.time = until;
	}
}

const watched = () => {
	const timer = new ToldTimer();
	const onrest = vi.fn();
	const patience = { idleMs: 90_000, askMs: 20_000 };
	return { timer, onrest, watch: new AttentionWatch(patience, timer, onrest) };
};

describe('AttentionWatch', () => {
	it('waits for nothing while it rests', () => {
		const { timer, watch } = watched();
		expect(watch.kind).toBe('resting');
		expect(timer.waiting).toHaveLength(0);
	});

	it('asks, counts down, and rests, which it tells once', () => {
		const { timer, watch, onrest } = watched();
		watch.touch();
		timer.pass(90_000);
		expect([watch.kind, watch.secondsLeft]).toEqual(['asking', 20]);
		timer.pass(5000);
		expect(watch.secondsLeft).toBe(15);
		expect(onrest).not.toHaveBeenCalled();
		timer.pass(15_000);
		expect(watch.kind).toBe('resting');
		watch.rest();
		expect(onrest).toHaveBeenCalledOnce();
		expect(timer.waiting).toHaveLength(0);
	});

	it('keeps one timer however often it is touched, and counts from the last touch', () => {
		const { timer, watch } = watched();
		for (let touch = 0; touch < 50; touch += 1) {
			watch.touch();
			timer.pass(1000);
		}
		expect(timer.waiting).toHaveLength(1);
		timer.pass(88_999);
		expect(watch.kind).toBe('awake');
		timer.pass(1);
		expect(watch.kind).toBe('asking');
	});

	it('goes on where the question is answered', () => {
		const { timer, watch } = watched();
		watch.touch();
		timer.pass(100_000);
		watch.touch();
		timer.pass(89_000);
		expect(watch.kind).toBe('awake');
		timer.pass(2000);
		expect(watch.kind).toBe('asking');
	});

	it('tells how long somebody was there, from the first touch to the last', () => {
		const { timer, watch, onrest } = watched();
		watch.touch();
		timer.pass(50_000);
		watch.touch();
		timer.pass(200_000);
		expect(onrest).toHaveBeenLastCalledWith({ seconds: 50, isEnded: false });
		watch.touch();
		timer.pass(7000);
		watch.touch();
		watch.rest();
		expect(onrest).toHaveBeenLastCalledWith({ seconds: 7, isEnded: true });
	});

	it('waits for nothing once it is left', () => {
		const { timer, watch } = watched();
		watch.touch();
		watch.stop();
		expect(timer.waiting).toHaveLength(0);
	});
});
