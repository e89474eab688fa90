import { essayPath } from '$lib/domain/schema/essay';
import { COMPILATION } from '../../data/compilation';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	COMPILATION.essays.map((essay) => ({ essay: essayPath(essay).split('/').at(-1) ?? '' }));
