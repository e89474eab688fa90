import * as v from 'valibot';
import { MOST_HANDS } from './lesson';
import { RecordId } from './param';

const WindowName = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970, by the clock of this computer: no later than a date can be. */
const Moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** Far more than a class gives; after a revision that cannot be counted on nothing could be said. */
const MOST_REVISIONS = 1e9;
const LONGEST_LOG = 10_000;

const CommandSchema = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['next', 'previous', 'black', 'next_class']) }),
	v.strictObject({ kind: v.literal('go_to'), cue: Count }),
	v.strictObject({
		...{ kind: v.literal('choose'), step: RecordId, place: RecordId },
		isChosen: v.boolean()
	}),
	v.strictObject({
		...{ kind: v.literal('count'), step: RecordId, option: RecordId },
		hands: v.pipe(Count, v.maxValue(MOST_HANDS))
	}),
	v.strictObject({ kind: v.literal('voice'), voice: v.nullable(RecordId) }),
	v.strictObject({ kind: v.picklist(['run', 'timer']), isOn: v.boolean() })
]);

const StampedSchema = v.strictObject({
	revision: v.pipe(Count, v.minValue(1), v.maxValue(MOST_REVISIONS)),
	window: WindowName,
	at: Moment,
	command: CommandSchema
});
const LogSchema = v.pipe(v.array(StampedSchema), v.maxLength(LONGEST_LOG));

/** Which of the two windows of a lesson. */
const Role = v.picklist(['projector', 'teacher']);
export type LessonRole = v.InferOutput<typeof Role>;

const MessageSchema = v.variant('kind', [
	/** A window is there, or asks for what it may have missed; this is what it knows. */
	v.strictObject({
		...{ kind: v.literal('hello'), window: WindowName },
		...{ role: Role, log: LogSchema }
	}),
	/** The answer to that. */
	v.strictObject({
		...{ kind: v.literal('log'), window: WindowName },
		...{ role: Role, log: LogSchema }
	}),
	v.strictObject({ kind: v.literal('command'), given: StampedSchema }),
	/** A window is closed. */
	v.strictObject({ kind: v.literal('bye'), window: WindowName })
]);

/** What the windows of a lesson say to each other. */
export type LessonMessage = v.InferOutput<typeof MessageSchema>;

/** What another window said; `undefined` where it is nothing that can be understood. */
export function readMessage(data: unknown): LessonMessage | undefined {
	const result = v.safeParse(MessageSchema, data);
	return result.success ? result.output : undefined;
}

const LogText = v.pipe(v.string(), v.parseJson(), LogSchema);

/** A log as it was kept; empty where nothing was, or nothing that can be read. */
export function readKeptLog(text: string | null | undefined): v.InferOutput<typeof LogSchema> {
	const result = v.safeParse(LogText, text);
	return result.success ? result.output : [];
}
