/** Data of the site that a page of the bench stands in for: its address by its path. */
export const REPLACED = new Map<string, string>();

/** Stands in for SvelteKit's `$app/paths`: the bench is served from the root. */
export const resolve = (path: string): string => REPLACED.get(path) ?? path;
