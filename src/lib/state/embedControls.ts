import * as v from 'valibot';

/** What a page that frames the explorer may have shown of it, besides the map. */
export const EMBED_CONTROLS = [
	...(['clock', 'list', 'card', 'ribbon', 'legend'] as const),
	...(['voice', 'names', 'layers'] as const)
] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** Shown where nothing is chosen. */
export const USUAL_CONTROLS: readonly EmbedControl[] = ['clock', 'list', 'card', 'ribbon', 'voice'];

/** The parameter of the address that chooses them: `controls=clock,ribbon`; `controls=` for none. */
export const CONTROLS_KEY = 'controls';

const Controls = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split(','))),
	v.array(v.picklist(EMBED_CONTROLS))
);

/** What an address chooses, and whether it could be read. */
export interface ChosenControls {
	controls: ReadonlySet<EmbedControl>;
	isMalformed: boolean;
}

/** Reads which controls an address chooses: the usual ones where it says nothing, or nothing known. */
export function readControls(search: URLSearchParams): ChosenControls {
	const text = search.get(CONTROLS_KEY);
	const result = v.safeParse(Controls, text);
	if (result.success) return { controls: new Set(result.output), isMalformed: false };
	return { controls: new Set(USUAL_CONTROLS), isMalformed: text !== null };
}
