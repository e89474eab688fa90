import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapStatus } from '../state/mapStatus.svelte';
import { hasWebGl } from './hasWebGl';
import { MapHealing } from './MapHealing';

vi.mock('./hasWebGl', () => ({ hasWebGl: vi.fn(() => true) }));

/** A map that tells only of its context, its style and its pictures. */
function mapThat() {
	const told = new Map<string, (() => void)[]>();
	const on = (kind: string, act: () => void) => {
		told.set(kind, [...(told.get(kind) ?? []), act]);
	};
	const off = (kind: string, act: () => void) => {
		told.set(
			kind,
			(told.get(kind) ?? []).filter((other) => other !== act)
		);
	};
	const tell = (kind: string) => {
		for (const act of told.get(kind) ?? []) act();
	};
	const tiles = { areLoaded: true };
	const areTilesLoaded = () => tiles.areLoaded;
	const map = { ...{ on, off, once: on, areTilesLoaded }, triggerRepaint: () => undefined };
	return { map: map as never, tell, tiles };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.mocked(hasWebGl).mockReturnValue(true);
	vi.useRealTimers();
});

describe('MapHealing', () => {
	const begin = () => {
		const status = new MapStatus();
		status.reportProgress(1);
		const healing = new MapHealing(status);
		const { map, tell, tiles } = mapThat();
		healing.watch(map);
		return { status, healing, tell, tiles };
	};

	it('waits two seconds for a lost context, and has the map made anew where none comes', () => {
		const { status, tell } = begin();
		tell('webglcontextlost');
		expect([status.isHealing, status.progress]).toEqual([true, 0]);
		vi.advanceTimersByTime(1999);
		expect(status.rebuilds).toBe(0);
		vi.advanceTimersByTime(1);
		expect([status.rebuilds, status.isHealing]).toEqual([1, true]);
		status.reportProgress(1);
		expect(status.isHealing).toBe(false);
	});

	it('leaves a map alone whose context came back and which is whole', () => {
		const { status, tell, tiles } = begin();
		tell('webglcontextlost');
		tell('webglcontextrestored');
		tiles.areLoaded = false;
		tell('style.load');
		vi.advanceTimersByTime(5000);
		tell('render');
		expect(status.restores).toBe(0);
		tiles.areLoaded = true;
		tell('render');
		tell('render');
		vi.advanceTimersByTime(60_000);
		expect([status.restores, status.rebuilds, status.progress]).toEqual([1, 0, 1]);
	});

	it('has a map made anew whose context came back but which does not become whole', () => {
		const { status, tell } = begin();
		tell('webglcontextlost');
		tell('webglcontextrestored');
		vi.advanceTimersByTime(8000);
		expect([status.restores, status.rebuilds]).toEqual([0, 1]);
	});

	it('waits twice as long each time that a map is lost soon after it was made', () => {
		const { status, tell } = begin();
		const waits = [1, 2, 3].map((time) => {
			tell('webglcontextlost');
			const before = Date.now();
			while (status.rebuilds < time) vi.advanceTimersByTime(100);
			return Date.now() - before;
		});
		expect(waits).toEqual([2000, 4000, 8000]);
		vi.advanceTimersByTime(61_000);
		tell('webglcontextlost');
		vi.advanceTimersByTime(2000);
		expect(status.rebuilds).toBe(4);
	});

	it('says that there is no map while the browser draws none, and goes on trying', () => {
		const { status, tell } = begin();
		vi.mocked(hasWebGl).mockReturnValue(false);
		tell('webglcontextlost');
		vi.advanceTimersByTime(200_000);
		expect([status.failure, status.rebuilds]).toEqual(['webgl', 0]);
		vi.mocked(hasWebGl).mockReturnValue(true);
		vi.advanceTimersByTime(64_000);
		expect([status.failure, status.rebuilds]).toEqual([undefined, 1]);
	});

	it('does nothing more once it is stopped', () => {
		const { status, healing, tell } = begin();
		tell('webglcontextlost');
		healing.stop();
		vi.advanceTimersByTime(60_000);
		expect(status.rebuilds).toBe(0);
	});
});
