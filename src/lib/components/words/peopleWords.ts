import type { AtlasIndex } from '../../state/atlasIndex';
import type { Language } from '../../time/format';

/** The names of people one after another, `V. I. Lenin; J. Reed`; empty where there is nobody. */
export function peopleWords(
	ids: readonly string[],
	index: Pick<AtlasIndex, 'person'>,
	language: Language
): string {
	return ids.flatMap((id) => index.person.get(id)?.name[language] ?? []).join('; ');
}
