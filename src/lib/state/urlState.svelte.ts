import { createContext, untrack } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import type { Explorer } from './explorer.svelte';
import { parseParams, printParams } from './params';
import { NOTHING, sameSelection, type Selection } from './selection';

/** What an address asked for in vain. */
export interface AddressProblems {
	/** Parameters that could not be read. */
	malformed: readonly string[];
	/** A record that the atlas does not hold. */
	unknown?: Exclude<Selection, { kind: 'none' }>;
}

/** How a page that holds the explorer in a way of its own has the address kept. */
export interface AddressHabits {
	/** A part of the query that is that page's own, and stays: `controls=clock`. */
	kept?: string;
	/** Parameters of that page that could not be read. */
	malformed?: readonly string[];
	/** Whether a new selection can be gone back from; not where Back is another page's. */
	addsToHistory?: boolean;
}

const WRITE_AFTER_MS = 300;
/** Seldom: browsers load the page's icon anew whenever the address changes. */
const WRITE_WHILE_PLAYING_MS = 4000;

/**
 * Keeps the address and the explorer in step. Time and camera replace the address, a new selection
 * or comparison adds to the history, and going back restores what the older address says.
 */
export class UrlState {
	#explorer: Explorer;
	readonly #habits: AddressHabits;
	#search = $state.raw('');
	#problems = $state.raw<AddressProblems | undefined>(undefined);
	#written = '';
	#selection: Selection = NOTHING;
	#compared: string | undefined;

	constructor(explorer: Explorer, habits: AddressHabits = {}) {
		this.#explorer = explorer;
		this.#habits = habits;
	}

	/** The query that finds this view again, at most a moment old; with its `?`, or empty. */
	get search(): string {
		return this.#search;
	}

	/** The same at this very moment, and whole where the address says nothing yet. */
	get searchNow(): string {
		return `?${this.#print()}`;
	}

	get problems(): AddressProblems | undefined {
		return this.#problems;
	}

	dismissProblems(): void {
		this.#problems = undefined;
	}

	/**
	 * Takes the view from the address and follows both from then on; call it once the page is
	 * there, inside an effect. Returns what stops it.
	 */
	start(): () => void {
		const { pathname } = location;
		const readAgain = () => {
			if (location.pathname === pathname) this.#read();
		};
		untrack(readAgain);
		addEventListener('popstate', readAgain);
		const stopEffects = $effect.root(() => {
			$effect(() => this.#followChoices());
			$effect(() => this.#followTheRest());
		});
		return () => {
			removeEventListener('popstate', readAgain);
			stopEffects();
		};
	}

	#read(): void {
		const { params, malformed } = parseParams(new URLSearchParams(location.search));
		malformed.push(...(this.#habits.malformed ?? []));
		const { selection = NOTHING } = params;
		const isUnknown = selection.kind !== 'none' && !this.#explorer.knows(selection);
		this.#explorer.restore(params);
		if (params.voice !== undefined && this.#explorer.voice.id !== params.voice) {
			malformed.push('voice');
		}
		this.#compared = this.#explorer.comparison.chosen;
		if (params.compare !== undefined && this.#compared !== params.compare) {
			malformed.push('compare');
		}
		this.#selection = this.#explorer.selection;
		this.#written = this.#print();
		this.#search = location.search;
		this.#problems =
			malformed.length > 0 || isUnknown
				? { malformed, ...(isUnknown ? { unknown: selection } : {}) }
				: undefined;
	}

	#followChoices(): void {
		const { selection, comparison } = this.#explorer;
		const isCompared = comparison.chosen === this.#compared;
		if (isCompared && sameSelection(selection, this.#selection)) return;
		this.#selection = selection;
		this.#compared = comparison.chosen;
		const { addsToHistory = true } = this.#habits;
		untrack(() => this.#write(addsToHistory ? pushState : replaceState));
	}

	#followTheRest(): (() => void) | undefined {
		if (this.#explorer.clock.isPlaying) {
			const timer = setInterval(() => this.#write(replaceState), WRITE_WHILE_PLAYING_MS);
			return () => clearInterval(timer);
		}
		if (this.#print() === this.#written) return undefined;
		const timer = setTimeout(() => this.#write(replaceState), WRITE_AFTER_MS);
		return () => clearTimeout(timer);
	}

	#write(writer: typeof pushState): void {
		const printed = this.#print();
		if (printed === this.#written) return;
		this.#written = printed;
		this.#search = `?${printed}`;
		const { kept = '' } = this.#habits;
		writer(`${location.pathname}${this.#search}${kept === '' ? '' : `&${kept}`}`, {});
	}

	#print(): string {
		return printParams(this.#explorer.params)
			.toString()
			.replaceAll('%3A', ':')
			.replaceAll('%2C', ',')
			.replaceAll('%2F', '/');
	}
}

/** The address of the page; `getUrlState` throws outside one. */
export const [getUrlState, setUrlState] = createContext<UrlState>();
