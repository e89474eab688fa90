/** The sources of the base map and of the places on it, by the names they are served under. */
export const MAP_SOURCES = [
	...(['water', 'squares', 'buildings', 'streets', 'bridges', 'railways'] as const),
	...(['names', 'places'] as const)
] as const;

export type MapSource = (typeof MAP_SOURCES)[number];
