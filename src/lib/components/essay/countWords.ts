import { m } from '$lib/paraglide/messages';
import type { Count } from '../../scene/palaceHours';
import type { Language } from '../../time/format';

/** A range of numbers, `200–800`, one number where both ends are the same. */
export function rangeWords(low: number, high: number, language: Language): string {
	const figure = (value: number) => value.toLocaleString(language);
	return low === high ? figure(low) : m.essay_range({ low: figure(low), high: figure(high) });
}

/**
 * A count in a few words, with a plus where there were others uncounted. That nobody was there, that
 * nobody counted (`undefined`) and that no number is told are three different things.
 */
export function countWords(count: Count | undefined, language: Language): string {
	if (!count) return m.essay_not_counted();
	const { low, high, forces, uncounted } = count;
	if (forces.length === 0)
		return uncounted.length === 0 ? m.essay_nobody() : m.essay_number_untold();
	const figures = rangeWords(low, high, language);
	return uncounted.length === 0 ? figures : m.essay_and_others({ figures });
}
