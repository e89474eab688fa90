import type { PageLoad } from './$types';

/** Text alone: it is written at build and needs no script. */
export const csr = false;

export const load: PageLoad = ({ data }) => data;
