import { getLocale } from '$lib/paraglide/runtime';
import type { Language } from '../time/format';

/** The language of the page, from its address. */
export function pageLanguage(): Language {
	return getLocale();
}
