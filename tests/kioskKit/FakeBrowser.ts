import type { Beat } from '../../static/kiosk-kit/pulse.mjs';

interface Fault {
	kind: string;
	detail: string;
}

/** A browser that does what it is told to suffer; `state` is of its page, or of itself (`deaf`). */
export class FakeBrowser {
	state: 'lives' | 'stalled' | 'mute' | 'deaf' = 'lives';
	/** What it says instead of opening the page. */
	refusal: string | undefined;
	gone: Fault | undefined;
	onlost: (fault: Fault) => void = () => undefined;
	readonly opened: string[] = [];
	readonly ends: object[] = [];
	kills = 0;
	#frames = 0;

	constructor(readonly profile: string) {}

	async open(address: string): Promise<string | undefined> {
		await Promise.resolve();
		if (this.gone) throw new Error('gone');
		if (this.refusal === undefined) this.opened.push(address);
		return this.refusal;
	}

	async beat(): Promise<Beat> {
		await Promise.resolve();
		if (this.state === 'mute' || this.state === 'deaf') return { kind: 'mute' };
		if (this.state === 'lives') this.#frames += 1;
		return { kind: 'beat', version: '1', frames: this.#frames, healthy: true };
	}

	/** The pages come back sound; their end is told, as a browser tells it, a little later. */
	async killPages(): Promise<void> {
		await Promise.resolve();
		if (this.state === 'deaf') throw new Error('no answer');
		this.kills += 1;
		setTimeout(() => {
			this.state = 'lives';
			this.crash();
		}, 50);
	}

	async end(how: object): Promise<void> {
		await Promise.resolve();
		this.ends.push(how);
		this.leave();
	}

	crash(): void {
		this.onlost({ kind: 'crashed', detail: '' });
	}

	leave(): void {
		this.gone ??= { kind: 'exited', detail: '' };
		this.onlost(this.gone);
	}
}
