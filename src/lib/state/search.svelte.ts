import type { Atlas } from '../domain/atlas';
import type { Found, SearchIndex } from '../search/SearchIndex';

/**
 * What the visitor may look for. The index is made when somebody first reaches for a search field:
 * few do, and it costs a moment and some kilobytes.
 */
export class Search {
	readonly #atlas: Atlas;
	#index = $state.raw<SearchIndex>();
	#loading: Promise<void> | undefined;

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	/** Makes the index, once; may be asked again and again. */
	prepare(): Promise<void> {
		this.#loading ??= import('../search/SearchIndex').then(({ SearchIndex }) => {
			this.#index = new SearchIndex(this.#atlas);
		});
		return this.#loading;
	}

	/** What fits the query, the best first; undefined while it is too short, or nothing is ready. */
	find(query: string): Found[] | undefined {
		return this.#index?.find(query);
	}
}
