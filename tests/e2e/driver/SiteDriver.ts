import type { BrowserContext } from '@playwright/test';
import { moved, type Position } from '../../../src/lib/geo/position';

/** Where the visitor goes with their device, as the browser is told. */
export class SiteDriver {
	readonly #context: BrowserContext;
	/** A browser tells of a place anew only where it changes: each fix is a hand's breadth beside the last. */
	#fixes = 0;

	constructor(context: BrowserContext) {
		this.#context = context;
	}

	/** The visitor allows the page to know where they are. */
	async allow(): Promise<void> {
		await this.#context.grantPermissions(['geolocation']);
	}

	/** The device says that the visitor is at a place. */
	async is(at: Position, accuracy = 8): Promise<void> {
		this.#fixes += 1;
		const [longitude, latitude] = moved(at, 90, this.#fixes % 2);
		await this.#context.setGeolocation({ longitude, latitude, accuracy });
	}
}
