/** Keeps a page alive on a screen: watches its heartbeat and mends what stops it, for ever. */
import { beginPulse, isSteady, takePulse } from './pulse.mjs';
import { countFault, isProfileToBlame, NO_FAULTS, remedyFor } from './remedy.mjs';

export class Supervisor {
	#settings;
	#launch;
	#profiles;
	#report;
	#tally = NO_FAULTS;
	/** Whether the profile on the disk is left alone. */
	#isDistrusted = false;
	/** Whether the page that was opened last has lived. */
	#hasLived = false;
	/** What has been told of the page since it was opened. */
	#lost;
	#isEnding = false;
	/** Cuts the present wait short. */
	#wake = () => {};

	/**
	 * @param around.settings from `readSettings`
	 * @param around.launch starts a browser with a profile, as `Browser.launch` does
	 * @param around.profiles `chooseProfile` and `putAside`
	 * @param around.report a `Report`
	 */
	constructor({ settings, launch, profiles, report }) {
		this.#settings = settings;
		this.#launch = launch;
		this.#profiles = profiles;
		this.#report = report;
	}

	/** Goes on until {@link end}; then the browser has ended, too. */
	async run() {
		while (!this.#isEnding) {
			const remedy = await this.#oneBrowser();
			if (remedy) await this.#pause(remedy.pauseMs);
		}
		this.#report.note('ended');
	}

	/** Ends the browser and then {@link run}. */
	end() {
		this.#isEnding = true;
		this.#wake();
	}

	/** From the start of a browser to its end; what is to be done then, or nothing at the end of all. */
	async #oneBrowser() {
		let browser;
		try {
			const profile = this.#profiles.chooseProfile(this.#settings, this.#isDistrusted);
			browser = await this.#launch(this.#settings, profile.folder);
			browser.onlost = (fault) => {
				this.#lost ??= fault;
				this.#wake();
			};
			this.#report.browser(profile);
		} catch (error) {
			return this.#treat({ kind: 'no-browser', detail: error.message });
		}
		const remedy = await this.#pages(browser);
		browser.onlost = () => {};
		this.#lost = undefined;
		await browser.end({ isDeaf: remedy?.isDeaf === true });
		return remedy;
	}

	/** Opens the page again and again, until a new browser is needed. */
	async #pages(browser) {
		for (;;) {
			const fault = await this.#untilFault(browser);
			if (this.#isEnding) return undefined;
			const remedy = this.#treat(fault);
			if (remedy.kind === 'browser' || browser.gone) return remedy;
			await this.#pause(remedy.pauseMs);
			if (fault.kind !== 'mute') continue;
			try {
				// A process that does not hear cannot be asked for another page.
				await browser.killPages();
				// Its end is told at once, and is no new fault.
				await this.#pause(1000);
			} catch (error) {
				return this.#treat({ kind: 'deaf', detail: error.message });
			}
		}
	}

	/** Opens the page and watches it, until something is wrong with it or all is to end. */
	async #untilFault(browser) {
		const { address, pulseSeconds } = this.#settings;
		this.#lost = undefined;
		this.#hasLived = false;
		try {
			const refused = await browser.open(address);
			if (refused) return { kind: 'no-page', detail: refused };
		} catch (error) {
			return browser.gone ?? { kind: 'deaf', detail: error.message };
		}
		let pulse = beginPulse(performance.now());
		for (;;) {
			await this.#pause(pulseSeconds * 1000);
			const beat = await this.#orWoken(browser.beat());
			const lost = this.#lost ?? browser.gone;
			this.#lost = undefined;
			if (lost || this.#isEnding) return lost;
			const now = performance.now();
			const taken = takePulse(pulse, beat, now, this.#settings);
			if (taken.fault) return { kind: taken.fault, detail: '' };
			this.#follow(pulse, taken.pulse, beat, now);
			pulse = taken.pulse;
		}
	}

	/** Tells of a page that has begun to live, and forgets what was when it has lived for a time. */
	#follow(before, after, { version }, now) {
		this.#report.alive(now);
		if (after.begunAt !== undefined && before.begunAt === undefined) {
			this.#hasLived = true;
			this.#report.lives({ version, seconds: (now - after.loadedAt) / 1000 });
		}
		if (!isSteady(after, now, this.#settings) || this.#tally === NO_FAULTS) return;
		const isToBlame = this.#isDistrusted && isProfileToBlame(this.#tally);
		this.#tally = NO_FAULTS;
		this.#isDistrusted = false;
		this.#report.note('steady: earlier faults are forgotten');
		if (!isToBlame) return;
		// The next browser begins a new one on the disk.
		const why = this.#profiles.putAside(this.#settings);
		this.#report.note(why ?? 'the profile on the disk was put aside');
	}

	/** Counts a fault, tells of it, and says what is to be done. */
	#treat(fault) {
		this.#report.alive(performance.now());
		this.#tally = countFault(this.#tally, fault.kind, this.#hasLived);
		this.#hasLived = false;
		const remedy = remedyFor(fault.kind, this.#tally, this.#settings);
		this.#isDistrusted = remedy.distrustsProfile;
		this.#report.fault(fault, remedy);
		return remedy;
	}

	#pause(milliseconds) {
		let timer;
		const passed = new Promise((resolve) => {
			timer = setTimeout(resolve, milliseconds);
		});
		return this.#orWoken(passed).finally(() => clearTimeout(timer));
	}

	/**
	 * What is awaited, or nothing where something cuts it short. `Promise.race` with promises that
	 * live as long as the browser would keep every wait of a month in memory.
	 */
	#orWoken(promise) {
		if (this.#isEnding || this.#lost) return Promise.resolve();
		return new Promise((resolve) => {
			this.#wake = resolve;
			promise.then(resolve, resolve);
		});
	}
}
