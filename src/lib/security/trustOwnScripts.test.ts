import { describe, expect, it } from 'vitest';
import { isOwnScript, trustOwnScripts } from './trustOwnScripts';

const location = { href: 'https://example.org/tour/walk', origin: 'https://example.org' };

describe('isOwnScript', () => {
	it.each(['/_app/immutable/workers/plan-a1.js', '../_app/immutable/assets/maplibre-b2.mjs'])(
		'knows what the build wrote: %s',
		(url) => expect(isOwnScript(url, location)).toBe(true)
	);

	it('knows the service worker', () => {
		expect(isOwnScript('/service-worker.js', location)).toBe(true);
	});

	it.each([
		'https://example.com/_app/immutable/x.js',
		'blob:https://example.org/_app/immutable/x.js',
		'data:text/javascript,alert(1)',
		'javascript:alert(1)//_app/immutable/x.js',
		'/data/atlas.json',
		'/_app/immutable/x.js.txt',
		'https://['
	])('refuses %s', (url) => expect(isOwnScript(url, location)).toBe(false));
});

describe('trustOwnScripts', () => {
	it('makes the one policy that plain addresses go through', () => {
		const made: string[] = [];
		trustOwnScripts(
			{
				createPolicy: (name, { createScriptURL }) => {
					made.push(name);
					expect(createScriptURL('/_app/immutable/a.js')).toBe('/_app/immutable/a.js');
					expect(createScriptURL('https://example.com/a.js')).toBeNull();
				}
			},
			location
		);
		expect(made).toEqual(['default']);
	});

	it('asks nothing of a browser that does not check', () => {
		expect(() => trustOwnScripts(undefined, location)).not.toThrow();
	});
});
