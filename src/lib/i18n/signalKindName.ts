import { m } from '$lib/paraglide/messages';

const NAMES = {
	gun: m.signal_gun,
	shell_fall: m.signal_shell_fall,
	shell_hit: m.signal_shell_hit,
	machine_gun: m.signal_machine_gun,
	rifle_fire: m.signal_rifle_fire,
	searchlight: m.signal_searchlight,
	lantern: m.signal_lantern
} as const;

/** The name of a kind of signal in the page's language: of a gun, of searchlights. */
export function signalKindName(kind: keyof typeof NAMES): string {
	return NAMES[kind]();
}
