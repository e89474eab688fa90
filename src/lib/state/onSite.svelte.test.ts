import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { distanceMetres, moved, type Position } from '../geo/position';
import { ItineraryPlayer } from './itineraryPlayer.svelte';
import { OnSite, type Device } from './onSite.svelte';

const { itineraries } = smallCompilation();
const walk = itineraries.find(({ id }) => id === 'short_walk')!;
const placeOf = (stop: string): Position => {
	const { place } = walk.stops.find(({ id }) => id === stop)!;
	return walk.places.find(({ id }) => id === place)!.position;
};

/** A device that says what the test wants. */
class Pretended implements Device {
	isWatched = false;
	#tell: PositionCallback | undefined;
	#fail: PositionErrorCallback | null | undefined;

	watchPosition(tell: PositionCallback, fail?: PositionErrorCallback | null): number {
		[this.#tell, this.#fail, this.isWatched] = [tell, fail, true];
		return 7;
	}

	clearWatch(handle: number): void {
		this.isWatched = handle !== 7;
	}

	says([longitude, latitude]: Position, accuracy = 10): void {
		const coords = { longitude, latitude, accuracy } as GeolocationCoordinates;
		this.#tell?.({ coords, timestamp: 0 } as GeolocationPosition);
	}

	saysTwice(position: Position): void {
		this.says(position);
		this.says(position);
	}

	refuses(code: number): void {
		this.#fail?.({ code } as GeolocationPositionError);
	}
}

describe('OnSite', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function begun() {
		const player = new ItineraryPlayer(walk, false);
		const [site, device] = [new OnSite(player), new Pretended()];
		site.meet(device);
		return { player, site, device };
	}

	it('asks nothing of the device before the visitor wants it', () => {
		const { site, device } = begun();
		expect(site.isPossible).toBe(true);
		expect(device.isWatched).toBe(false);
		site.start();
		expect([device.isWatched, site.status]).toEqual([true, 'asking']);
	});

	it('offers the stop where one is; taken up, it opens', () => {
		const { player, site, device } = begun();
		site.start();
		device.says(placeOf('middle'));
		expect(site.offer).toBeUndefined();
		device.says(placeOf('middle'));
		expect(site.offer?.id).toBe('middle');
		expect(player.state.kind).toBe('idle');
		site.accept();
		expect(player.stop.id).toBe('middle');
		device.says(placeOf('middle'));
		expect(site.offer).toBeUndefined();
	});

	it('turned down, it is not offered again, and the tour stays where it was', () => {
		const { player, site, device } = begun();
		site.start();
		device.saysTwice(placeOf('middle'));
		site.decline();
		device.saysTwice(placeOf('middle'));
		expect(site.offer).toBeUndefined();
		expect(player.state.kind).toBe('idle');
	});

	it('sees the next stop, how far and which way', () => {
		const { player, site, device } = begun();
		player.goTo('gate');
		site.start();
		device.says(moved(placeOf('middle'), 180, 250));
		expect(site.ahead?.stop.id).toBe('middle');
		expect(site.ahead?.metres).toBeCloseTo(250, 0);
		expect(site.ahead?.bearing).toBeCloseTo(0, 0);
		expect(distanceMetres(site.ahead!.position, placeOf('middle'))).toBe(0);
	});

	it('says when the place is known too roughly', () => {
		const { site, device } = begun();
		site.start();
		device.says(placeOf('gate'), 98);
		expect([site.status, site.isRough]).toEqual(['here', true]);
		device.says(placeOf('gate'), 12);
		expect(site.isRough).toBe(false);
	});

	it('is lost after half a minute without a fix, and found by the next', () => {
		const { site, device } = begun();
		site.start();
		device.says(placeOf('gate'));
		vi.advanceTimersByTime(29_000);
		expect(site.status).toBe('here');
		vi.advanceTimersByTime(2000);
		expect([site.status, site.fix]).toEqual(['lost', undefined]);
		device.says(placeOf('gate'));
		expect(site.status).toBe('here');
	});

	it('takes no for an answer, and may be asked again', () => {
		const { site, device } = begun();
		site.start();
		device.refuses(1);
		expect([site.status, device.isWatched]).toEqual(['refused', false]);
		vi.advanceTimersByTime(60_000);
		expect(site.status).toBe('refused');
		site.start();
		expect(site.status).toBe('asking');
	});

	it('forgets all when it is to stop, and when the page is left', () => {
		const { site, device } = begun();
		site.start();
		device.saysTwice(placeOf('middle'));
		site.stop();
		expect([site.status, site.fix, site.offer, device.isWatched]).toEqual([
			...['off', undefined, undefined, false]
		]);
		device.says(placeOf('middle'));
		expect(site.status).toBe('off');
	});
});
