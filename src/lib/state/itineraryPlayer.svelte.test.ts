import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { ItineraryPlayer } from './itineraryPlayer.svelte';

const { itineraries } = smallCompilation();
const walk = itineraries.find(({ id }) => id === 'short_walk')!;

describe('ItineraryPlayer', () => {
	/** The frames asked for, by their numbers; frames come when `frame` says so. */
	const waiting = new Map<number, FrameRequestCallback>();
	let last = 0;
	const frame = (now: number) => {
		const due = [...waiting.values()];
		waiting.clear();
		for (const callback of due) callback(now);
	};
	beforeEach(() => {
		vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
			last += 1;
			waiting.set(last, callback);
			return last;
		});
		vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
	});
	afterEach(() => {
		waiting.clear();
		vi.unstubAllGlobals();
	});

	it('walks thirty times as fast as on foot, from the first frame that has one before it', () => {
		const player = new ItineraryPlayer(walk, true);
		player.tell({ kind: 'go_on' });
		player.tell({ kind: 'walk' });
		frame(5000);
		expect(player.metres).toBe(0);
		frame(6000);
		expect(player.metres).toBeCloseTo(33);
		expect(player.walker?.step?.street?.en).toBe('South Quay');
	});

	it('asks for no frame at rest, paused, or when it is left', () => {
		const player = new ItineraryPlayer(walk, true);
		player.tell({ kind: 'go_on' });
		expect(waiting.size).toBe(0);
		player.tell({ kind: 'walk' });
		expect(waiting.size).toBe(1);
		player.tell({ kind: 'touch' });
		expect(waiting.size).toBe(0);
		player.tell({ kind: 'go_on' });
		player.stopFrames();
		expect(waiting.size).toBe(0);
	});

	it('does not count the time for which it was paused', () => {
		const player = new ItineraryPlayer(walk, true);
		player.goTo('gate');
		player.tell({ kind: 'walk' });
		frame(0);
		frame(1000);
		player.tell({ kind: 'touch' });
		player.tell({ kind: 'go_on' });
		frame(60_000);
		expect(player.metres).toBeCloseTo(33);
	});

	it('is at the next stop at once where motion is unwanted', () => {
		const player = new ItineraryPlayer(walk, false);
		player.tell({ kind: 'go_on' });
		player.tell({ kind: 'walk' });
		expect(player.state).toMatchObject({ kind: 'at_stop', stop: 1 });
		expect(waiting.size).toBe(0);
	});

	it('stays where it is when the tour is cut short, or goes to the next stop that is left', () => {
		const player = new ItineraryPlayer(walk, true);
		player.goTo('end');
		player.choose({ isShort: true });
		expect(player.stop.id).toBe('end');
		player.choose({ isShort: false });
		player.goTo('middle');
		player.choose({ isShort: true });
		expect(player.stop.id).toBe('end');
		expect(player.stops.map(({ id }) => id)).toEqual(['gate', 'end']);
		expect(player.has('middle')).toBe(false);
	});

	it('is ready at the stop that was left, at the first where that is unknown', () => {
		const player = new ItineraryPlayer(walk, true);
		player.readyAt('middle');
		expect(player.state).toEqual({ kind: 'idle', stop: 1 });
		player.readyAt('nowhere');
		expect(player.state).toEqual({ kind: 'idle', stop: 0 });
	});

	it('shows the moment of the stop, and the way on from it', () => {
		const player = new ItineraryPlayer(walk, false);
		player.goTo('middle');
		expect(player.t).toBe(24 * 60 + 2 * 60 + 25);
		expect(player.leg).toMatchObject({ from: 'middle', to: 'end' });
		expect(player.next?.id).toBe('end');
	});
});
