import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lock {
	packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const text = readFileSync(`${import.meta.dirname}/../../package-lock.json`, 'utf8');
const { packages } = JSON.parse(text) as Lock;

describe('package-lock.json', () => {
	it('names no registry: every machine asks its own', () => {
		expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
	});

	// `npm install` drops what the registry at hand lacks; `npm ci` then fails on other machines.
	it('holds the optional packages of every platform', () => {
		const locked = Object.keys(packages);
		const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies)
				.filter((name) => !locked.some((other) => other.endsWith(`node_modules/${name}`)))
				.map((name) => `${path} wants ${name}`)
		);
		expect(missing).toEqual([]);
	});
});
