import { m } from '$lib/paraglide/messages';
import type { NamingMode } from '../../domain/naming';

const NAMES: Record<NamingMode, () => string> = {
	en1917: m.names_en1917,
	ru1917: m.names_ru1917,
	today: m.names_today
};

/** What a naming mode of the map is called. */
export const namingName = (mode: NamingMode): string => NAMES[mode]();
