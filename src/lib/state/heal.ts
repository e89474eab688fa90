/**
 * What may be done where something goes wrong, each step more than the one before: what was lost
 * comes back by itself and is made whole; the map is made anew; the page is loaded anew.
 */
export const HEALS = ['restored', 'rebuilt', 'reloaded'] as const;
export type Heal = (typeof HEALS)[number];

/** How often each was done. */
export type Heals = Readonly<Record<Heal, number>>;

export const NO_HEALS: Heals = { restored: 0, rebuilt: 0, reloaded: 0 };
