import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	beginWatch,
	isHealthy,
	MOST_RELOADS,
	watch,
	type Finding,
	type HealingAct,
	type Watchdog
} from './watchdog';

/** What is done while one thing is found each second, and at which second. */
function actsWhile(
	dog: Watchdog,
	finding: Finding | ((second: number) => Finding),
	{ from = 0, to = 60, isInUse = false } = {}
): { acts: [HealingAct, number][]; dog: Watchdog } {
	const acts: [HealingAct, number][] = [];
	for (let second = from; second <= to; second += 1) {
		const found = typeof finding === 'string' ? finding : finding(second);
		const { watchdog, act } = watch(dog, { now: second * 1000, finding: found, isInUse });
		dog = watchdog;
		if (act) acts.push([act, second]);
	}
	return { acts, dog };
}
const fresh = beginWatch(0, 0);

describe('watch', () => {
	it('does nothing while all is well, or cannot be told yet', () => {
		expect(actsWhile(fresh, 'well').acts).toEqual([]);
		expect(actsWhile(fresh, 'unsure').acts).toEqual([]);
	});

	it('has the map made anew a second after something did not come, then all, then the page', () => {
		// Two seconds to each to show that it helped; five from when it began to the page.
		expect(actsWhile(fresh, 'failed', { to: 5 }).acts).toEqual([
			['rebuild_map', 1],
			['rebuild_all', 3],
			['reload', 5]
		]);
	});

	it('waits ever longer between one load of the page and the next, ten minutes at most', () => {
		const waits = Array.from({ length: MOST_RELOADS + 1 }, (_, reloads) => {
			const { acts } = actsWhile(beginWatch(0, reloads), 'failed', { to: 700 });
			return acts.find(([act]) => act === 'reload')?.[1];
		});
		expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 600]);
	});

	it('makes all that is shown anew where it stands still: the map alone would not help', () => {
		expect(actsWhile(fresh, 'still', { to: 5 }).acts).toEqual([
			['rebuild_all', 0],
			['reload', 5]
		]);
	});

	it('lets one error pass, and says that it came right', () => {
		const { acts, dog } = actsWhile(fresh, 'error', { to: 3 });
		expect(acts).toEqual([]);
		expect([isHealthy(dog), dog.step]).toEqual([true, 'restoring']);
		expect(watch(dog, { now: 4000, finding: 'well', isInUse: false }).isRestored).toBe(true);
	});

	it('does not wait as long where one error becomes several', () => {
		const found = (second: number): Finding => (second < 2 ? 'error' : 'errors');
		expect(actsWhile(fresh, found, { to: 3 }).acts).toEqual([['rebuild_all', 2]]);
	});

	it('is not healthy from when something is made anew until all is well', () => {
		const { dog } = actsWhile(fresh, 'hung', { to: 0 });
		expect(isHealthy(dog)).toBe(false);
		const unsure = watch(dog, { now: 1000, finding: 'unsure', isInUse: false });
		expect(isHealthy(unsure.watchdog)).toBe(false);
		const well = watch(dog, { now: 2000, finding: 'well', isInUse: false });
		expect([isHealthy(well.watchdog), well.isRestored]).toEqual([true, undefined]);
	});

	it('leaves who is there a minute more with what still works, but not with what stands still', () => {
		const loads = (finding: Finding) =>
			actsWhile(fresh, finding, { to: 100, isInUse: true }).acts.find(([act]) => act === 'reload');
		expect(loads('failed')?.[1]).toBeGreaterThanOrEqual(65);
		expect(loads('still')?.[1]).toBe(5);
	});

	it('takes what comes after a calm minute for a first one, what comes before for another', () => {
		const again = (calm: number) =>
			actsWhile(fresh, (second) => (second < 1 || second > calm ? 'hung' : 'well'), {
				to: calm + 1
			}).acts;
		expect(again(61)[1]).toEqual(['rebuild_map', 62]);
		expect(again(30)[1]).toEqual(['rebuild_all', 31]);
	});
});

/** A kiosk's page over many hours: what it finds is anything, loads of the page are remembered. */
describe('watch, whatever is found', () => {
	const findings: Finding[] = ['well', 'unsure', 'failed', 'hung', 'still', 'error', 'errors'];
	const spell = fc.record({
		finding: fc.constantFrom(...findings),
		seconds: fc.integer({ min: 1, max: 400 }),
		isInUse: fc.boolean()
	});
	interface Step {
		now: number;
		finding: Finding;
		before: Watchdog;
		act: HealingAct | undefined;
	}

	/** Every second of some spells. A page that is loaded anew begins anew, with what was kept. */
	function live(spells: { finding: Finding; seconds: number; isInUse: boolean }[]): Step[] {
		let now = 0;
		let dog = beginWatch(now, 0);
		return spells.flatMap(({ finding, seconds, isInUse }) =>
			Array.from({ length: seconds }, (): Step => {
				now += 1000;
				const before = dog;
				const { watchdog, act } = watch(dog, { now, finding, isInUse });
				dog = act === 'reload' ? beginWatch(now, watchdog.reloads) : watchdog;
				return { now, finding, before, act };
			})
		);
	}
	const checked = (check: (steps: Step[]) => void) =>
		fc.assert(
			fc.property(fc.array(spell, { maxLength: 12 }), (spells) => check(live(spells))),
			{ numRuns: 200 }
		);
	const timesOf = (steps: Step[], act: HealingAct) =>
		steps.filter((step) => step.act === act).map(({ now }) => now);

	it('never acts while nothing is wrong', () => {
		checked((steps) => {
			const idle = steps.filter(({ finding }) => finding === 'well' || finding === 'unsure');
			expect(idle.filter(({ act }) => act !== undefined)).toEqual([]);
		});
	});

	it('never loads the page twice within the wait that it remembers', () => {
		checked((steps) => {
			const loads = steps.filter(({ act }) => act === 'reload');
			for (const [row, { now, before }] of loads.entries()) {
				const last = loads[row - 1];
				if (!last) continue;
				const wait = Math.min(600_000, 5000 * 2 ** before.reloads);
				expect(now - last.now).toBeGreaterThanOrEqual(wait);
			}
		});
	});

	it('never loads the page before something was made anew in vain', () => {
		checked((steps) => {
			for (const { act, before } of steps) {
				if (act === 'reload') expect(before.rebuilds).toBeGreaterThan(0);
			}
		});
	});

	it('never gives up: something is done in every eleven minutes that are all wrong', () => {
		const trouble = fc.constantFrom<Finding>('failed', 'hung', 'still', 'errors');
		fc.assert(
			fc.property(
				fc.array(spell, { maxLength: 6 }),
				trouble,
				fc.boolean(),
				(spells, finding, isInUse) => {
					const steps = live([...spells, { finding, seconds: 4000, isInUse }]);
					const begun = steps.length - 4000;
					const acts = [
						steps[begun]?.now ?? 0,
						...steps
							.slice(begun)
							.filter(({ act }) => act)
							.map(({ now }) => now)
					];
					for (const [row, now] of acts.entries()) {
						const next = acts[row + 1] ?? steps.at(-1)?.now ?? now;
						expect(next - now).toBeLessThanOrEqual(660_000);
					}
					expect(timesOf(steps.slice(begun), 'reload').length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('keeps its counts within their bounds', () => {
		checked((steps) => {
			const counts = steps.map(({ before }) => before.reloads);
			expect(Math.max(0, ...counts)).toBeLessThanOrEqual(MOST_RELOADS);
		});
	});
});
