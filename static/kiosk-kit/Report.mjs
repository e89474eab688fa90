/** What the supervisor tells: lines for the journal, a file with the counts, signs of life. */
import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';

/** Between two signs of life to systemd, which waits for some time longer. */
const ALIVE_MS = 10_000;

export class Report {
	#write;
	#statusFile;
	#toldAliveAt = -Infinity;
	#status = {
		...{ since: new Date().toISOString(), version: '', profile: '', browsers: 0 },
		restarts: { page: 0, browser: 0 },
		faults: {},
		last: null
	};

	/**
	 * @param {string} statusFile written anew at each change
	 * @param {(line: string) => void} write takes a line for the journal
	 */
	constructor(statusFile, write) {
		this.#statusFile = statusFile;
		this.#write = write;
	}

	/** The counts since the supervisor began. */
	get status() {
		return this.#status;
	}

	note(line) {
		this.#write(line);
	}

	/** A browser has been started. */
	browser({ folder, isKept, why }) {
		this.#write(`browser started; profile ${folder}${isKept ? '' : ` (in memory: ${why})`}`);
		this.#change({ browsers: this.#status.browsers + 1, profile: folder });
	}

	/** A fault, and what is done about it. */
	fault({ kind, detail }, remedy) {
		const { restarts, faults } = this.#status;
		const count = restarts[remedy.kind] + 1;
		const pause = remedy.pauseMs === 0 ? 'at once' : `in ${remedy.pauseMs / 1000} s`;
		this.#write(
			`fault: ${kind}${detail ? ` (${detail})` : ''}; ${remedy.kind} restart ${count}, ${pause}`
		);
		this.#change({
			restarts: { ...restarts, [remedy.kind]: count },
			faults: { ...faults, [kind]: (faults[kind] ?? 0) + 1 },
			last: { kind, detail, at: new Date().toISOString() }
		});
	}

	/** The page lives; told when it comes, not at each beat. */
	lives({ version, seconds }) {
		this.#write(`alive: version ${version} after ${seconds.toFixed(1)} s`);
		this.#change({ version });
	}

	/** Tells systemd, at most every ten seconds, that the supervisor itself has not stopped. */
	alive(now) {
		if (process.env.NOTIFY_SOCKET === undefined || now - this.#toldAliveAt < ALIVE_MS) return;
		this.#toldAliveAt = now;
		// Without it, systemd takes this for dead and starts it anew: nothing more need be done.
		spawn('systemd-notify', ['WATCHDOG=1'], { stdio: 'ignore' }).on('error', () => undefined);
	}

	#change(change) {
		this.#status = { ...this.#status, ...change };
		try {
			writeFileSync(`${this.#statusFile}.new`, `${JSON.stringify(this.#status, null, '\t')}\n`);
			renameSync(`${this.#statusFile}.new`, this.#statusFile);
		} catch (error) {
			this.#write(`the counts could not be written: ${error.message}`);
		}
	}
}
