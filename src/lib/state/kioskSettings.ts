import * as v from 'valibot';
import type { Language } from '../time/format';
import { parseParams, type ExplorerParams } from './params';

/** What a museum may set of its kiosk. */
export interface KioskSettings {
	/** Seconds without a touch until it asks whether somebody is still there. */
	idleSeconds: number;
	/** Seconds that it waits for the answer. */
	askSeconds: number;
	/** Those offered; it rests in the first. */
	languages: readonly Language[];
	/** The view that a visitor wakes it to. */
	start: Partial<ExplorerParams>;
	/** Width of one pixel of the page on the glass, in millimetres: touch targets follow from it. */
	millimetresPerPixel: number;
	/** Whether sounds are heard from the start. */
	sound: boolean;
	/** From 0 to 1. */
	volume: number;
	/** Last parts of the addresses of the loops that play, one after another. */
	itineraries: readonly string[];
	/** Where the site stands on the public network; without it no QR codes are shown. */
	publicAddress: string;
}
export type KioskField = keyof KioskSettings;

/** One thing that a settings file or address says in vain. */
export interface SettingsFault {
	source: 'file' | 'address';
	/** A field of the settings, one that there is not, or none where the whole could not be read. */
	field: string | undefined;
	/** What it said, as text. */
	value: string;
	problem: 'unreadable' | 'unknown' | 'malformed';
}

/** What is in force, and what could not be taken. */
export interface ReadSettings {
	settings: KioskSettings;
	faults: readonly SettingsFault[];
}

/** What is in force where nothing else is said: a pixel of 0.25 mm is that of a full HD screen of 22″. */
export const DEFAULT_SETTINGS: KioskSettings = {
	idleSeconds: 90,
	askSeconds: 20,
	languages: ['en', 'ru'],
	start: {},
	millimetresPerPixel: 0.25,
	sound: false,
	volume: 0.7,
	itineraries: ['night-in-ninety-seconds'],
	publicAddress: ''
};

const between = (least: number, most: number) =>
	v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const each = <T extends string>(item: v.GenericSchema<string, T>) =>
	v.pipe(
		v.array(item),
		v.minLength(1),
		v.check((items) => new Set(items).size === items.length)
	);
/** The view as an address of the explorer writes it, `t=25-21:00&place=smolny`. */
const View = v.pipe(
	v.string(),
	v.transform((text) => parseParams(new URLSearchParams(text))),
	v.check(({ malformed }) => malformed.length === 0),
	v.transform(({ params }) => params)
);
/** An address without what comes after its path, and without a slash at its end. */
const Site = v.pipe(
	v.string(),
	v.url(),
	v.regex(/^https?:\/\/[^?#]+$/),
	v.transform((url) => url.replace(/\/+$/, ''))
);

const SCHEMAS: { [F in KioskField]: v.GenericSchema<unknown, KioskSettings[F]> } = {
	idleSeconds: between(5, 3600),
	askSeconds: between(5, 300),
	languages: each(v.picklist(['en', 'ru'])),
	start: View,
	millimetresPerPixel: between(0.02, 3),
	sound: v.boolean(),
	volume: between(0, 1),
	itineraries: each(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))),
	publicAddress: v.union([v.literal(''), Site])
};

/** Every field, in the order in which they are listed. */
export const KIOSK_FIELDS = Object.keys(SCHEMAS) as KioskField[];

const isField = (name: string): name is KioskField => Object.hasOwn(SCHEMAS, name);

/**
 * Reads the settings of a kiosk: those of its file, `undefined` where there is none, and over them
 * those of its address. What cannot be taken is left as it was, and named.
 */
export function readKioskSettings(
	file: string | undefined,
	address: URLSearchParams
): ReadSettings {
	const faults: SettingsFault[] = [];
	const settings: KioskSettings = { ...DEFAULT_SETTINGS };
	for (const [field, value] of readFile(file, faults)) {
		take({ settings, faults, source: 'file' }, field, value);
	}
	for (const [field, text] of address) {
		take({ settings, faults, source: 'address' }, field, valueOf(field, text));
	}
	return { settings, faults };
}

interface Taking {
	settings: KioskSettings;
	faults: SettingsFault[];
	source: SettingsFault['source'];
}

function take({ settings, faults, source }: Taking, field: string, value: unknown): void {
	const report = (problem: SettingsFault['problem']) =>
		faults.push({ source, field, value: asText(value), problem });
	if (!isField(field)) {
		report('unknown');
		return;
	}
	const result = v.safeParse<v.GenericSchema<unknown, KioskSettings[KioskField]>>(
		SCHEMAS[field],
		value
	);
	if (result.success) Object.assign(settings, { [field]: result.output });
	else report('malformed');
}

const FileText = v.pipe(
	v.string(),
	v.parseJson(),
	// Not a record of schemas, which would leave out what is called `constructor` without a word.
	v.custom<object>((table) => typeof table === 'object' && table !== null && !Array.isArray(table))
);

function readFile(file: string | undefined, faults: SettingsFault[]): [string, unknown][] {
	if (file === undefined) return [];
	const result = v.safeParse(FileText, file);
	if (result.success) return Object.entries(result.output) as [string, unknown][];
	faults.push({
		source: 'file',
		field: undefined,
		value: file.slice(0, 60),
		problem: 'unreadable'
	});
	return [];
}

/** What the text of an address means for a field: as its file would write it. */
function valueOf(field: string, text: string): unknown {
	const usual: unknown = isField(field) ? DEFAULT_SETTINGS[field] : undefined;
	if (Array.isArray(usual)) return text.split(',');
	if (typeof usual === 'number')
		return /\d/.test(text) && !isNaN(Number(text)) ? Number(text) : text;
	if (typeof usual === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
	return text;
}

function asText(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	return text.slice(0, 60);
}
