import { m } from '$lib/paraglide/messages';
import type { Force } from '../../domain/schema/force';
import type { Language } from '../../time/format';

/** The range of the strengths claimed, in words; undefined where nothing is claimed. */
export function strengthWords(strength: Force['strength'], language: Language): string | undefined {
	const { low, high } = strength ?? {};
	const figure = (value: number) => value.toLocaleString(language);
	if (low !== undefined && high !== undefined) {
		return low === high
			? m.strength_one({ figure: figure(low) })
			: m.strength_range({ low: figure(low), high: figure(high) });
	}
	if (low !== undefined) return m.strength_least({ figure: figure(low) });
	return high === undefined ? undefined : m.strength_most({ figure: figure(high) });
}
