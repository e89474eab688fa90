/** What the frame of the explorer shows besides the map, and what it binds: the address. */
export const FRAME_PARTS = [
	...(['clock', 'list', 'bar', 'card', 'ribbon', 'legend', 'notices', 'address'] as const)
] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** All of it: the explorer as its own page. */
export const WHOLE_FRAME: ReadonlySet<FramePart> = new Set(FRAME_PARTS);

/** None of it: the map alone. */
export const BARE_FRAME: ReadonlySet<FramePart> = new Set();
