import type { ImportDesk } from '../import/ImportDesk';
import type { OwnSummary } from '../import/messages';

/** A visitor's own file as it is shown: what is known of it, and who is asked for the rest. */
export interface OwnDataShown {
	name: string;
	summary: OwnSummary;
	desk: ImportDesk;
}

/** The visitor's own data on the map, if there are any: in this page alone, neither kept nor sent. */
export class OwnData {
	#shown = $state.raw<OwnDataShown>();
	#chosen = $state.raw<{ row: number }>();

	get shown(): OwnDataShown | undefined {
		return this.#shown;
	}

	/** The feature looked at; a new object each time, so that the same can be chosen twice. */
	get chosen(): { row: number } | undefined {
		return this.#chosen;
	}

	/** Shows a file in place of the one before, or none; the one before is forgotten. */
	show(data: OwnDataShown | undefined): void {
		this.#shown?.desk.end();
		this.#chosen = undefined;
		this.#shown = data;
	}

	/** Chooses a feature by its row in the file, from 0. */
	choose(row: number): void {
		this.#chosen = { row };
	}
}
