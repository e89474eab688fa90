import { describe, expect, it } from 'vitest';
import { KioskHealth, type MapVitals, type Watched } from './kioskHealth.svelte';
import { Pulse } from './pulse.svelte';

/** A kiosk whose seconds, frames, map and memory are in a test's hands. */
function kiosk({ kept = new Map<string, string>(), canKeep = true, canReload = true } = {}) {
	let now = 0;
	const due = new Set<{ at: number; act: () => void }>();
	const timer = {
		now: () => now,
		after(ms: number, act: () => void) {
			const one = { at: now + ms, act };
			due.add(one);
			return () => due.delete(one);
		}
	};
	const frames = {
		...{ isHidden: false, areDrawn: true },
		next(act: () => void) {
			if (frames.areDrawn) act();
			return () => undefined;
		}
	};
	const map = {
		...{ progress: 1, failure: undefined as unknown, restores: 0, rebuilds: 0 },
		rebuild: () => {
			map.failure = undefined;
			map.rebuilds += 1;
		}
	};
	const vitals = { isWhole: true, isLoaded: true, arrivals: 0, pictures: 0 };
	const shown = { story: undefined as string | undefined, t: 0, isInUse: false };
	const done = { renewals: 0, loads: 0 };
	let throwError: () => void = () => undefined;
	const page = {
		memory: {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem(key: string, value: string) {
				if (!canKeep) throw new DOMException('full', 'QuotaExceededError');
				kept.set(key, value);
			}
		},
		listen(onerror: () => void) {
			throwError = onerror;
			return () => undefined;
		},
		canReload: () => Promise.resolve(canReload),
		reload: () => void (done.loads += 1)
	};
	const pulse = new Pulse(timer, frames);
	const health = new KioskHealth(timer, page, pulse);
	pulse.start();
	health.start();
	const watched: Watched = {
		...{ map, renew: () => void (done.renewals += 1) },
		get story() {
			return shown.story;
		},
		get t() {
			return shown.t;
		},
		get isInUse() {
			return shown.isInUse;
		}
	};
	const letGo = health.attend(watched);
	health.attendMap((): MapVitals => vitals);
	/** Lets seconds pass, one after another; what is done at each is done before it is looked. */
	async function pass(seconds: number, each: (second: number) => void = () => undefined) {
		for (let second = 1; second <= seconds; second += 1) {
			each(second);
			now += 1000;
			for (const one of [...due].filter(({ at }) => at <= now)) {
				due.delete(one);
				one.act();
			}
			await Promise.resolve();
			await Promise.resolve();
		}
	}
	const counts = () => health.heals;
	return {
		health,
		frames,
		map,
		vitals,
		shown,
		done,
		pass,
		counts,
		letGo,
		kept,
		error: () => throwError()
	};
}

describe('KioskHealth', () => {
	it('leaves alone what works: a story that goes on, and one that stands still as it should', async () => {
		const { health, vitals, shown, done, pass, counts } = kiosk();
		await pass(60);
		await pass(60, (second) => {
			[shown.story, shown.t] = [`at ${second}`, second];
			vitals.pictures += 1;
		});
		expect([done, counts()]).toEqual([
			{ renewals: 0, loads: 0 },
			{ restored: 0, rebuilt: 0, reloaded: 0 }
		]);
		expect(health.isHealthy).toBe(true);
	});

	it('has the map made anew where something did not come, and counts it once', async () => {
		const { health, map, vitals, done, pass, counts } = kiosk();
		map.failure = 'data';
		vitals.isWhole = false;
		await pass(2);
		expect([map.rebuilds, health.isHealthy]).toEqual([1, false]);
		vitals.isWhole = true;
		await pass(3);
		expect([done.renewals, health.isHealthy]).toEqual([0, true]);
		expect(counts()).toEqual({ restored: 0, rebuilt: 1, reloaded: 0 });
	});

	it('counts what the map does by itself, to the last of a visit', async () => {
		const { map, pass, counts, letGo } = kiosk();
		map.restores = 2;
		await pass(1);
		expect(counts().restored).toBe(2);
		map.rebuilds = 1;
		letGo();
		expect(counts()).toEqual({ restored: 2, rebuilt: 1, reloaded: 0 });
	});

	it('makes all anew where the story stands still though it should go on', async () => {
		const { shown, done, pass } = kiosk();
		shown.story = 'at dusk';
		await pass(8);
		expect(done).toEqual({ renewals: 1, loads: 0 });
	});

	it('makes all anew where the story goes on but the map is not drawn', async () => {
		const { shown, done, pass } = kiosk();
		await pass(9, (second) => {
			[shown.story, shown.t] = [`at ${second}`, second];
		});
		expect(done.renewals).toBe(1);
	});

	it('has the map made anew where tiles are awaited and none comes', async () => {
		const { map, vitals, pass } = kiosk();
		vitals.isLoaded = false;
		await pass(20, () => (vitals.arrivals += 1));
		expect(map.rebuilds).toBe(0);
		await pass(14);
		expect(map.rebuilds).toBe(1);
	});

	it('has the map made anew where a file is waited for in vain, though what is there is drawn anew', async () => {
		const { map, vitals, pass } = kiosk();
		Object.assign(vitals, { isWhole: false, isLoaded: false });
		await pass(20, (second) => {
			vitals.arrivals += 1;
			map.progress = second / 20;
		});
		expect(map.rebuilds).toBe(0);
		await pass(14, () => (vitals.arrivals += 1));
		expect(map.rebuilds).toBe(1);
	});

	it('loads the page where frames stand still, and keeps how often it did', async () => {
		const { frames, done, pass, counts, kept } = kiosk();
		await pass(3);
		frames.areDrawn = false;
		await pass(13);
		expect(done).toEqual({ renewals: 1, loads: 1 });
		expect(counts().reloaded).toBe(1);
		// What was loaded anew waits longer: ten seconds from when it is found, at six, not five.
		const again = kiosk({ kept });
		again.frames.areDrawn = false;
		await again.pass(15);
		expect(again.done.loads).toBe(0);
		await again.pass(15);
		expect(again.done.loads).toBe(1);
	});

	it('expects no frames where nobody sees the page', async () => {
		const { frames, done, pass } = kiosk();
		frames.areDrawn = false;
		frames.isHidden = true;
		await pass(60);
		expect(done).toEqual({ renewals: 0, loads: 0 });
	});

	it('does not load the page where it cannot be had, and tries again', async () => {
		const { frames, done, pass, counts } = kiosk({ canReload: false });
		frames.areDrawn = false;
		await pass(300);
		expect([done.loads, counts().reloaded]).toEqual([0, 0]);
		expect(done.renewals).toBeGreaterThan(2);
	});

	it('does not load the page again and again where nothing can be kept', async () => {
		const { frames, done, pass } = kiosk({ canKeep: false });
		frames.areDrawn = false;
		await pass(600);
		expect(done.loads).toBe(0);
	});

	it('lets one error pass and says so; after three all is made anew, and then the page', async () => {
		const { error, done, pass, counts } = kiosk();
		error();
		await pass(10);
		expect([done, counts().restored]).toEqual([{ renewals: 0, loads: 0 }, 1]);
		// The page is loaded five seconds after the trouble began; this one, being a test's, lives on.
		await pass(8, error);
		expect(done).toEqual({ renewals: 1, loads: 1 });
	});
});
