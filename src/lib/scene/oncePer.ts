/**
 * The same pure function, worked out once for each object and kept as long as the object: what
 * every scene of an atlas has in common is not made anew at every frame.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const kept = made.get(key) ?? { value: make(key) };
		made.set(key, kept);
		return kept.value;
	};
}
