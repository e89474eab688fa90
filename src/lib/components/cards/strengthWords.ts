import { m } from '$lib/paraglide/messages';
import type { Force, StrengthUnit } from '../../domain/schema/force';
import type { Language } from '../../time/format';

const UNITS: Record<StrengthUnit, (inputs: { figures: string }) => string> = {
	persons: m.strength_of_persons,
	guns: m.strength_of_guns,
	cars: m.strength_of_cars,
	ships: m.strength_of_ships
};

/** The range of the strengths claimed and what they count, in words; that nothing is claimed, too. */
export function strengthWords(strength: Force['strength'], language: Language): string {
	const { low, high, unit = 'persons' } = strength ?? {};
	const figures = figuresOf(low, high, (value) => value.toLocaleString(language));
	return figures === undefined ? m.strength_unknown() : UNITS[unit]({ figures });
}

function figuresOf(
	low: number | undefined,
	high: number | undefined,
	figure: (value: number) => string
): string | undefined {
	if (low !== undefined && high !== undefined) {
		return low === high
			? m.strength_one({ figure: figure(low) })
			: m.strength_range({ low: figure(low), high: figure(high) });
	}
	if (low !== undefined) return m.strength_least({ figure: figure(low) });
	return high === undefined ? undefined : m.strength_most({ figure: figure(high) });
}
