/** Groups of things that may be taken off the map, by the visitor or by a stop of an itinerary. */
export const SWITCHES = [
	...(['holders', 'places', 'bridges', 'movements', 'ground', 'signals'] as const),
	...(['streetNames', 'waterNames'] as const)
] as const;
export type Switch = (typeof SWITCHES)[number];
