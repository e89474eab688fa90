import * as v from 'valibot';
import type { Language } from '../time/format';
import { HEALS, NO_HEALS, type Heal } from './heal';
import { DEVICE_PREFIX } from './kioskMemory';

/** What is counted of a visit: nothing by which two visits could be told to be one person's. */
export interface Visit {
	language: Language;
	/** How long it lasted, up to its last touch. */
	seconds: number;
	/** Whether the visitor began anew themselves, or went away. */
	isEnded: boolean;
}

/** How long visits last, in classes: each up to so many seconds, the last beyond them all. */
const CLASSES = [30, 120, 300, 900] as const;
/** Fewer than so many are not told: a handful may be somebody's class, or somebody. */
const LEAST_TOLD = 5;

/** Up to a number that nobody's visits reach, and that can still be counted on. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));
const CountsSchema = v.object({
	visits: Count,
	ended: Count,
	en: Count,
	ru: Count,
	lasted: v.pipe(v.array(Count), v.length(CLASSES.length + 1)),
	// Counts that were kept before there were any are not lost for it.
	heals: v.optional(v.object({ restored: Count, rebuilt: Count, reloaded: Count }), {
		...NO_HEALS
	})
});
const CountsText = v.pipe(v.string(), v.parseJson(), CountsSchema);

/** Sums over all that one kiosk saw and did since it was set up, or its counts were last cleared. */
export type VisitCounts = v.InferOutput<typeof CountsSchema>;

const NONE: VisitCounts = {
	...{ visits: 0, ended: 0, en: 0, ru: 0, lasted: [0, 0, 0, 0, 0] },
	heals: { ...NO_HEALS }
};
const KEY = `${DEVICE_PREFIX}counts`;

/** The counts with one visit more. */
export function withVisit(counts: VisitCounts, { language, seconds, isEnded }: Visit): VisitCounts {
	const found = CLASSES.findIndex((most) => seconds < most);
	const row = found < 0 ? CLASSES.length : found;
	return {
		...counts,
		visits: counts.visits + 1,
		ended: counts.ended + (isEnded ? 1 : 0),
		[language]: counts[language] + 1,
		lasted: counts.lasted.map((count, each) => (each === row ? count + 1 : count))
	};
}

/** The counts with one step of healing more. */
export function withHeal(counts: VisitCounts, heal: Heal): VisitCounts {
	return { ...counts, heals: { ...counts.heals, [heal]: counts.heals[heal] + 1 } };
}

/** What the device has counted; nothing where its memory has none, or nothing that can be read. */
export function readCounts(memory: Pick<Storage, 'getItem'> | undefined): VisitCounts {
	const result = v.safeParse(CountsText, memory?.getItem(KEY));
	return result.success ? result.output : NONE;
}

/** Keeps the counts on the device; whether they were kept: a full memory takes nothing. */
export function keepCounts(
	memory: Pick<Storage, 'setItem'> | undefined,
	counts: VisitCounts
): boolean {
	try {
		memory?.setItem(KEY, JSON.stringify(counts));
		return memory !== undefined;
	} catch {
		return false;
	}
}

/**
 * The counts as a table to take away, RFC 4180. Small numbers of visits are written `<5`; those of
 * healing, which tell of no visitor, as they are.
 */
export function printCounts(counts: VisitCounts): string {
	const lasted = counts.lasted.map((count, row): [string, number] => {
		const [from, to] = [CLASSES[row - 1] ?? 0, CLASSES[row]];
		return [to === undefined ? `seconds_${from}_or_more` : `seconds_${from}_to_${to}`, count];
	});
	const rows: [string, number][] = [
		...([['visits', counts.visits]] as [string, number][]),
		['ended_by_visitor', counts.ended],
		['language_en', counts.en],
		['language_ru', counts.ru],
		...lasted
	];
	const told = (count: number) => (count > 0 && count < LEAST_TOLD ? `<${LEAST_TOLD}` : count);
	return [
		'what,count',
		...rows.map(([what, count]) => `${what},${told(count)}`),
		...HEALS.map((heal) => `healed_${heal},${counts.heals[heal]}`),
		''
	].join('\r\n');
}
