import fc from 'fast-check';

/** Values that no schema should take for one of its own, and that have broken parsers before. */
const BAD_VALUES: readonly unknown[] = [
	...[null, true, 0, -1, 1e308, -1e308, 5e-324, 0.1 + 0.2, Number.MAX_SAFE_INTEGER, 2 ** 53],
	...['', ' ', '0', 'NaN', '__proto__', 'constructor', 'toString', '\u0000', '\ud800', '\u202e'],
	...['<script>x</script>', "'\"><svg onload=x>", '=1+1', '${x}', '{{x}}', '../../etc', 'x'.repeat(5000)],
	...[[], {}, [[]], [{}], { type: 'Feature' }, { length: 1e9 }],
	JSON.parse('{"__proto__":{"polluted":true}}'),
	JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
	JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)
]; // prettier-ignore

/** A value as JSON may hold it, mostly an ill-meant one. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...BAD_VALUES) },
	{ weight: 1, arbitrary: fc.jsonValue() }
);

/** A text as an address, a memory or a file may hold it, mostly an ill-meant one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ maxLength: 60 }),
	hostileValue.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
	fc.json()
);

/** A text with a few characters put in, taken out or exchanged. */
export function damaged(text: string): fc.Arbitrary<string> {
	const edit = fc.record({
		at: fc.nat(text.length),
		removed: fc.nat(5),
		added: fc.string({ unit: 'binary', maxLength: 3 })
	});
	return fc
		.array(edit, { minLength: 1, maxLength: 4 })
		.map((edits) =>
			edits.reduce(
				(now, { at, removed, added }) => now.slice(0, at) + added + now.slice(at + removed),
				text
			)
		);
}

/** JSON with some of its values, whatever they are, exchanged for ill-meant ones or taken out. */
export function withHostileValues(json: unknown): fc.Arbitrary<unknown> {
	const change = fc.record({ at: fc.nat(100_000), value: fc.option(hostileValue) });
	return fc
		.array(change, { minLength: 1, maxLength: 3 })
		.map((changes) => changes.reduce((now, { at, value }) => exchanged(now, at, value), json));
}

function exchanged(json: unknown, at: number, value: unknown): unknown {
	const copy: unknown = structuredClone(json);
	const places: [Record<string, unknown>, string][] = [];
	const visit = (node: unknown) => {
		if (typeof node !== 'object' || node === null) return;
		for (const [key, child] of Object.entries(node)) {
			places.push([node as Record<string, unknown>, key]);
			visit(child);
		}
	};
	visit(copy);
	const place = places[at % Math.max(1, places.length)];
	if (!place) return value;
	const [node, key] = place;
	if (value === undefined) Reflect.deleteProperty(node, key);
	else node[key] = value;
	return copy;
}

/** Whether what all objects are is as it was. */
export function isUnpolluted(): boolean {
	return !('polluted' in {}) && Object.keys(Object.prototype).length === 0;
}
