import type * as v from 'valibot';

/**
 * What to do about a value that a schema refused without a message of its own: a field missing or
 * misspelt, a value of the wrong kind, a number out of range.
 */
export function adviceOn(issue: v.BaseIssue<unknown>): string {
	const expected = issue.expected ?? 'another value';
	if (issue.expected === 'never') return 'there is no such field: correct its name, or take it out';
	if (issue.received === 'undefined') return 'this is missing: add it';
	if (issue.type === 'picklist' || issue.type === 'variant') {
		return `write one of ${expected.replace(/[()]/g, '').replaceAll(' | ', ', ')}`;
	}
	if (issue.kind === 'validation') return `write a value that is ${expected}`;
	return `write a value of the type ${expected.toLowerCase()}`;
}
