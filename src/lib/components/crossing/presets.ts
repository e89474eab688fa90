import { m } from '$lib/paraglide/messages';

/** A question to begin with: two places of the gazetteer. */
export interface CrossingPreset {
	from: string;
	to: string;
	label: () => string;
}

/**
 * One for each arm of the river that the bridges were fought over: the Neva below the palace,
 * where a bridge was up for half a day; the Neva at the Liteiny; and the Troitsky.
 */
export const CROSSING_PRESETS: readonly CrossingPreset[] = [
	{ from: 'finland_barracks', to: 'mariinsky_palace', label: m.cross_preset_vasilievsky },
	{ from: 'finland_station', to: 'palace_square', label: m.cross_preset_vyborg },
	{ from: 'smolny', to: 'kshesinskaya', label: m.cross_preset_smolny }
];
