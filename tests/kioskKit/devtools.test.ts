import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { DevTools } from '../../static/kiosk-kit/devtools.mjs';

function connection() {
	const toBrowser = new PassThrough();
	const fromBrowser = new PassThrough();
	const devtools = new DevTools(toBrowser, fromBrowser);
	const say = (message: object) => fromBrowser.write(`${JSON.stringify(message)}\0`);
	return { devtools, toBrowser, fromBrowser, say };
}

describe('DevTools', () => {
	it('ends each message with a zero, and gives each answer to whoever asked', async () => {
		const { devtools, toBrowser, say } = connection();
		const first = devtools.send('A', { x: 1 });
		const second = devtools.send('B', {}, { seconds: 1, session: 's' });
		expect(String(toBrowser.read())).toBe(
			'{"id":1,"method":"A","params":{"x":1}}\0{"id":2,"method":"B","params":{},"sessionId":"s"}\0'
		);
		say({ id: 2, result: { of: 'B' } });
		say({ id: 1, error: { message: 'Not allowed' } });
		await expect(first).rejects.toThrow('A: Not allowed');
		await expect(second).resolves.toEqual({ of: 'B' });
	});

	it('puts together what comes in pieces, even in the middle of a letter', async () => {
		const { devtools, fromBrowser } = connection();
		const answer = devtools.send('A');
		const bytes = Buffer.from('{"id":1,"result":{"value":"Нева"}}\0');
		for (const byte of bytes) fromBrowser.write(Buffer.of(byte));
		await expect(answer).resolves.toEqual({ value: 'Нева' });
	});

	it('tells of events', () => {
		const { devtools, say } = connection();
		const onevent = vi.fn();
		devtools.onevent = onevent;
		say({ method: 'Inspector.targetCrashed', params: {}, sessionId: 's' });
		return vi.waitFor(() =>
			expect(onevent).toHaveBeenCalledWith('Inspector.targetCrashed', {}, 's')
		);
	});

	it('waits no longer than it was told', async () => {
		vi.useFakeTimers();
		try {
			const { devtools } = connection();
			const answer = expect(devtools.send('A', {}, { seconds: 2 })).rejects.toThrow('no answer');
			await vi.advanceTimersByTimeAsync(2000);
			await answer;
		} finally {
			vi.useRealTimers();
		}
	});

	it('lets nobody wait for a browser that has gone', async () => {
		const { devtools, fromBrowser } = connection();
		const asked = expect(devtools.send('A')).rejects.toThrow('has gone');
		fromBrowser.destroy();
		await asked;
		await expect(devtools.send('B')).rejects.toThrow('has gone');
	});
});
