/** A real supervisor with a real browser on the built site, to which things may be done. */
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from '../../src/deploy/siteServer.mjs';
import { Browser } from '../../static/kiosk-kit/Browser.mjs';
import { chooseProfile, putAside } from '../../static/kiosk-kit/profile.mjs';
import { Report } from '../../static/kiosk-kit/Report.mjs';
import { readSettings } from '../../static/kiosk-kit/settings.mjs';
import { Supervisor } from '../../static/kiosk-kit/Supervisor.mjs';

/** The middle of the screen, where the map is. */
const MIDDLE = { x: 300, y: 150, width: 400, height: 300, scale: 1 };
/** A picture of one colour packs to some hundred bytes, one of the map to a hundred thousand. */
const LEAST_PICTURE_BYTES = 12_000;
const PATIENCE_MS = 90_000;

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Trial {
	#site;
	#server;
	#port = 0;
	#supervisor;
	#done;
	/** The browser that runs now. */
	browser;
	report;

	/**
	 * @param {string} site the built site
	 * @param {string} folder for profiles and counts
	 */
	constructor(site, folder) {
		this.#site = site;
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	get pid() {
		return this.browser.pid;
	}

	/** Starts the server, and the supervisor with settings over its own. */
	async start(said, write) {
		await this.serve();
		const { settings, faults } = readSettings(
			JSON.stringify({
				address: `http://127.0.0.1:${this.#port}/kiosk`,
				...{ profile: join(this.folder, 'disk/profile'), statusFile: join(this.folder, 'status') },
				...{ profileInMemory: join(this.folder, 'memory'), ...said }
			})
		);
		if (faults.length > 0) throw new Error(faults.join('\n'));
		this.settings = settings;
		this.report = new Report(settings.statusFile, write);
		this.#supervisor = new Supervisor({
			...{ settings, report: this.report, profiles: { chooseProfile, putAside } },
			launch: async (all, profile) => {
				this.browser = await Browser.launch(all, profile);
				return this.browser;
			}
		});
		this.#done = this.#supervisor.run();
	}

	/** Starts the server, again at the same port where it has run before. */
	async serve() {
		this.#server = createSiteServer(this.#site).listen(this.#port, '127.0.0.1');
		await once(this.#server, 'listening');
		this.#port = this.#server.address().port;
	}

	/** Ends the server and all that it was sending. */
	async silence() {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, 'close');
	}

	/** The numbers of processes of a kind: `renderer`, `GPU`, `browser`. */
	async processes(kind) {
		const { processInfo } = await this.browser.send('SystemInfo.getProcessInfo');
		return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
	}

	async frames() {
		const beat = await this.browser?.beat();
		return beat?.kind === 'beat' ? beat.frames : undefined;
	}

	/** Whether there is a picture in the middle of the screen. */
	async hasPicture() {
		const { data } = await this.browser.send(
			'Page.captureScreenshot',
			{ format: 'png', clip: MIDDLE },
			{ isOfPage: true, seconds: 5 }
		);
		return data.length * 0.75 >= LEAST_PICTURE_BYTES;
	}

	/** Seconds until the heartbeat moves twice and there is a picture; nothing where none comes. */
	async untilAlive() {
		const began = performance.now();
		const late = () => performance.now() - began > PATIENCE_MS;
		let moves = 0;
		for (let last; moves < 2 && !late(); await wait(100)) {
			const frames = await this.frames().catch(() => undefined);
			if (frames === undefined) moves = 0;
			else if (last !== undefined && frames !== last) moves += 1;
			last = frames;
		}
		while (!late()) {
			if (await this.hasPicture().catch(() => false)) return (performance.now() - began) / 1000;
			await wait(100);
		}
		return undefined;
	}

	async end() {
		this.#supervisor.end();
		await this.#done;
		await this.silence();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
