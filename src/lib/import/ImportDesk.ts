import type { FoundFaults, FaultKind } from './FaultList';
import { LIMITS } from './limits';
import type { Answer, DrawnPiece, OwnSummary, Question, ToldFeature } from './messages';

/** What of a worker is used. */
export type ImportWorker = Pick<
	Worker,
	'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** What the desk is lent: how a worker is started, and how time is told. */
export interface DeskParts {
	startWorker: () => ImportWorker;
	/** Acts after so many milliseconds, unless what it returns is called before. */
	after: (ms: number, act: () => void) => () => void;
}

/** A file that was read and found good. */
export interface GoodFile {
	summary: OwnSummary;
}

/**
 * Hands one file to a worker and asks it what is in it. Where reading takes too long, or the worker
 * fails, it is ended and that is the fault; `end` ends it at any time.
 */
export class ImportDesk {
	readonly #parts: DeskParts;
	readonly #worker: ImportWorker;
	#isEnded = false;

	constructor(parts: DeskParts) {
		this.#parts = parts;
		this.#worker = parts.startWorker();
	}

	/** Reads a file; what is wrong with it is an answer, not an error. */
	async read(file: Blob): Promise<GoodFile | FoundFaults> {
		if (file.size > LIMITS.bytes) return this.#refuse('too_large', String(file.size));
		const answer = await Promise.race([this.#ask({ kind: 'read', file }), this.#tooLate()]);
		if (answer?.kind === 'read') return { summary: answer.summary };
		if (answer?.kind !== 'refused') return this.#refuse(answer ? 'unreadable' : 'too_slow');
		this.end();
		const { faults, isMore } = answer;
		return { faults, isMore };
	}

	/** What is to be drawn of the first of some rows; nothing once it is ended. */
	async draw(rows: readonly number[]): Promise<DrawnPiece | undefined> {
		const answer = await this.#ask({ kind: 'draw', rows });
		return answer?.kind === 'draw' ? answer.piece : undefined;
	}

	/** What some features are called and say, in the order of the file; nothing once it is ended. */
	async tell(from: number, count: number): Promise<readonly ToldFeature[]> {
		const answer = await this.#ask({ kind: 'tell', from, count });
		return answer?.kind === 'tell' ? answer.told : [];
	}

	/** Ends the worker: with it goes all that it kept of the file. */
	end(): void {
		this.#isEnded = true;
		this.#worker.terminate();
	}

	#refuse(kind: FaultKind, value = ''): FoundFaults {
		this.end();
		return { faults: [{ kind, path: '', value }], isMore: false };
	}

	#tooLate(): Promise<undefined> {
		return new Promise((resolve) => this.#parts.after(LIMITS.time, () => resolve(undefined)));
	}

	#asked: Promise<unknown> = Promise.resolve();

	/** Asks once what was asked before is answered; nothing comes of it once it is ended. */
	#ask(question: Question): Promise<Answer | undefined> {
		const answer = this.#asked.then(() => this.#askNow(question));
		this.#asked = answer;
		return answer;
	}

	#askNow(question: Question): Promise<Answer | undefined> {
		if (this.#isEnded) return Promise.resolve(undefined);
		return new Promise((resolve) => {
			const settle = (answer: Answer) => {
				this.#worker.removeEventListener('message', hear);
				this.#worker.removeEventListener('error', fail);
				resolve(answer);
			};
			const hear = ((event: MessageEvent<Answer>) => settle(event.data)) as EventListener;
			const fail = () =>
				settle({
					...{ kind: 'refused', isMore: false },
					faults: [{ kind: 'unreadable', path: '', value: '' }]
				});
			this.#worker.addEventListener('message', hear);
			this.#worker.addEventListener('error', fail);
			this.#worker.postMessage(question);
		});
	}
}
