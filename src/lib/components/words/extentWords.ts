import { m } from '$lib/paraglide/messages';
import type { Extent, ExtentKind } from '../../domain/schema/extent';

const KINDS: Record<ExtentKind, () => string> = {
	cordon: m.extent_cordon,
	guard: m.extent_guard,
	patrol: m.extent_patrol,
	barricade: m.extent_barricade,
	crowd: m.extent_crowd
};

/** What an extent is, in a word. */
export const extentKindName = (kind: ExtentKind): string => KINDS[kind]();

/** Whether it is recorded that they were there, as a sentence. */
export const presenceWords = (certainty: Extent['certainty']): string =>
	certainty === 'attested' ? m.presence_attested() : m.presence_inferred();

/** Whether it is recorded where exactly, as a sentence. */
export const courseWords = (course: Extent['course']): string =>
	course === 'attested' ? m.course_attested() : m.course_inferred();
