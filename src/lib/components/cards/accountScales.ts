import type { Localised } from '../../domain/schema/common';
import type { Precision } from '../../domain/schema/event';
import type { Account } from '../../domain/schema/question';
import type { Instant } from '../../time/instant';

/** Where what one account gives stands on a scale, in hundredths of its length. */
export interface OnScale {
	/** Row of the account in its question, from 0. */
	account: number;
	start: number;
	length: number;
}

export interface TimeOnScale extends OnScale {
	event: string;
	from: Instant;
	to: Instant;
	precision: Precision;
}

export interface NumberOnScale extends OnScale {
	low: number;
	high: number;
}

/** What accounts count, and how much each finds. */
export interface NumberScale {
	of: Localised;
	numbers: NumberOnScale[];
}

/** Air at both ends of the axis of hours, as a share of what it spans. */
const MARGIN = 0.08;
/** The axis spans at least this, so that a difference of a minute is not drawn as one of a day. */
const LEAST_MINUTES = 20;

/**
 * The hours that the accounts of a question give, on one axis; those of a later account below.
 * Empty where fewer than two accounts give one: there is nothing to compare.
 */
export function timesOnScale(accounts: readonly Account[]): TimeOnScale[] {
	const times = accounts.flatMap(({ says }, account) => says.at.map((at) => ({ ...at, account })));
	if (new Set(times.map(({ account }) => account)).size < 2) return [];
	const first = Math.min(...times.map(({ from }) => from));
	const last = Math.max(...times.map(({ to }) => to));
	const span = Math.max(last - first, LEAST_MINUTES);
	const whole = span * (1 + 2 * MARGIN);
	const origin = (first + last) / 2 - whole / 2;
	return times.map((time) => ({
		...time,
		start: (100 * (time.from - origin)) / whole,
		length: (100 * (time.to - time.from)) / whole
	}));
}

/** The numbers that accounts give, by what they count, each kind on one scale from nought. */
export function numbersOnScale(accounts: readonly Account[]): NumberScale[] {
	const kinds = new Map<
		string,
		{ of: Localised; found: Omit<NumberOnScale, 'start' | 'length'>[] }
	>();
	accounts.forEach(({ says }, account) => {
		for (const { of, low, high } of says.numbers) {
			const kind = kinds.get(of.en) ?? { of, found: [] };
			kind.found.push({ account, low, high });
			kinds.set(of.en, kind);
		}
	});
	return [...kinds.values()].map(({ of, found }) => {
		const most = Math.max(1, ...found.map(({ high }) => high));
		const numbers = found.map((one) => ({
			...one,
			start: (100 * one.low) / most,
			length: (100 * (one.high - one.low)) / most
		}));
		return { of, numbers };
	});
}
