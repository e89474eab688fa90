/** The sources of what does not change with the time: the city and what lies round it. */
export const PLAN_SOURCES = [
	...(['water', 'squares', 'blocks', 'buildings', 'streets', 'bridges', 'railways'] as const),
	...(['districts', 'tramways', 'region'] as const)
] as const;

/** The sources of the base map, of the places on it and of the extents, by their served names. */
export const MAP_SOURCES = [...PLAN_SOURCES, 'lights', 'names', 'places', 'extents'] as const;

export type MapSource = (typeof MAP_SOURCES)[number];
