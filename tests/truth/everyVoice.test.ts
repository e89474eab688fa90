import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { accountKey, bestAccounts } from '../../src/lib/domain/accounts';
import { sceneAt } from '../../src/lib/scene/sceneAt';
import { signalsAt } from '../../src/lib/scene/signalsAt';
import { STORY } from '../../src/lib/scene/story';
import { BEST_ESTIMATE } from '../../src/lib/scene/voice';
import { FASTEST } from '../../src/lib/state/pace';
import { instant } from '../../src/lib/time/instant';
import { toldBy, whole } from './atlas';
import { NOT_FOLLOWED } from './notFollowed';

describe('all voices', () => {
	it('reach every account, but for those listed as followed by none', () => {
		const followed = new Set(
			whole.voices.flatMap(({ id: voice }) =>
				[...toldBy(voice).followed.values()].map(({ question, account }) =>
					accountKey({ id: question }, { id: account })
				)
			)
		);
		const all = whole.questions.flatMap((question) =>
			question.accounts.map((account) => accountKey(question, account))
		);
		const listed = Object.entries(NOT_FOLLOWED).flatMap(([question, accounts]) =>
			accounts.split(' ').map((account) => `${question}/${account}`)
		);
		expect(all.filter((key) => !followed.has(key))).toEqual(listed);
	});

	it('have no two holders of one place at a time', () => {
		for (const { id } of whole.voices) {
			const holdings = toldBy(id).holdings.toSorted(
				(a, b) => a.place.localeCompare(b.place) || a.from - b.from
			);
			holdings.slice(1).forEach((holding, row) => {
				const before = holdings[row]!;
				if (before.place === holding.place) expect(before.to).toBeLessThanOrEqual(holding.from);
			});
		}
	});

	it('never flash more than three times in a second of the fastest playing (WCAG 2.3.1)', () => {
		for (const { id } of whole.voices) {
			const onsets: number[] = [];
			let before = new Map<string, number>();
			for (let t: number = STORY.from; t < STORY.to; t += 0.5) {
				const now = new Map(
					signalsAt(toldBy(id), instant(t)).map((each) => [each.signal.id, each.flash])
				);
				if ([...now].some(([signal, flash]) => flash > (before.get(signal) ?? 0) + 0.1)) {
					onsets.push(t);
				}
				before = now;
			}
			for (const start of onsets) {
				const second = onsets.filter((t) => t >= start && t < start + FASTEST);
				expect(second.length).toBeLessThanOrEqual(3);
			}
		}
	});
});

describe('the best estimate', () => {
	const ours = bestAccounts(whole.questions);
	const isOurs = ({ account }: { account?: string | undefined }) =>
		account === undefined || ours.has(account);
	const plain = <T extends { account?: string | undefined }>(records: T[]): T[] =>
		records.filter(isOurs).map(({ account: _, ...record }) => record as T);
	const movements = plain(whole.movements);
	/** The atlas without a question, and without any record but ours. */
	const without = {
		...{ ...whole, questions: [], movements },
		events: plain(whole.events),
		holdings: plain(whole.holdings),
		signals: plain(whole.signals),
		extents: plain(whole.extents),
		trajectories: whole.trajectories.filter((way) =>
			movements.some(({ id }) => id === way.movement)
		)
	};

	it('is the scene of our own records, as if there were no accounts', () => {
		const minute = fc.double({ min: STORY.from, max: STORY.to, noNaN: true });
		fc.assert(
			fc.property(minute, (t) => {
				const [told, alone] = [whole, without].map((each) =>
					sceneAt(each, instant(t), BEST_ESTIMATE)
				);
				const facts = ({ holdings, events, signals, ...rest }: NonNullable<typeof told>) => ({
					...rest,
					holdings: [...holdings.values()].map(({ account: _, ...holding }) => holding),
					events: events.map(({ account: _, ...event }) => event),
					signals: signals.map(({ signal: { account: _, ...signal }, ...one }) => ({
						signal,
						...one
					}))
				});
				expect(facts(told!)).toEqual(facts(alone!));
			}),
			{ numRuns: 200 }
		);
	});
});
