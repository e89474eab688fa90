import { getMoonIllumination, getMoonTimes } from 'suncalc';
import { instant, MINUTES_PER_DAY, type Instant } from '../time/instant';
import {
	atGreenwich,
	daylightOver,
	LATITUDE,
	LONGITUDE,
	onOurClock,
	type Daylight
} from './daylight';

/** The eight looks of the moon, in the order in which they follow one another. */
export const MOON_PHASES = [
	...(['new', 'waxing_crescent', 'first_quarter', 'waxing_gibbous'] as const),
	...(['full', 'waning_gibbous', 'last_quarter', 'waning_crescent'] as const)
] as const;
export type MoonPhase = (typeof MOON_PHASES)[number];

/** What the sun does next; twilight counts down to six degrees below the horizon. */
export type SunState = 'up' | 'dusk' | 'down' | 'dawn';

/** When sun and moon rise and set over a period, by Petrograd's clocks. */
export interface Almanac {
	days: readonly Daylight[];
	/** Risings and settings of the moon, in order. */
	moon: readonly { at: Instant; isRise: boolean }[];
}

/** The sky at one instant, were it clear. */
export interface Sky {
	sun: SunState;
	/** When the sun next rises or sets; at dusk, when it is dark. */
	sunUntil: Instant;
	phase: MoonPhase;
	/** How much of the moon's face is lit, 0 to 1. */
	litShare: number;
	isWaxing: boolean;
	isMoonUp: boolean;
	/** When the moon next rises or sets. */
	moonUntil: Instant;
}

/** Sun and moon over `[from, to)` and a day before and after, so that what comes next is known. */
export function almanacOver(from: Instant, to: Instant): Almanac {
	const [start, end] = [instant(from - MINUTES_PER_DAY), instant(to + 2 * MINUTES_PER_DAY)];
	const moon: { at: Instant; isRise: boolean }[] = [];
	// The library gives the risings and settings of one day at Greenwich at a time.
	for (let day: number = start; day < end; day += MINUTES_PER_DAY) {
		const { rise, set } = getMoonTimes(atGreenwich(instant(day)), LATITUDE, LONGITUDE);
		if (rise) moon.push({ at: onOurClock(rise), isRise: true });
		if (set) moon.push({ at: onOurClock(set), isRise: false });
	}
	return { days: daylightOver(start, end), moon: moon.toSorted((a, b) => a.at - b.at) };
}

/**
 * What could be seen in the sky at `t`.
 * @throws {RangeError} outside the period of the almanac.
 */
export function skyAt({ days, moon }: Almanac, t: Instant): Sky {
	const nextMoon = moon.find(({ at }) => at > t);
	const changes = days.flatMap(({ dawn, sunrise, sunset, dusk }) => [
		...[{ at: dawn, before: 'down' as const, until: sunrise }],
		...[{ at: sunrise, before: 'dawn' as const, until: sunrise }],
		...[{ at: sunset, before: 'up' as const, until: sunset }],
		...[{ at: dusk, before: 'dusk' as const, until: dusk }]
	]);
	const nextSun = changes.find(({ at }) => at > t);
	if (!nextSun || !nextMoon) throw new RangeError(`the almanac does not reach to ${t}`);
	const { phase, fraction, waxing } = getMoonIllumination(atGreenwich(t));
	return {
		...{ sun: nextSun.before, sunUntil: nextSun.until },
		...{ phase: moonPhase(phase), litShare: fraction, isWaxing: waxing },
		...{ isMoonUp: !nextMoon.isRise, moonUntil: nextMoon.at }
	};
}

/** The look of the moon at a share of its month, 0 at new moon: the eighth that it is nearest to. */
export function moonPhase(share: number): MoonPhase {
	const eighth = Math.round(share * MOON_PHASES.length) % MOON_PHASES.length;
	return MOON_PHASES[eighth] ?? 'new';
}
