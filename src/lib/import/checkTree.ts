import type { FaultList } from './FaultList';
import { LIMITS } from './limits';

/** Keys by which an object could be made to change what all objects are. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Branch {
	value: object;
	depth: number;
	path: string;
}

/**
 * Goes through all that a file holds before anything is made of it: how deep it goes, and whether
 * it has keys that no data needs. Its own stack, so that no depth exhausts that of the machine.
 */
export function checkTree(root: unknown, faults: FaultList): void {
	const branches: Branch[] = isBranch(root) ? [{ value: root, depth: 1, path: '' }] : [];
	for (let branch = branches.pop(); branch && !faults.isOver; branch = branches.pop()) {
		const { value, depth, path } = branch;
		if (depth > LIMITS.depth) {
			faults.add('too_deep', path);
			continue;
		}
		if (Array.isArray(value)) {
			value.forEach((item: unknown, row) => {
				if (isBranch(item))
					branches.push({ value: item, depth: depth + 1, path: `${path}[${row}]` });
			});
			continue;
		}
		for (const [key, item] of Object.entries(value)) {
			const at = path === '' ? key : `${path}.${key}`;
			if (DANGEROUS.has(key)) faults.add('dangerous_key', at, item);
			else if (isBranch(item)) branches.push({ value: item, depth: depth + 1, path: at });
		}
	}
}

function isBranch(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
