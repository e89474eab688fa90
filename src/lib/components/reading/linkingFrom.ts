import type { Linking } from '../../reading/structuredData';
import type { Language } from '../../time/format';
import { recordHref } from './recordPath';

/** How the pages of one language are linked, with the origin where the site knows it. */
export function linkingFrom(origin: string, language: Language): Linking {
	return { language, urlOf: (kind, id) => `${origin}${recordHref(kind, id, language)}` };
}
