import { LIMITS } from './limits';

/** What can be wrong with a file of a visitor's own; what it means and what to do is in messages. */
export const FAULT_KINDS = [
	...(['too_large', 'not_json', 'too_deep', 'dangerous_key', 'not_geojson', 'other_crs'] as const),
	...(['too_many_features', 'too_many_vertices', 'no_features', 'not_feature'] as const),
	...(['unknown_geometry', 'not_list', 'not_position', 'not_finite', 'out_of_range'] as const),
	...(['short_line', 'short_ring', 'open_ring', 'bad_properties', 'bad_time'] as const),
	...(['reversed_times', 'too_slow', 'unreadable'] as const)
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing that is wrong with a file, and where. */
export interface ImportFault {
	kind: FaultKind;
	/** Where in the file, as `features[3].geometry.coordinates[0]`; empty for the whole. */
	path: string;
	/** What was found there, in few characters. */
	value: string;
}

/** All that is wrong, as far as it is listed. */
export interface FoundFaults {
	faults: readonly ImportFault[];
	/** Whether there may be more than are listed. */
	isMore: boolean;
}

const LONGEST_VALUE = 60;

/** Gathers faults up to the bound; once it is over there is no need to look for more. */
export class FaultList {
	readonly #faults: ImportFault[] = [];
	#isMore = false;

	/** Whether more was found than is listed: there is no need to look further. */
	get isOver(): boolean {
		return this.#isMore;
	}

	get isEmpty(): boolean {
		return this.#faults.length === 0;
	}

	add(kind: FaultKind, path: string, value?: unknown): void {
		if (this.#faults.length === LIMITS.faults) this.#isMore = true;
		else this.#faults.push({ kind, path, value: shortly(value) });
	}

	get found(): FoundFaults {
		return { faults: this.#faults, isMore: this.#isMore };
	}
}

/** A value as it stands in a file, cut short; of lists and objects only what they are. */
function shortly(value: unknown): string {
	if (value === undefined) return '';
	if (Array.isArray(value)) return value.length > 4 ? `[… ${value.length}]` : brief(value);
	return brief(value);
}

function brief(value: unknown): string {
	const isDeep = (one: unknown) => typeof one === 'object' && one !== null;
	const text =
		typeof value === 'number'
			? String(value)
			: JSON.stringify(value, (key, one: unknown) => (key !== '' && isDeep(one) ? '…' : one));
	return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
