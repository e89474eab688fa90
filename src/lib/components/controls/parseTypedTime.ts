import { civilTime, instantOf, type Instant } from '../../time/instant';

const TYPED =
	/^(?:(\d{1,2})(?:st|nd|rd|th|-?го)?[\s,.:-]+(?:(?:of\s+)?[a-zа-я]+\.?[\s,]+)?)?(\d{1,2})[:.](\d{2})$/;

/**
 * Reads a time as visitors type it: `21:40` on the day of `now`, `25 21:40`, `25-21.40`,
 * `25 October, 21:40`; days of October, Old Style. Undefined for anything else and for times that
 * are outside `[from, to]`.
 */
export function parseTypedTime(
	typed: string,
	now: Instant,
	{ from, to }: { from: Instant; to: Instant }
): Instant | undefined {
	const parts = TYPED.exec(typed.trim().toLowerCase());
	if (!parts) return undefined;
	const [hour, minute] = [Number(parts[2]), Number(parts[3])];
	if (hour > 23 || minute > 59) return undefined;
	const today = civilTime(now, 'julian');
	const date = parts[1] === undefined ? today : { year: 1917, month: 10, day: Number(parts[1]) };
	const t = instantOf(date, hour, minute, 'julian');
	return t >= from && t <= to ? t : undefined;
}
