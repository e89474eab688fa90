import type { Both } from '../../scene/differencesAt';
import type { Explorer } from '../../state/explorer.svelte';

/** The names of the two voices compared, in the language of the page. */
export function voiceNames(
	explorer: Pick<Explorer, 'atlas' | 'comparison' | 'language' | 'voiceName'>
): Both<string> {
	const { atlas, comparison, language, voiceName } = explorer;
	const second = atlas.voices.find(({ id }) => id === comparison.chosen);
	return [voiceName, second?.name[language] ?? ''];
}
