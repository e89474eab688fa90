/** Chromium's DevTools protocol over two pipes: messages of JSON, each ended by a zero. */

/** Speaks to one browser. Nothing listens on a port: only who started the browser has the pipes. */
export class DevTools {
	#writable;
	#waiting = new Map();
	#lastId = 0;
	#received = [];
	#isClosed = false;
	/** Told of each event: its method, what it says, and the session that it came from. */
	onevent = () => {};

	/**
	 * @param {import('node:stream').Writable} writable
	 * @param {import('node:stream').Readable} readable
	 */
	constructor(writable, readable) {
		this.#writable = writable;
		const close = () => this.#close();
		readable.on('data', (bytes) => this.#receive(bytes));
		for (const stream of [readable, writable]) stream.on('close', close).on('error', close);
	}

	/**
	 * What the browser answers.
	 *
	 * @throws {Error} where it refuses, has gone, or says nothing for the seconds given
	 */
	send(method, params, { seconds, session } = { seconds: 10 }) {
		if (this.#isClosed) return Promise.reject(new Error(`${method}: the browser has gone`));
		this.#lastId += 1;
		const id = this.#lastId;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(id);
				reject(new Error(`${method}: no answer`));
			}, seconds * 1000);
			this.#waiting.set(id, { method, resolve, reject, timer });
			const message = { id, method, params, ...(session ? { sessionId: session } : {}) };
			this.#writable.write(`${JSON.stringify(message)}\0`);
		});
	}

	#receive(bytes) {
		let rest = bytes;
		for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
			const text = Buffer.concat([...this.#received, rest.subarray(0, end)]).toString('utf8');
			this.#received = [];
			rest = rest.subarray(end + 1);
			this.#handle(JSON.parse(text));
		}
		if (rest.length > 0) this.#received.push(rest);
	}

	#handle({ id, method, params, result, error, sessionId }) {
		if (method !== undefined) {
			this.onevent(method, params, sessionId);
			return;
		}
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		clearTimeout(waiting.timer);
		if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
		else waiting.resolve(result);
	}

	#close() {
		this.#isClosed = true;
		for (const { method, reject, timer } of this.#waiting.values()) {
			clearTimeout(timer);
			reject(new Error(`${method}: the browser has gone`));
		}
		this.#waiting.clear();
	}
}
