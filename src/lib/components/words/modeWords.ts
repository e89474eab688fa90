import { m } from '$lib/paraglide/messages';
import type { ForceKind } from '../../domain/schema/force';
import type { Mode } from '../../domain/schema/movement';

const WAYS: Record<Mode, () => string> = {
	foot: m.mode_foot,
	horse: m.mode_horse,
	horse_artillery: m.mode_horse_artillery,
	bicycle: m.mode_bicycle,
	car: m.mode_car,
	lorry: m.mode_lorry,
	armoured_car: m.mode_armoured_car,
	tram: m.mode_tram,
	train: m.mode_train,
	ship: m.mode_ship
};

/** Bodies that march when they go on foot; others walk. */
const WALKERS: ReadonlySet<ForceKind> = new Set([
	...(['person', 'delegation', 'prisoners', 'car'] as const)
]);
const GROUND_OF: Partial<Record<Mode, string>> = { train: 'rail', ship: 'water' };

/**
 * What a force does to get on, as the verb of a sentence: `marches`, `go by train and on foot`. Of
 * several ways over one ground it is not known which it was (“or”); over different grounds one
 * follows the other.
 */
export function goingWords(
	modes: readonly Mode[],
	{ kind, isPlural }: { kind: ForceKind; isPlural: boolean }
): string {
	const [only] = modes;
	if (modes.length === 1 && only === 'ship') return isPlural ? m.move_steam() : m.move_steams();
	if (modes.length === 1 && only === 'foot' && kind !== 'procession') {
		if (WALKERS.has(kind)) return isPlural ? m.move_walk() : m.move_walks();
		return isPlural ? m.move_march() : m.move_marches();
	}
	const how = byGround(modes)
		.map((ways) => ways.map((mode) => WAYS[mode]()))
		.map((ways) => ways.reduce((first, last) => m.move_or({ first, last })))
		.reduce((first, last) => m.move_both_ways({ first, last }));
	return isPlural ? m.move_go({ how }) : m.move_goes({ how });
}

/** Modes of one ground together, in the order in which the grounds come. */
function byGround(modes: readonly Mode[]): Mode[][] {
	const grounds = new Map<string, Mode[]>();
	for (const mode of modes) {
		const ground = GROUND_OF[mode] ?? 'land';
		const own = grounds.get(ground);
		if (own) own.push(mode);
		else grounds.set(ground, [mode]);
	}
	return [...grounds.values()];
}
