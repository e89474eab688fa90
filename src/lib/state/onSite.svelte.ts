import { createContext } from 'svelte';
import type { ItineraryStop } from '../domain/schema/itinerary';
import { bearingDegrees, distanceMetres, type Position } from '../geo/position';
import type { ItineraryPlayer } from './itineraryPlayer.svelte';
import {
	answered,
	isTooRough,
	NOTHING_TOLD,
	siteStopsOf,
	takeFix,
	type Fix,
	type Watch
} from './siteOffers';

/** What tells where the visitor is: the browser's `navigator.geolocation`. */
export type Device = Pick<Geolocation, 'watchPosition' | 'clearWatch'>;

/**
 * Whether the visitor wants to be found, and is: `off` before they say so and when they will no
 * more; `asking` until the first fix; `here` with one; `lost` where none comes any more; `refused`
 * where they, or their browser, say no.
 */
export type SiteStatus = 'off' | 'asking' | 'here' | 'lost' | 'refused';

/** Without a fix for so long, in milliseconds, one goes on by hand. */
const LOST_MS = 30_000;
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const DENIED = 1;

/** The stop that comes next, as seen from where the visitor is. */
export interface StopAhead {
	stop: ItineraryStop;
	position: Position;
	/** As the crow flies. */
	metres: number;
	/** Degrees from north, clockwise. */
	bearing: number;
}

/**
 * A visitor in the streets: where their device says that they are, for as long as they want it to,
 * and the stops offered there. Nothing of it is kept, and nothing leaves the page.
 */
export class OnSite {
	readonly #player: ItineraryPlayer;
	#device = $state.raw<Device>();
	#status = $state<SiteStatus>('off');
	#fix = $state.raw<Fix>();
	#watch = $state.raw<Watch>(NOTHING_TOLD);
	#handle: number | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;
	#stops = $derived.by(() => {
		const { stops, legs, itinerary } = this.#player;
		return siteStopsOf(stops, legs, itinerary.places);
	});
	#ahead = $derived.by(() => this.#lookAhead());
	#isRough = $derived.by(() => this.#knowsTooRoughly());

	constructor(player: ItineraryPlayer) {
		this.#player = player;
	}

	/** Learns what could tell where the visitor is, and asks it nothing yet. Returns what ends all. */
	meet(device: Device | undefined): () => void {
		this.#device = device;
		return () => this.stop();
	}

	/** Whether there is anything that could tell. */
	get isPossible(): boolean {
		return this.#device !== undefined;
	}

	get status(): SiteStatus {
		return this.#status;
	}

	/** The last fix, while the visitor wants to be found and is. */
	get fix(): Fix | undefined {
		return this.#status === 'here' ? this.#fix : undefined;
	}

	/** Whether that is too rough for the next stop to be noticed. */
	get isRough(): boolean {
		return this.#isRough;
	}

	/** The next stop, seen from there. */
	get ahead(): StopAhead | undefined {
		return this.#ahead;
	}

	/** The stop at which the visitor seems to be, until they answer. */
	get offer(): ItineraryStop | undefined {
		return this.#player.stops.find(({ id }) => id === this.#watch.open);
	}

	/** The visitor wants to be found: the browser asks them once more. */
	start(): void {
		if (!this.#device || this.#handle !== undefined) return;
		this.#status = 'asking';
		this.#handle = this.#device.watchPosition(this.#take, this.#fail, {
			enableHighAccuracy: true
		});
		this.#listenLonger();
	}

	/** The visitor wants to be found no more; what was known is forgotten. */
	stop(): void {
		this.#end();
		this.#status = 'off';
	}

	/** Opens the stop that is offered. */
	accept(): void {
		const { open } = this.#watch;
		this.#watch = answered(this.#watch);
		this.#player.goTo(open);
	}

	/** Stays where one is in the tour; the stop is not offered again. */
	decline(): void {
		this.#watch = answered(this.#watch);
	}

	#take: PositionCallback = ({ coords: { longitude, latitude, accuracy } }) => {
		if (this.#handle === undefined) return;
		this.#status = 'here';
		this.#fix = { position: [longitude, latitude], accuracyMetres: accuracy };
		const { state, stop } = this.#player;
		const isOpen = state.kind !== 'idle' && state.kind !== 'finished';
		this.#watch = takeFix(this.#watch, this.#fix, {
			stops: this.#stops,
			here: isOpen && this.#player.held.kind !== 'moving' ? stop.id : undefined
		});
		this.#listenLonger();
	};

	#fail: PositionErrorCallback = ({ code }) => {
		if (this.#handle === undefined) return;
		if (code === DENIED) {
			this.#end();
			this.#status = 'refused';
		} else this.#status = 'lost';
	};

	#listenLonger(): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => (this.#status = 'lost'), LOST_MS);
	}

	#end(): void {
		clearTimeout(this.#silence);
		if (this.#handle !== undefined) this.#device?.clearWatch(this.#handle);
		this.#handle = undefined;
		this.#fix = undefined;
		this.#watch = NOTHING_TOLD;
	}

	#lookAhead(): StopAhead | undefined {
		const { fix } = this;
		const { state, held, stop: current, next, itinerary } = this.#player;
		const isStill = state.kind === 'idle' || held.kind === 'moving';
		const stop = isStill ? current : next;
		const position = itinerary.places.find(({ id }) => id === stop?.place)?.position;
		if (!fix || !stop || !position) return undefined;
		const metres = distanceMetres(fix.position, position);
		return { stop, position, metres, bearing: bearingDegrees(fix.position, position) };
	}

	#knowsTooRoughly(): boolean {
		const ahead = this.#ahead;
		const stop = this.#stops.find(({ id }) => id === ahead?.stop.id);
		return this.fix !== undefined && stop !== undefined && isTooRough(this.fix, stop);
	}
}

/** The visitor of the page; `getOnSite` throws outside a tour's. */
export const [getOnSite, setOnSite] = createContext<OnSite>();
