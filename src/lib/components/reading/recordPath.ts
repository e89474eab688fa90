import { pageAddress } from '$lib/i18n/language';
import type { Language } from '../../time/format';

/** The records that have a page of their own. */
export type PageKind = 'event' | 'place' | 'person' | 'force';

/** Where a record's page is, without its language: `/event/d25_aurora_shot`. */
export function recordPath(kind: PageKind, id: string): string {
	return `/${kind}/${id}`;
}

/** Where a record's page is, in the language of the page one is on or in the one named. */
export function recordHref(kind: PageKind, id: string, locale?: Language): string {
	return pageAddress(recordPath(kind, id), locale);
}
