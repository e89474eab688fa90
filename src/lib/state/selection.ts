/** What the visitor has chosen to look at. */
export type Selection =
	| { kind: 'none' }
	| { kind: 'event'; id: string }
	| { kind: 'place'; id: string }
	| { kind: 'force'; id: string }
	| { kind: 'question'; id: string };

export const NOTHING: Selection = { kind: 'none' };

/** Whether a selection is the record of that kind and id. */
export function isSelected(selection: Selection, kind: Selection['kind'], id: string): boolean {
	return selection.kind === kind && selection.kind !== 'none' && selection.id === id;
}
