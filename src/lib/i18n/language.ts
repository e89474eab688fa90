import { getLocale, localizeHref } from '$lib/paraglide/runtime';
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
