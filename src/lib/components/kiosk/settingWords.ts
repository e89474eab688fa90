import { m } from '$lib/paraglide/messages';
import { printParams } from '../../state/params';
import type { KioskField, KioskSettings, SettingsFault } from '../../state/kioskSettings';

/** The names of the settings, and after them what each may be. */
const WORDS: Record<KioskField, [name: () => string, expected: () => string]> = {
	idleSeconds: [m.set_idle, m.set_idle_is],
	askSeconds: [m.set_ask, m.set_ask_is],
	languages: [m.set_languages, m.set_languages_is],
	start: [m.set_start, m.set_start_is],
	millimetresPerPixel: [m.set_millimetres, m.set_millimetres_is],
	sound: [m.set_sound, m.set_sound_is],
	volume: [m.set_volume, m.set_volume_is],
	itineraries: [m.set_itineraries, m.set_itineraries_is],
	publicAddress: [m.set_address, m.set_address_is]
};

/** What a setting is, and how the file calls it: “Seconds until it asks (idleSeconds)”. */
export function settingName(field: KioskField): string {
	return `${WORDS[field][0]()} (${field})`;
}

/** What a setting says, as an address would write it. */
export function settingValue({ start, ...others }: KioskSettings, field: KioskField): string {
	if (field === 'start') return printParams(start).toString();
	return String(others[field] satisfies string | number | boolean | readonly string[]);
}

/** What is wrong with a setting, where, and what it may be. */
export function faultWords(
	{ source, field, value, problem }: SettingsFault,
	settings: KioskSettings
): string {
	const where = source === 'file' ? m.staff_in_file() : m.staff_in_address();
	if (problem === 'unreadable') return m.staff_unreadable({ where, value });
	if (problem === 'unknown' || field === undefined || !(field in settings)) {
		return m.staff_unknown({ where, field: field ?? '', value });
	}
	const expected = WORDS[field as KioskField][1]();
	return m.staff_malformed({ where, field, value, expected });
}
