import { describe, expect, it } from 'vitest';
import { account as accountOf } from '../../../../tests/fixtures/accounts';
import type { Account } from '../../domain/schema/question';
import { instant } from '../../time/instant';
import { numbersOnScale, timesOnScale } from './accountScales';

const account = (says: Partial<Account['says']>) => accountOf('one', says);
const at = (from: number, to: number): Account =>
	account({ at: [{ event: 'shot', from: instant(from), to: instant(to), precision: 'exact' }] });
const of = { en: 'shells', ru: 'снарядов' };

describe('timesOnScale', () => {
	it('sets the earliest and the latest hour as far from the ends', () => {
		const [early, late] = timesOnScale([at(0, 0), at(100, 100)]);
		expect(early!.start).toBeCloseTo(100 * (0.08 / 1.16));
		expect(late!.start).toBeCloseTo(100 * (1.08 / 1.16));
		expect(early!.length).toBe(0);
	});

	it('draws an interval as long as it lasted', () => {
		const [, long] = timesOnScale([at(0, 0), at(50, 100)]);
		expect(long!.length).toBeCloseTo(50 / 1.16);
	});

	it('does not make a gulf of five minutes', () => {
		const [early, late] = timesOnScale([at(0, 0), at(5, 5)]);
		expect(late!.start - early!.start).toBeCloseTo(100 * (5 / 23.2));
	});

	it('is silent where but one account gives an hour', () => {
		expect(timesOnScale([at(0, 10), account({})])).toEqual([]);
		const ofTwo = [at(0, 10), at(20, 30)].flatMap(({ says }) => says.at);
		expect(timesOnScale([account({ at: ofTwo }), account({})])).toEqual([]);
	});
});

describe('numbersOnScale', () => {
	it('measures all of a kind from nought to the most', () => {
		const [shells] = numbersOnScale([
			account({ numbers: [{ of, low: 2, high: 3 }] }),
			account({ numbers: [{ of, low: 30, high: 40 }] })
		]);
		expect(shells!.numbers).toEqual([
			{ account: 0, low: 2, high: 3, start: 5, length: 2.5 },
			{ account: 1, low: 30, high: 40, start: 75, length: 25 }
		]);
	});

	it('keeps what is counted apart', () => {
		const dead = { en: 'dead', ru: 'убитых' };
		const scales = numbersOnScale([
			account({
				numbers: [
					{ of, low: 0, high: 0 },
					{ of: dead, low: 5, high: 6 }
				]
			})
		]);
		expect(scales.map((scale) => scale.of.en)).toEqual(['shells', 'dead']);
		expect(scales[0]!.numbers[0]).toMatchObject({ start: 0, length: 0 });
	});
});
