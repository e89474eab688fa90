/** The sources of the base map and of the places on it, by the names they are served under. */
export const MAP_SOURCES = [
	...(['water', 'squares', 'blocks', 'buildings', 'streets', 'bridges', 'railways'] as const),
	'lights',
	...(['names', 'places', 'districts', 'tramways', 'region'] as const)
] as const;

export type MapSource = (typeof MAP_SOURCES)[number];
