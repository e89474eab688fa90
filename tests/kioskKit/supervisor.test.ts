import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Beat } from '../../static/kiosk-kit/pulse.mjs';
import { DEFAULTS } from '../../static/kiosk-kit/settings.mjs';
import { Supervisor } from '../../static/kiosk-kit/Supervisor.mjs';
import { FakeBrowser } from './FakeBrowser';

/** Everything around a supervisor, and what became of it. */
class Screen {
	readonly browsers: FakeBrowser[] = [];
	readonly lines: string[] = [];
	readonly profiles: string[] = [];
	/** What the next browsers do; the last does for all that follow. */
	beats: (() => Beat)[] = [];
	refusals: string[] = [];
	putAside = vi.fn(() => undefined);
	readonly supervisor = new Supervisor({
		settings: DEFAULTS,
		launch: (_settings, folder) => this.launch(folder),
		profiles: {
			chooseProfile: (_settings, isDistrusted) => {
				this.profiles.push(isDistrusted ? 'memory' : 'disk');
				return { folder: isDistrusted ? 'memory' : 'disk', isKept: !isDistrusted };
			},
			putAside: this.putAside
		},
		report: {
			note: (line: string) => this.lines.push(line),
			browser: () => this.lines.push('browser'),
			fault: ({ kind }: { kind: string }, remedy: { kind: string }) =>
				this.lines.push(`${kind}: ${remedy.kind}`),
			lives: () => this.lines.push('lives'),
			alive: () => undefined
		}
	});
	readonly done = this.supervisor.run();

	get browser(): FakeBrowser {
		return this.browsers.at(-1)!;
	}

	async launch(folder: string): Promise<FakeBrowser> {
		const refusal = this.refusals.shift();
		if (refusal !== undefined) throw new Error(refusal);
		const browser = new FakeBrowser(folder);
		this.browsers.push(browser);
		return Promise.resolve(browser);
	}
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

let screen: Screen;
beforeEach(() => {
	vi.useFakeTimers();
	screen = new Screen();
});
afterEach(async () => {
	screen.supervisor.end();
	await seconds(1);
	await screen.done;
	vi.useRealTimers();
});

describe('Supervisor', () => {
	it('shows the page and leaves it alone as long as it lives', async () => {
		await seconds(3600);
		expect(screen.lines).toEqual(['browser', 'lives']);
		expect(screen.browser.opened).toEqual([DEFAULTS.address]);
	});

	it('brings a page that crashed back at once, in the same browser', async () => {
		await seconds(60);
		screen.browser.crash();
		await seconds(3);
		expect(screen.lines).toEqual(['browser', 'lives', 'crashed: page', 'lives']);
		expect(screen.browsers).toHaveLength(1);
	});

	it('starts a new browser at once where one has gone', async () => {
		await seconds(60);
		screen.browser.leave();
		await seconds(3);
		expect(screen.lines.slice(2)).toEqual(['exited: browser', 'browser', 'lives']);
	});

	it('kills the process of a page that does not answer, and takes its end for no new fault', async () => {
		await seconds(60);
		screen.browser.state = 'mute';
		await seconds(12);
		expect(screen.lines.slice(2)).toEqual(['mute: page', 'lives']);
		expect(screen.browser.kills).toBe(1);
	});

	it('ends a browser that is deaf itself, unasked', async () => {
		await seconds(60);
		const { browser } = screen;
		browser.state = 'deaf';
		await seconds(15);
		expect(screen.lines.slice(2)).toEqual(['mute: page', 'deaf: browser', 'browser', 'lives']);
		expect(browser.ends).toEqual([{ isDeaf: true }]);
	});

	it('tries a new page for a heart that stands still, then a new browser', async () => {
		await seconds(60);
		screen.browser.state = 'stalled';
		await seconds(45);
		expect(screen.lines.slice(2)).toEqual([
			...['stalled: page', 'never-began: browser', 'browser', 'lives']
		]);
	});

	it('waits for a silent server without touching the browser, and shows the page when it answers', async () => {
		await seconds(60);
		screen.browser.refusal = 'net::ERR_CONNECTION_REFUSED';
		screen.browser.crash();
		await seconds(600);
		const faults = screen.lines.filter((line) => line === 'no-page: page').length;
		// Pauses of 1, 1, 2, 4 and then 8 seconds: some 78 in ten minutes.
		expect(faults).toBeGreaterThan(72);
		expect(faults).toBeLessThan(84);
		screen.browser.refusal = undefined;
		await seconds(12);
		expect(screen.lines.at(-1)).toBe('lives');
		expect(screen.browsers).toHaveLength(1);
	});

	it('never gives up on a browser that does not start', async () => {
		screen.refusals = Array.from({ length: 500 }, () => 'no screen');
		screen.browser.leave();
		await seconds(6000);
		expect(screen.lines).toContain('lives');
		expect(screen.lines.filter((line) => line === 'no-browser: browser')).toHaveLength(500);
		// It was not the profile: one in memory did no better.
		expect(screen.putAside).not.toHaveBeenCalled();
	});

	it('takes a profile in memory after three that came to nothing, and puts the other aside once it lives', async () => {
		screen.refusals = ['corrupt', 'corrupt'];
		screen.browser.leave();
		await seconds(30);
		expect(screen.profiles).toEqual(['disk', 'disk', 'disk', 'memory']);
		expect(screen.putAside).toHaveBeenCalledOnce();
		screen.browser.leave();
		await seconds(3);
		expect(screen.profiles.at(-1)).toBe('disk');
	});

	it('keeps the profile of a browser that lived, however often it is killed', async () => {
		for (let times = 0; times < 20; times += 1) {
			await seconds(15);
			screen.browser.leave();
		}
		expect(new Set(screen.profiles)).toEqual(new Set(['disk']));
	});

	it('forgets faults after a time of sound life: the next is mended at once again', async () => {
		for (let times = 0; times < 6; times += 1) {
			await seconds(60);
			screen.browser.leave();
			await seconds(0.1);
			expect(screen.browsers).toHaveLength(times + 2);
		}
	});

	it('ends the browser, in the middle of a pause too', async () => {
		await seconds(60);
		const { browser } = screen;
		screen.supervisor.end();
		await seconds(0);
		await screen.done;
		expect(browser.ends).toHaveLength(1);
		expect(screen.lines.at(-1)).toBe('ended');
	});
});
