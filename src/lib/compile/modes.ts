import type { Mode } from '../domain/schema/movement';

/** Which of the three networks a stretch belongs to. */
export type Ground = 'land' | 'rail' | 'water';

export interface ModeSpeed {
	ground: Ground;
	/** What the mode usually makes, km/h: shares out time between the parts of one movement. */
	usual: number;
	/** What it cannot exceed, km/h, averaged between two known hours. */
	most: number;
}

/**
 * Speeds of 1917. Infantry: Field Service Regulations 1912, 4 versts (4.3 km) an hour in column,
 * hurrying men half as fast again. Horse: walk and trot by turns, 8 to 10 km/h. City trams averaged
 * 12 km/h with stops. Trains of the Nikolaevsky line made 40 to 60 km/h, military ones 25 to 40.
 * Novik-class destroyers exceeded 30 knots at sea; ships in the Neva went at 5 to 8.
 */
export const MODE_SPEEDS: Readonly<Record<Mode, ModeSpeed>> = {
	foot: { ground: 'land', usual: 4.5, most: 7 },
	horse: { ground: 'land', usual: 8, most: 16 },
	horse_artillery: { ground: 'land', usual: 6, most: 12 },
	bicycle: { ground: 'land', usual: 12, most: 22 },
	car: { ground: 'land', usual: 25, most: 60 },
	lorry: { ground: 'land', usual: 18, most: 40 },
	armoured_car: { ground: 'land', usual: 18, most: 45 },
	tram: { ground: 'land', usual: 12, most: 25 },
	train: { ground: 'rail', usual: 35, most: 70 },
	ship: { ground: 'water', usual: 15, most: 55 }
};

/** The mode by which a movement goes over one ground: the fastest of those authored for it. */
export function modeOn(ground: Ground, modes: readonly Mode[]): Mode {
	if (ground === 'rail') return 'train';
	if (ground === 'water') return 'ship';
	const onLand = modes.filter((mode) => MODE_SPEEDS[mode].ground === 'land');
	const fastest = onLand.toSorted((a, b) => MODE_SPEEDS[b].most - MODE_SPEEDS[a].most)[0];
	return fastest ?? 'foot';
}

/** The mode by which a movement certainly goes over one ground; `null` where it may be another. */
export function knownModeOn(ground: Ground, modes: readonly Mode[]): Mode | null {
	const possible = modes.filter((mode) => MODE_SPEEDS[mode].ground === ground);
	return possible.length > 1 ? null : modeOn(ground, modes);
}
