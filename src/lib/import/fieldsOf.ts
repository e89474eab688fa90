/** The fields of an object that nothing is known of; none where it is no object. */
export function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? value : {};
}
