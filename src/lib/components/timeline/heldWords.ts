import { m } from '$lib/paraglide/messages';
import type { Side } from '../../domain/schema/event';
import type { Holder } from '../../domain/schema/holding';
import type { PlaceClass } from '../../scene/placeClasses';

const CLASSES: Record<PlaceClass, () => string> = {
	bridges: m.class_bridges,
	stations: m.class_stations,
	exchanges: m.class_exchanges,
	palaces: m.class_palaces,
	banks: m.class_banks,
	presses: m.class_presses,
	barracks: m.class_barracks,
	others: m.class_others
};
const SHORT: Record<Holder, () => string> = {
	mrc: m.held_short_mrc,
	government: m.held_short_government,
	contested: m.held_short_contested,
	neither: m.held_short_neither
};

/** The name of a class of places, in the language of the page. */
export const className = (id: PlaceClass): string => CLASSES[id]();
/** The name of a holder at the head of a narrow column. */
export const shortHolderName = (holder: Holder): string => SHORT[holder]();
/** The mark that stands for a holder. */
export const sideOf = (holder: Holder): Side => (holder === 'contested' ? 'both' : holder);
