/** What the visitor has chosen to look at. */
export type Selection =
	| { kind: 'none' }
	| { kind: 'event'; id: string }
	| { kind: 'place'; id: string }
	| { kind: 'force'; id: string }
	| { kind: 'person'; id: string }
	| { kind: 'question'; id: string }
	| { kind: 'extent'; id: string };

export const NOTHING: Selection = { kind: 'none' };

/** Whether a selection is the record of that kind and id. */
export function isSelected(selection: Selection, kind: Selection['kind'], id: string): boolean {
	return selection.kind === kind && selection.kind !== 'none' && selection.id === id;
}

/** Whether two selections are of the same record, or both of none. */
export function sameSelection(a: Selection, b: Selection): boolean {
	return a.kind === 'none' || b.kind === 'none' ? a.kind === b.kind : isSelected(a, b.kind, b.id);
}
