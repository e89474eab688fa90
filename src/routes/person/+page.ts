import { readingAtBuild } from '../data/readingAtBuild';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async () => ({ reading: await readingAtBuild() });
