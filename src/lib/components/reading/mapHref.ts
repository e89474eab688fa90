import { pageAddress } from '$lib/i18n/language';
import { STORY } from '../../scene/story';
import { printParams } from '../../state/params';
import type { Selection } from '../../state/selection';
import type { Instant } from '../../time/instant';

/**
 * Where the map shows a record; at the hour given, where that lies within the story: outside it the
 * map opens at its own hour.
 */
export function mapHref(selection: Selection, t?: Instant): string {
	const isInStory = t !== undefined && t >= STORY.from && t < STORY.to;
	const query = printParams({ selection, ...(isInStory ? { t } : {}) });
	return `${pageAddress('/')}?${query.toString().replaceAll('%3A', ':')}`;
}
