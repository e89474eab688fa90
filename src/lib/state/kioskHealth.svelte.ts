import { createContext } from 'svelte';
import type { Timer } from './attentionWatch.svelte';
import { NO_HEALS, type Heal, type Heals } from './heal';
import type { Pulse } from './pulse.svelte';
import { keepReloads, readReloads } from './reloadMemory';
import { keepCounts, readCounts, withHeal } from './visitCounts';
import { findingOf, noEvidence, withError, withSigns, type VitalSigns } from './vitalSigns';
import { beginWatch, isHealthy, MOST_RELOADS, watch, type HealingAct } from './watchdog';

const LOOK_MS = 1000;

/** What is shown now, to be looked at and to be made anew. */
export interface Watched {
	/** How much of the map is there, 0 to 1, and whether something of it did not come. */
	readonly map: {
		readonly progress: number;
		readonly failure: unknown;
		readonly restores: number;
		readonly rebuilds: number;
		rebuild(): void;
	};
	/** Another as the story goes on; `undefined` while it is to stand still. */
	readonly story: string | undefined;
	/** The moment shown: as it goes on, the map is drawn anew. */
	readonly t: number;
	readonly isInUse: boolean;
	/** Makes all that is shown anew. */
	renew(): void;
}

/** What only the map itself can tell. */
export interface MapVitals {
	/** Whether it has been drawn, and is to be seen. */
	readonly isWhole: boolean;
	/** Whether nothing of what is in view now is waited for. */
	readonly isLoaded: boolean;
	/** Things that came so far, and pictures drawn. */
	readonly arrivals: number;
	readonly pictures: number;
}

/** The page that holds the kiosk: the browser's, or a test's. */
export interface HostPage {
	readonly memory: Pick<Storage, 'getItem' | 'setItem'> | undefined;
	/** Tells of each error that nobody caught; returns what ends that. */
	listen(onerror: () => void): () => void;
	/** Whether the page could be had anew just now. */
	canReload(): Promise<boolean>;
	reload(): void;
}

/** Looks once a second whether a kiosk does what it should, and heals it: `watch` says how. */
export class KioskHealth {
	readonly #timer: Timer;
	readonly #page: HostPage;
	readonly #pulse: Pulse;
	#dog = $state.raw(beginWatch(0, 0));
	#heals = $state.raw<Heals>(NO_HEALS);
	#evidence = noEvidence(0);
	#watched: Watched | undefined;
	#vitals: (() => MapVitals) | undefined;
	#counted = { restored: 0, rebuilt: 0 };
	#lastT: number | undefined;
	#callOff: (() => void) | undefined;

	constructor(timer: Timer, page: HostPage, pulse: Pulse) {
		[this.#timer, this.#page, this.#pulse] = [timer, page, pulse];
	}

	/** False while waiting was not enough. */
	get isHealthy(): boolean {
		return isHealthy(this.#dog);
	}

	/** What this device did to heal, as it keeps it. */
	get heals(): Heals {
		return this.#heals;
	}

	/** Begins to look; returns what ends that. */
	start(): () => void {
		const now = this.#timer.now();
		this.#dog = beginWatch(now, readReloads(this.#page.memory));
		this.#evidence = noEvidence(now);
		this.#heals = readCounts(this.#page.memory).heals;
		const endListening = this.#page.listen(() => {
			this.#evidence = withError(this.#evidence, this.#timer.now());
		});
		this.#wait();
		return () => {
			endListening();
			this.#callOff?.();
		};
	}

	/** Looks at this from now on; returns what ends that. */
	attend(watched: Watched): () => void {
		const { restores, rebuilds } = watched.map;
		this.#counted = { restored: restores, rebuilt: rebuilds };
		this.#watched = watched;
		return () => {
			this.#countHealsOfMap();
			if (this.#watched === watched) this.#watched = undefined;
		};
	}

	/** Asks a map of its own vitals from now on; returns what ends that. */
	attendMap(vitals: () => MapVitals): () => void {
		this.#vitals = vitals;
		return () => {
			if (this.#vitals === vitals) this.#vitals = undefined;
		};
	}

	#wait(): void {
		this.#callOff = this.#timer.after(LOOK_MS, () => {
			this.#look();
			this.#wait();
		});
	}

	#look(): void {
		const now = this.#timer.now();
		const signs = this.#signs();
		this.#evidence = withSigns(this.#evidence, now, signs);
		const finding = findingOf(this.#evidence, signs, this.#dog.rebuilds);
		const { reloads } = this.#dog;
		const isInUse = this.#watched?.isInUse ?? false;
		const { watchdog, act, isRestored } = watch(this.#dog, { now, finding, isInUse });
		this.#dog = watchdog;
		this.#countHealsOfMap();
		if (isRestored) this.#count('restored');
		if (act) this.#act(act);
		else if (watchdog.reloads !== reloads) keepReloads(this.#page.memory, watchdog.reloads);
	}

	#signs(): VitalSigns {
		const [watched, vitals] = [this.#watched, this.#vitals?.()];
		const progress = watched?.map.progress ?? 0;
		const isMapWhole = vitals?.isWhole === true;
		const isAwaited = !isMapWhole || !vitals.isLoaded;
		// Until it is whole, what comes of its files alone: as it moves, what is there is drawn anew.
		const arrivals = isMapWhole ? `tiles ${vitals.arrivals}` : `files ${progress}`;
		const hasMoved = watched !== undefined && watched.t !== this.#lastT;
		this.#lastT = watched?.t;
		return {
			isMapWhole,
			hasFailed: watched?.map.failure !== undefined,
			arrivals: isAwaited ? arrivals : undefined,
			story: watched?.story,
			pictures: isMapWhole && hasMoved ? vitals?.pictures : undefined,
			frames: this.#pulse.needsFrames ? this.#pulse.beats : undefined
		};
	}

	#act(act: HealingAct): void {
		if (act === 'reload') {
			void this.#reload();
		} else if (act === 'rebuild_map' && this.#watched) {
			this.#watched.map.rebuild();
		} else if (this.#watched) {
			this.#count('rebuilt');
			this.#watched.renew();
		}
	}

	async #reload(): Promise<void> {
		const { reloads } = this.#dog;
		if (!(await this.#page.canReload())) return;
		// Where it cannot be kept, only the longest of waits keeps it from being done again and again.
		if (!keepReloads(this.#page.memory, reloads) && reloads < MOST_RELOADS) return;
		this.#count('reloaded');
		this.#page.reload();
	}

	/** What the map did by itself is counted, too. */
	#countHealsOfMap(): void {
		if (!this.#watched) return;
		const { restores, rebuilds } = this.#watched.map;
		const now = { restored: restores, rebuilt: rebuilds };
		for (const heal of ['restored', 'rebuilt'] as const) {
			for (let left = now[heal] - this.#counted[heal]; left > 0; left -= 1) this.#count(heal);
		}
		this.#counted = now;
	}

	#count(heal: Heal): void {
		const { memory } = this.#page;
		const counts = withHeal(readCounts(memory), heal);
		// Where they cannot be kept, they are told of this page.
		if (keepCounts(memory, counts)) this.#heals = counts.heals;
		else this.#heals = { ...this.#heals, [heal]: this.#heals[heal] + 1 };
	}
}

/** The health of the page's kiosk; `getKioskHealth` throws outside one. */
export const [getKioskHealth, setKioskHealth] = createContext<KioskHealth>();
