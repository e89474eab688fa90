import { m } from '$lib/paraglide/messages';
import type { Person } from '../../domain/schema/person';

type Year = NonNullable<Person['born']>;

/** A year as well as it is known. */
export const yearWords = ({ year, isAbout }: Year): string =>
	isAbout ? m.year_about({ year }) : String(year);

/** The years of a life in the page's language, `1870–1924`, or the one known; else `undefined`. */
export function lifeYears({ born, died }: Pick<Person, 'born' | 'died'>): string | undefined {
	if (born && died) return `${yearWords(born)}–${yearWords(died)}`;
	if (born) return m.year_born({ year: yearWords(born) });
	return died && m.year_died({ year: yearWords(died) });
}
