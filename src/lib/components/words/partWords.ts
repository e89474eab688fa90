import { m } from '$lib/paraglide/messages';
import type { PartOfDay } from './partOfDay';

/** The parts of the day as they stand alone. */
export const PARTS: Record<PartOfDay, () => string> = {
	night: m.part_night,
	morning: m.part_morning,
	afternoon: m.part_afternoon,
	evening: m.part_evening
};
/** When something happened, by the part of the day. */
export const IN_PARTS: Record<PartOfDay, () => string> = {
	night: m.part_in_night,
	morning: m.part_in_morning,
	afternoon: m.part_in_afternoon,
	evening: m.part_in_evening
};
/** Into which part something went on, for a narrow column. */
export const INTO_PARTS: Record<PartOfDay, () => string> = {
	night: m.part_into_night,
	morning: m.part_into_morning,
	afternoon: m.part_into_afternoon,
	evening: m.part_into_evening
};
/** Into which part something went on, within a sentence. */
export const AND_INTO_PARTS: Record<PartOfDay, () => string> = {
	night: m.part_and_into_night,
	morning: m.part_and_into_morning,
	afternoon: m.part_and_into_afternoon,
	evening: m.part_and_into_evening
};
