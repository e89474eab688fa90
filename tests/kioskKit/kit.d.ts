/** The kit is downloaded as it is, and so without types: these are for the tests. */

declare module '*/kiosk-kit/settings.mjs' {
	export interface Settings {
		address: string;
		display: string;
		browser: string;
		browserArguments: string[];
		profile: string;
		profileInMemory: string;
		statusFile: string;
		pulseSeconds: number;
		answerSeconds: number;
		startSeconds: number;
		stallSeconds: number;
		illSeconds: number;
		steadySeconds: number;
		longestPauseSeconds: number;
		launchSeconds: number;
		endSeconds: number;
	}
	export const DEFAULTS: Settings;
	export function readSettings(text: string): { settings: Settings; faults: string[] };
}

declare module '*/kiosk-kit/pulse.mjs' {
	export type Beat =
		{ kind: 'beat'; version: string; frames: number; healthy: boolean } | { kind: 'none' | 'mute' };
	export interface Pulse {
		loadedAt: number;
		begunAt: number | undefined;
	}
	type Limits = Record<'startSeconds' | 'stallSeconds' | 'illSeconds', number>;
	export function readBeat(text: unknown): Beat;
	export function beginPulse(now: number): Pulse;
	export function takePulse(
		pulse: Pulse,
		beat: Beat,
		now: number,
		settings: Limits
	): { pulse: Pulse; fault?: string };
	export function isSteady(pulse: Pulse, now: number, settings: { steadySeconds: number }): boolean;
}

declare module '*/kiosk-kit/remedy.mjs' {
	export type Tally = Record<'faults' | 'lifeless' | 'silences', number>;
	export interface Remedy {
		kind: 'page' | 'browser';
		isDeaf: boolean;
		distrustsProfile: boolean;
		pauseMs: number;
	}
	export const NO_FAULTS: Tally;
	export function isProfileToBlame(tally: Tally): boolean;
	export function countFault(tally: Tally, kind: string, hadLived: boolean): Tally;
	export function remedyFor(
		kind: string,
		tally: Tally,
		settings: { longestPauseSeconds: number }
	): Remedy;
}

declare module '*/kiosk-kit/commandLine.mjs' {
	export function commandLine(
		settings: { display: string; browser: string; browserArguments: string[] },
		profile: string
	): [program: string, parameters: string[]];
}

declare module '*/kiosk-kit/devtools.mjs' {
	export class DevTools {
		constructor(writable: NodeJS.WritableStream, readable: NodeJS.ReadableStream);
		onevent: (method: string, params: unknown, session: string | undefined) => void;
		send(
			method: string,
			params?: object,
			options?: { seconds: number; session?: string }
		): Promise<unknown>;
	}
}

declare module '*/kiosk-kit/profile.mjs' {
	interface Folders {
		profile: string;
		profileInMemory: string;
	}
	export interface Profile {
		folder: string;
		isKept: boolean;
		why?: string;
	}
	export function whyUnfit(folder: string): string | undefined;
	export function chooseProfile(settings: Folders, isDistrusted: boolean): Profile;
	export function putAside(settings: Folders): string | undefined;
}

declare module '*/kiosk-kit/Report.mjs' {
	export interface Status {
		version: string;
		profile: string;
		browsers: number;
		restarts: { page: number; browser: number };
		faults: Record<string, number>;
		last: { kind: string; detail: string; at: string } | null;
	}
	export class Report {
		constructor(statusFile: string, write: (line: string) => void);
		readonly status: Status;
		note(line: string): void;
	}
}

declare module '*/kiosk-kit/Browser.mjs' {
	export class Browser {
		static launch(settings: object, profile: string): Promise<Browser>;
		readonly pid: number | undefined;
		send(
			method: string,
			params?: object,
			options?: { isOfPage?: boolean; seconds?: number }
		): Promise<Record<string, unknown>>;
	}
}

declare module '*/kiosk-kit/Supervisor.mjs' {
	export class Supervisor {
		constructor(around: {
			settings: object;
			launch: (settings: never, folder: string) => Promise<unknown>;
			profiles: {
				chooseProfile: (settings: never, isDistrusted: boolean) => object;
				putAside: (settings: never) => string | undefined;
			};
			report: object;
		});
		run(): Promise<void>;
		end(): void;
	}
}

declare module '*/kioskKit/Trial.mjs' {
	export class Trial {
		constructor(site: string, folder: string);
		readonly pid: number | undefined;
		readonly report: {
			status: { restarts: Record<'page' | 'browser', number>; faults: Record<string, number> };
		};
		start(said: object, write: (line: string) => void): Promise<void>;
		processes(kind: string): Promise<number[]>;
		untilAlive(): Promise<number | undefined>;
		end(): Promise<void>;
	}
}
