import { getTimes } from 'suncalc';
import { civilTime, instant, instantOf, MINUTES_PER_DAY, type Instant } from '../time/instant';

/** Where sun and moon are seen from: the Winter Palace. */
export const LATITUDE = 59.94;
export const LONGITUDE = 30.31;
/** Petrograd kept the mean time of the meridian of Pulkovo: 2 h 1 min 19 s ahead of Greenwich. */
const PULKOVO_MINUTES = 121 + 19 / 60;
const SUMMER_HOUR = 60;
/**
 * How far Petrograd's clocks were ahead of Greenwich, in minutes. The Provisional Government had
 * them put on by an hour on 1 July 1917 and meant to put them back on 31 August, Old Style. That
 * was not done until the Soviet government ordered it by its decree of 22 December: so the days of
 * October ran on summer time. Sources: `tz_database` (zone Europe/Moscow, 3:31:19 from July to
 * December 1917, half an hour ahead of Petrograd) and `clock_decree`, as told second-hand; the
 * judgement is given in geodata/README.md.
 */
const CLOCK_AHEAD_MINUTES = PULKOVO_MINUTES + SUMMER_HOUR;
const MS_PER_MINUTE = 60_000;
/** 24 October 1917 00:00 Old Style on a clock at Greenwich, in milliseconds. */
const EPOCH_MS = Date.UTC(1917, 10, 6);

/** Shades of the twilight: a step is some five minutes, too little to be seen as one. */
const SHADES = 8;

/** The light of one civil day, by Petrograd's clocks. */
export interface Daylight {
	/** The sun six degrees below the horizon, before sunrise. */
	dawn: Instant;
	sunrise: Instant;
	sunset: Instant;
	/** The sun six degrees below the horizon, after sunset. */
	dusk: Instant;
}

/**
 * When it grew light and dark on the civil day of `t` at the Winter Palace.
 * @throws {RangeError} for a day on which the sun does not rise and set there.
 */
export function daylightOn(t: Instant): Daylight {
	const noon = midnightBefore(t) + MINUTES_PER_DAY / 2;
	const { dawn, sunrise, sunset, dusk } = getTimes(atGreenwich(instant(noon)), LATITUDE, LONGITUDE);
	if (!dawn || !sunrise || !sunset || !dusk) throw new RangeError(`no sunrise or sunset: ${t}`);
	return {
		...{ dawn: onOurClock(dawn), sunrise: onOurClock(sunrise) },
		...{ sunset: onOurClock(sunset), dusk: onOurClock(dusk) }
	};
}

/** The light of every civil day touched by `[from, to)`, in order. */
export function daylightOver(from: Instant, to: Instant): Daylight[] {
	const days: Daylight[] = [];
	for (let day: number = midnightBefore(from); day < to; day += MINUTES_PER_DAY) {
		days.push(daylightOn(instant(day)));
	}
	return days;
}

/**
 * How dark it is at `t`, from 0 while the sun is up to 1 when it is six degrees below the horizon
 * or more: evenly through the civil twilight, in as many steps as the map has shades for.
 */
export function darknessAt(days: readonly Daylight[], t: Instant): number {
	const shares = days.map(({ dawn, sunrise, sunset, dusk }) =>
		t < (sunrise + sunset) / 2 ? (sunrise - t) / (sunrise - dawn) : (t - sunset) / (dusk - sunset)
	);
	const share = Math.min(1, Math.max(0, Math.min(...shares)));
	return Math.round(share * SHADES) / SHADES;
}

function midnightBefore(t: Instant): Instant {
	return instantOf(civilTime(t, 'julian'), 0, 0, 'julian');
}

/** The moment of an instant, as a clock at Greenwich tells it. */
export function atGreenwich(t: Instant): Date {
	return new Date(EPOCH_MS + (t - CLOCK_AHEAD_MINUTES) * MS_PER_MINUTE);
}

/** The instant of a moment, by Petrograd's clocks. */
export function onOurClock(moment: Date): Instant {
	return instant((moment.getTime() - EPOCH_MS) / MS_PER_MINUTE + CLOCK_AHEAD_MINUTES);
}
