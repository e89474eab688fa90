import type { Names } from './schema/common';
import type { Language } from '../time/format';

/** Which names the map shows: those of 1917 in English or Russian, or today's. */
export const NAMING_MODES = ['en1917', 'ru1917', 'today'] as const;
export type NamingMode = (typeof NAMING_MODES)[number];

/** The 1917 names in the visitor's language. */
export function defaultNaming(language: Language): NamingMode {
	return language === 'ru' ? 'ru1917' : 'en1917';
}

/** The name of a thing in a naming mode. Today's names follow the visitor's language. */
export function nameIn(names: Names, mode: NamingMode, language: Language): string {
	if (mode === 'today') return names.today[language];
	return mode === 'ru1917' ? names.ru : names.en;
}
