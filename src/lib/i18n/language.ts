import { getLocale, localizeHref, overwriteGetLocale } from '$lib/paraglide/runtime';
import type { Language } from '../time/format';

/** The language of the page, from its address. */
export function pageLanguage(): Language {
	return getLocale();
}

/** The address of a page, given as `/chronicle`, in a language: `/ru`, and not `/ru/`, for `/`. */
export function pageAddress(path: string, language = pageLanguage()): string {
	const address = localizeHref(path, { locale: language });
	return address.length > 1 && address.endsWith('/') ? address.slice(0, -1) : address;
}

/**
 * Has the page speak a language other than that of its address, as long as it is asked for: a kiosk
 * changes it without a step. In a browser alone; returns what gives the word back to the address.
 */
export function speakAs(language: () => Language): () => void {
	const before = getLocale;
	overwriteGetLocale(language);
	return () => overwriteGetLocale(before);
}
