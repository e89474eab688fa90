/** One run of the browser, from its start to its end. */
import { spawn } from 'node:child_process';
import { commandLine } from './commandLine.mjs';
import { DevTools } from './devtools.mjs';
import { readBeat } from './pulse.mjs';

const HEARTBEAT = `document.getElementById('heartbeat')?.textContent`;
/** What is seen while nothing is there yet: the paper of the map at night. */
const DARK = { r: 29, g: 34, b: 48, a: 1 };
/** Of what a browser says before it goes, in characters, and what it says wherever it runs. */
const LAST_WORDS = 2000;
const NOISE = /dbus|\[types\/output/;
const OPEN_SECONDS = 10;

function deferred() {
	let resolve = () => {};
	const promise = new Promise((done) => {
		resolve = done;
	});
	return { promise, resolve };
}

export class Browser {
	#child;
	#devtools;
	#settings;
	#session = '';
	#target = '';
	#words = '';
	/** Settled, with how, when the program has ended. */
	#ended = deferred();
	#gone;
	/** Told of the fault when the page, or the browser, is lost. */
	onlost = () => {};

	/** Starts it; {@link launch} is what others call. */
	constructor(settings, profile) {
		this.#settings = settings;
		const [program, parameters] = commandLine(settings, profile);
		// A group of its own, so that nothing of it is left behind.
		this.#child = spawn(program, parameters, {
			...{ stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true }
		});
		this.#child.stderr.on('data', (bytes) => {
			this.#words = (this.#words + bytes).slice(-LAST_WORDS);
		});
		this.#child.on('error', ({ message }) => this.#leave(message));
		this.#child.on('exit', (code, signal) => this.#leave(signal ?? `it ended with ${code}`));
		this.#devtools = new DevTools(this.#child.stdio[3], this.#child.stdio[4]);
		this.#devtools.onevent = (method, params) => this.#hear(method, params);
	}

	/**
	 * A browser that answers, with one empty page.
	 *
	 * @throws {Error} where it does not start in time; nothing of it is left then
	 */
	static async launch(settings, profile) {
		const browser = new Browser(settings, profile);
		try {
			await Promise.race([
				browser.#attach(settings.launchSeconds),
				browser.#ended.promise.then((how) => Promise.reject(new Error(how)))
			]);
			return browser;
		} catch (error) {
			await browser.end();
			throw error;
		}
	}

	/** The number of its process, or of cage's. */
	get pid() {
		return this.#child.pid;
	}

	/** The fault, once the browser has ended. */
	get gone() {
		return this.#gone;
	}

	/** Asks the browser itself, or its page (`isOfPage`), in words of the DevTools protocol. */
	send(method, params = {}, { isOfPage = false, seconds = OPEN_SECONDS } = {}) {
		const session = isOfPage ? { session: this.#session } : {};
		return this.#devtools.send(method, params, { seconds, ...session });
	}

	/** Goes to an address; says why nothing came, or nothing where something did. */
	async open(address) {
		const { errorText } = await this.send('Page.navigate', { url: address }, { isOfPage: true });
		// Its own words about it are not for visitors.
		if (errorText) await this.send('Page.navigate', { url: 'about:blank' }, { isOfPage: true });
		return errorText;
	}

	/** The heartbeat of the page, `none` where it has none, `mute` where it does not answer. */
	async beat() {
		try {
			const { result } = await this.send(
				'Runtime.evaluate',
				{ expression: HEARTBEAT, returnByValue: true },
				{ isOfPage: true, seconds: this.#settings.answerSeconds }
			);
			return readBeat(result.value);
		} catch {
			return { kind: 'mute' };
		}
	}

	/** Ends what draws the pages by force: it no longer hears. The next `open` brings a new one. */
	async killPages() {
		const { processInfo } = await this.send(
			'SystemInfo.getProcessInfo',
			{},
			{ seconds: this.#settings.answerSeconds }
		);
		for (const { type, id } of processInfo) if (type === 'renderer') kill(id, 'SIGKILL');
	}

	/** Asks it to leave, which saves its profile, and then makes it; one that is deaf is not asked. */
	async end({ isDeaf = false } = {}) {
		if (!this.#gone && !isDeaf) {
			this.send('Browser.close').catch(() => undefined);
			let timer;
			const late = new Promise((resolve) => {
				timer = setTimeout(resolve, this.#settings.endSeconds * 1000);
			});
			await Promise.race([this.#ended.promise, late]);
			clearTimeout(timer);
		}
		if (this.pid !== undefined) kill(-this.pid, 'SIGKILL');
		this.#child.kill('SIGKILL');
		await this.#ended.promise;
	}

	async #attach(seconds) {
		await this.send('Target.setDiscoverTargets', { discover: true }, { seconds });
		const { targetInfos } = await this.send('Target.getTargets');
		const page = targetInfos.find(({ type }) => type === 'page');
		if (!page) throw new Error('it has no page');
		this.#target = page.targetId;
		const attached = await this.send('Target.attachToTarget', {
			...{ targetId: page.targetId, flatten: true }
		});
		this.#session = attached.sessionId;
		await this.send('Inspector.enable', {}, { isOfPage: true });
		await this.send(
			'Emulation.setDefaultBackgroundColorOverride',
			{ color: DARK },
			{ isOfPage: true }
		);
	}

	#hear(method, params) {
		const isOurs = params.targetId === undefined || params.targetId === this.#target;
		if (/^(Inspector|Target)\.targetCrashed$/.test(method) && isOurs) {
			this.onlost({ kind: 'crashed', detail: params.status ?? '' });
		}
		if (method !== 'Target.targetCreated') return;
		const { type, openerId, targetId } = params.targetInfo;
		// A second window would cover the first for ever.
		if (type === 'page' && openerId) {
			this.send('Target.closeTarget', { targetId }).catch(() => undefined);
		}
	}

	#leave(how) {
		const lines = this.#words.split('\n').filter((line) => line !== '' && !NOISE.test(line));
		const detail = [how, ...lines.slice(-1)].join('; ');
		this.#gone ??= { kind: 'exited', detail };
		this.#ended.resolve(detail);
		this.onlost(this.#gone);
	}
}

/** What is gone already needs no ending. */
function kill(pid, signal) {
	try {
		process.kill(pid, signal);
	} catch (error) {
		if (error.code !== 'ESRCH') throw error;
	}
}
