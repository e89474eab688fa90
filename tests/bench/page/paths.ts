/** Stands in for SvelteKit's `$app/paths`: the bench is served from the root. */
export const resolve = (path: string): string => path;
