import type { CompiledItinerary } from '../../domain/compiledItinerary';
import {
	DEFAULT_SETTINGS,
	readKioskSettings,
	type ReadSettings,
	type SettingsFault
} from '../../state/kioskSettings';

/** The settings of the file at an address, and over them those of the page's own. */
export async function fetchSettings(file: string, search: string): Promise<ReadSettings> {
	const response = await fetch(file);
	const text = response.ok ? await response.text() : undefined;
	return readKioskSettings(text, new URLSearchParams(search));
}

/** The loops that play, in order, and the settings with those of them that there are. */
export interface FetchedLoops {
	itineraries: CompiledItinerary[];
	read: ReadSettings;
}

/**
 * Fetches the loops that the settings name. One that there is not, or that is no loop, is left out
 * and named as a fault; where none is left, the usual one plays.
 */
export async function fetchLoops(
	{ settings, faults }: ReadSettings,
	pathOf: (slug: string) => string
): Promise<FetchedLoops> {
	const found = await fetchEach(settings.itineraries, pathOf);
	const missing = settings.itineraries.filter((slug) => !found.has(slug));
	const wrong = missing.map((value): SettingsFault => ({
		...{ source: 'file', field: 'itineraries', value, problem: 'malformed' }
	}));
	const loops = found.size > 0 ? found : await fetchEach(DEFAULT_SETTINGS.itineraries, pathOf);
	return {
		itineraries: [...loops.values()],
		read: {
			settings: { ...settings, itineraries: [...loops.keys()] },
			faults: [...faults, ...wrong]
		}
	};
}

/** The loop of an answer; none where it is another itinerary, or a page of a server that knows none. */
async function readLoop(response: Response): Promise<CompiledItinerary | undefined> {
	try {
		const itinerary = (await response.json()) as Partial<CompiledItinerary> | null;
		return itinerary?.kind === 'attract' ? (itinerary as CompiledItinerary) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

async function fetchEach(
	slugs: readonly string[],
	pathOf: (slug: string) => string
): Promise<Map<string, CompiledItinerary>> {
	const found = new Map<string, CompiledItinerary>();
	for (const slug of slugs) {
		const response = await fetch(pathOf(slug));
		if (!response.ok) continue;
		const itinerary = await readLoop(response);
		if (itinerary) found.set(slug, itinerary);
	}
	return found;
}
