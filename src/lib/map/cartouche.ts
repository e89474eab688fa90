import type { NamingMode } from '../domain/naming';
import type { Language } from '../time/format';

/** Where the middle of the cartouche lies: on the open water of the gulf, west of the harbour. */
export const CARTOUCHE_AT: [lng: number, lat: number] = [30.178, 59.914];
/** Its size in pixels at `TRUE_ZOOM`. */
export const CARTOUCHE_SIZE = [300, 148] as const;

/** The zoom at which it is as large as it was drawn; it grows with the plan that it is printed on. */
const TRUE_ZOOM = 12;
/** It is seen fully between the inner zooms, and fades towards the outer ones. */
const ZOOMS = [10.2, 10.7, 13.1, 13.6] as const;

/** How large the cartouche is at a zoom, and how much of it is seen, 0 to 1. */
export function cartoucheLook(zoom: number): { scale: number; opacity: number } {
	const [from, full, fading, to] = ZOOMS;
	const share = Math.min((zoom - from) / (full - from), (to - zoom) / (to - fading));
	return { scale: 2 ** (zoom - TRUE_ZOOM), opacity: Math.min(1, Math.max(0, share)) };
}

/** The words of the cartouche: the title, what the sheet is, and the same in the other language. */
export interface CartoucheLines {
	title: string;
	plan: string;
	titleLanguage: Language;
	also?: string;
	alsoLanguage?: Language;
}

/**
 * The title of the plan: as it was printed in 1917, with a line in English for who reads the map or
 * the page in English; in the names of today, the city's name of today as well.
 */
export function cartoucheLines(naming: NamingMode, language: Language): CartoucheLines {
	const period = {
		title: 'ПЕТРОГРАДЪ',
		plan: 'Планъ города 1917 г.',
		titleLanguage: 'ru'
	} as const;
	if (naming === 'today') {
		return language === 'ru'
			? { ...period, also: 'ныне Санкт-Петербург', alsoLanguage: 'ru' }
			: { ...period, also: 'Petrograd, now St Petersburg', alsoLanguage: 'en' };
	}
	const isRussian = naming === 'ru1917' && language === 'ru';
	return isRussian ? period : { ...period, also: 'Plan of Petrograd', alsoLanguage: 'en' };
}
