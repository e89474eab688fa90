import { describe, expect, it } from 'vitest';
import { ImportDesk, type ImportWorker } from './ImportDesk';
import { LIMITS } from './limits';
import type { Answer, Question } from './messages';

/** A worker that answers what a test tells it to. */
class Worker extends EventTarget implements ImportWorker {
	readonly asked: Question[] = [];
	isEnded = false;

	postMessage(question: Question): void {
		this.asked.push(question);
	}

	terminate(): void {
		this.isEnded = true;
	}

	says(answer: Answer): void {
		this.dispatchEvent(new MessageEvent('message', { data: answer }));
	}
}

function desk() {
	const worker = new Worker();
	const timers: { ms: number; act: () => void }[] = [];
	const parts = {
		startWorker: () => worker,
		after: (ms: number, act: () => void) => {
			timers.push({ ms, act });
			return () => undefined;
		}
	};
	return { desk: new ImportDesk(parts), worker, timers };
}

const file = (size = 10) => ({ size }) as Blob;
const settled = () => new Promise((resolve) => setImmediate(resolve));
const empty = { from: new Float64Array(), to: new Float64Array() };
const summary = { features: 0, dated: 0, unplaced: 0, bbox: undefined, times: empty };

describe('ImportDesk', () => {
	it('hands the file to the worker and keeps it for what is asked later, in order', async () => {
		const { desk: asked, worker } = desk();
		const read = asked.read(file());
		await settled();
		worker.says({ kind: 'read', summary });
		expect(await read).toEqual({ summary });
		const [drawn, told] = [asked.draw([1]), asked.tell(0, 5)];
		await settled();
		expect(worker.asked.map(({ kind }) => kind)).toEqual(['read', 'draw']);
		worker.says({ kind: 'draw', piece: { features: [], count: 1 } });
		expect(await drawn).toEqual({ features: [], count: 1 });
		await settled();
		worker.says({ kind: 'tell', told: [] });
		expect(await told).toEqual([]);
		expect(worker.isEnded).toBe(false);
	});

	it('ends a worker that takes longer than three seconds, and names that', async () => {
		const { desk: asked, worker, timers } = desk();
		const read = asked.read(file());
		await settled();
		expect(timers.map(({ ms }) => ms)).toEqual([LIMITS.time]);
		timers[0]?.act();
		expect(await read).toMatchObject({ faults: [{ kind: 'too_slow' }] });
		expect(worker.isEnded).toBe(true);
	});

	it('asks nobody to read what is too large', async () => {
		const { desk: asked, worker } = desk();
		const read = await asked.read(file(LIMITS.bytes + 1));
		expect(read).toMatchObject({ faults: [{ kind: 'too_large', value: '10000001' }] });
		expect([worker.asked, worker.isEnded]).toEqual([[], true]);
	});

	it('names a worker that fails', async () => {
		const { desk: asked, worker } = desk();
		const read = asked.read(file());
		await settled();
		worker.dispatchEvent(new Event('error'));
		expect(await read).toMatchObject({ faults: [{ kind: 'unreadable' }] });
		expect(worker.isEnded).toBe(true);
	});

	it('says nothing more once it is ended', async () => {
		const { desk: asked } = desk();
		asked.end();
		expect(await asked.draw([1])).toBeUndefined();
		expect(await asked.tell(0, 5)).toEqual([]);
	});
});
