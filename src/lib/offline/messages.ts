import * as v from 'valibot';

const name = v.pipe(v.string(), v.maxLength(200));
const bytes = v.pipe(v.number(), v.minValue(0));
const SetStatusSchema = v.strictObject({ kept: bytes, bytes, isWanted: v.boolean() });

const ToWorkerSchema = v.variant('kind', [
	// Take the version that waits into use.
	v.strictObject({ kind: v.literal('take') }),
	// Keep the next files of a set; asked again until all are kept.
	v.strictObject({ kind: v.literal('keep'), set: name }),
	v.strictObject({ kind: v.literal('remove'), set: name }),
	v.strictObject({ kind: v.literal('status') }),
	// Go on with the rolling check.
	v.strictObject({ kind: v.literal('check') })
]);
const FromWorkerSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('status'), sets: v.record(v.string(), SetStatusSchema) }),
	v.strictObject({ kind: v.literal('kept'), set: name, status: SetStatusSchema }),
	v.strictObject({
		kind: v.literal('failed'),
		/** The set that was asked for; none where the version itself could not be kept. */
		set: v.optional(name),
		fault: v.picklist(['network', 'mismatch', 'storage'])
	})
]);

/** What a page says to the worker. */
export type ToWorker = v.InferOutput<typeof ToWorkerSchema>;
/** What the worker says to pages. */
export type FromWorker = v.InferOutput<typeof FromWorkerSchema>;

/** A message to the worker, or nothing where it is none. */
export function readToWorker(data: unknown): ToWorker | undefined {
	const { success, output } = v.safeParse(ToWorkerSchema, data);
	return success ? output : undefined;
}

/** A message from the worker, or nothing where it is none. */
export function readFromWorker(data: unknown): FromWorker | undefined {
	const { success, output } = v.safeParse(FromWorkerSchema, data);
	return success ? output : undefined;
}
