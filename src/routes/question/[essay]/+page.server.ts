import { essayPath } from '$lib/domain/schema/essay';
import { COMPILATION } from '../../data/compilation';
import { siteOrigin } from '../../data/siteOrigin';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	COMPILATION.essays.map((essay) => ({ essay: essayPath(essay).split('/').at(-1) ?? '' }));

export const load: PageServerLoad = () => ({ origin: siteOrigin() });
