import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFiles, parseManifest } from '../../src/lib/offline/manifest';
import { SiteNotes } from '../../src/lib/offline/SiteNotes';
import { DEVICE_PREFIX, forgetVisit } from '../../src/lib/state/kioskMemory';
import { readKeptLog } from '../../src/lib/state/lessonMessage';
import { recallTour } from '../../src/lib/state/tourMemory';
import { printCounts, readCounts, withVisit } from '../../src/lib/state/visitCounts';
import { MemoryCaches } from '../fixtures/memoryCaches';
import { damaged, hostileText, isUnpolluted, withHostileValues } from './hostile';
import { fewerRuns, RUNS } from './runs';

const holding = (text: string) => ({ getItem: () => text });
const spoilt = (good: unknown) =>
	fc.oneof(
		hostileText,
		damaged(JSON.stringify(good)),
		withHostileValues(good).map((value) => JSON.stringify(value))
	);

describe('what a device has kept', () => {
	it('of a tour is read whole, or the tour begins', () => {
		const good = { stop: 'smolny', isShort: false, pace: 'slow', haste: 'steady' };
		fc.assert(
			fc.property(spoilt(good), (text) => {
				const kept = recallTour(holding(text), 'walk');
				if (kept) expect(Object.keys(kept).toSorted()).toEqual(Object.keys(good).toSorted());
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});

	it('of visits is counted on, or counting begins', () => {
		const heals = { restored: 4, rebuilt: 2, reloaded: 1 };
		const good = { visits: 9, ended: 3, en: 5, ru: 4, lasted: [1, 2, 3, 2, 1], heals };
		fc.assert(
			fc.property(spoilt(good), (text) => {
				const counts = readCounts(holding(text));
				const more = withVisit(counts, { language: 'ru', seconds: 40, isEnded: true });
				expect(more.visits).toBe(counts.visits + 1);
				expect(more.visits).toBeGreaterThan(counts.visits);
				expect(printCounts(more)).toMatch(/^what,count\r\n(\w+,(<5|\d+)\r\n){12}$/);
			}),
			RUNS
		);
	});

	it('of a visit is forgotten, and nothing else', () => {
		const keys = fc.uniqueArray(
			fc.oneof(
				hostileText,
				hostileText.map((text) => DEVICE_PREFIX + text)
			)
		);
		fc.assert(
			fc.property(keys, (all) => {
				const kept = new Map(all.map((key) => [key, 'x']));
				const memory = {
					get length() {
						return kept.size;
					},
					key: (row: number) => [...kept.keys()][row] ?? null,
					removeItem: (key: string) => void kept.delete(key)
				};
				forgetVisit(memory, undefined);
				expect([...kept.keys()]).toEqual(all.filter((key) => key.startsWith(DEVICE_PREFIX)));
			}),
			RUNS
		);
	});

	it('of a lesson is a log, or none', () => {
		const good = [{ revision: 1, window: 'a', at: 5, command: { kind: 'go_to', cue: 2 } }];
		fc.assert(
			fc.property(spoilt(good), (text) => {
				expect(readKeptLog(text).every(({ revision }) => Number.isSafeInteger(revision))).toBe(
					true
				);
			}),
			RUNS
		);
	});

	it('of the site is a state, or that of a first visit', async () => {
		const good = { versions: ['a'], wanted: ['tour/walk'], cursor: 3 };
		await fc.assert(
			fc.asyncProperty(spoilt(good), async (text) => {
				const caches = new MemoryCaches();
				const notes = new SiteNotes(caches.storage, 'p ');
				const cache = await caches.storage.open(notes.cacheName);
				await cache.put('/offline-state.json', new Response(text));
				const { versions, wanted, cursor } = await notes.read();
				expect([...versions, ...wanted].every((one) => typeof one === 'string')).toBe(true);
				expect(Number.isSafeInteger(cursor)).toBe(true);
			}),
			fewerRuns(0.5)
		);
	});

	it('of a manifest is one, or an error that says so', () => {
		const entry = ['a'.repeat(44), 5];
		const good = {
			...{ version: 'v', sets: { core: { '/': entry }, 'tour/walk': { '/tour': entry } } },
			rest: { list: entry, files: 1, bytes: 5 }
		};
		fc.assert(
			fc.property(spoilt(good), (text) => {
				for (const parse of [parseManifest, parseFiles]) {
					let error: unknown;
					try {
						parse(text);
					} catch (thrown) {
						error = thrown;
					}
					expect(
						error === undefined || /^(ValiError|SyntaxError)$/.test((error as Error).name)
					).toBe(true);
				}
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});
});
