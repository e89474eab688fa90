import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledLesson } from '../../src/lib/domain/compiledItinerary';
import { readFromWorker, readToWorker } from '../../src/lib/offline/messages';
import { readMessage } from '../../src/lib/state/lessonMessage';
import { LessonRoom, type Channel } from '../../src/lib/state/lessonRoom.svelte';
import { Offline } from '../../src/lib/state/offline.svelte';
import { smallCompilation } from '../fixtures/smallAtlas';
import { hostileValue, isUnpolluted, withHostileValues } from './hostile';
import { RUNS } from './runs';

const ORIGIN = 'https://example.org';
const lesson = smallCompilation().itineraries.find(
	(itinerary): itinerary is CompiledLesson => itinerary.kind === 'lesson'
)!;
const step = lesson.stops[0]?.id ?? '';
const commands = [
	...[{ kind: 'next' }, { kind: 'previous' }, { kind: 'black' }, { kind: 'next_class' }],
	...[
		{ kind: 'go_to', cue: 3 },
		{ kind: 'run', isOn: true },
		{ kind: 'timer', isOn: true }
	],
	...[
		{ kind: 'voice', voice: null },
		{ kind: 'count', step, option: 'a', hands: 12 }
	],
	{ kind: 'choose', step, place: 'smolny', isChosen: true }
];
const stamped = fc.record({
	revision: fc.integer({ min: 1, max: 30 }),
	...{ window: fc.constantFrom('two', 'three'), at: fc.nat(1e6) },
	command: fc.constantFrom(...commands)
});
const said: fc.Arbitrary<unknown> = fc.oneof(
	hostileValue,
	stamped.map((given) => ({ kind: 'command', given })),
	fc.record({
		...{ kind: fc.constantFrom('hello', 'log'), window: fc.constantFrom('two', 'three') },
		...{ role: fc.constantFrom('teacher', 'projector'), log: fc.array(stamped, { maxLength: 6 }) }
	}),
	fc.constant({ kind: 'bye', window: 'two' })
);
const spoilt = said.chain((message) => fc.oneof(fc.constant(message), withHostileValues(message)));

/** A lesson in whose channel somebody else speaks. */
function listening() {
	let hear: (event: { data: unknown }) => void = () => undefined;
	const told: unknown[] = [];
	const channel = {
		addEventListener: (_: string, listener: unknown) => {
			hear = listener as typeof hear;
		},
		postMessage: (message: unknown) => void told.push(message),
		close: () => undefined
	} as Channel;
	const room = new LessonRoom(lesson);
	room.join({ role: 'teacher', window: 'one', now: () => 1e6, channel, memory: undefined });
	return { room, told, say: (data: unknown) => hear({ data }) };
}

describe('messages', () => {
	it('to the windows of a lesson are understood or counted, and the lesson goes on', () => {
		fc.assert(
			fc.property(fc.array(spoilt, { maxLength: 8 }), (all) => {
				const { room, told, say } = listening();
				for (const data of all) say(structuredClone(data));
				const unread = all.filter((data) => readMessage(data) === undefined);
				expect(room.unread).toBe(unread.length);
				expect(room.cue).toBeDefined();
				expect(Number.isFinite(room.t)).toBe(true);
				// Whatever was said, the teacher still leads.
				room.tell({ kind: 'go_to', cue: 1 });
				expect(room.state.cue).toBe(1);
				expect(told.every((message) => readMessage(message) !== undefined)).toBe(true);
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});

	it('to and from the service worker are what they must be, or are not heard', () => {
		const status = { kept: 1, bytes: 5, isWanted: false };
		const good = [
			...[{ kind: 'take' }, { kind: 'keep', set: 'tour/walk' }, { kind: 'status' }],
			...[
				{ kind: 'kept', set: 'whole', status },
				{ kind: 'status', sets: { core: status } }
			],
			{ kind: 'failed', set: 'whole', fault: 'storage' }
		];
		const message = fc.oneof(
			hostileValue,
			fc.constantFrom<unknown>(...good),
			fc.constantFrom(...good).chain(withHostileValues)
		);
		fc.assert(
			fc.property(message, fc.boolean(), (data, isOurs) => {
				const container = new EventTarget();
				const offline = new Offline({
					...{ storage: undefined, origin: ORIGIN, reload: () => undefined },
					container: Object.assign(container, {
						...{ controller: null, register: () => Promise.resolve() },
						getRegistration: () => Promise.resolve(undefined)
					}) as unknown as ServiceWorkerContainer
				});
				offline.start('/service-worker.js');
				const origin = isOurs ? ORIGIN : 'https://example.com';
				container.dispatchEvent(new MessageEvent('message', { data, origin }));
				const heard = readFromWorker(data);
				if (!isOurs || heard?.kind !== 'status') expect(offline.isOffered).toBe(false);
				expect([undefined, 'take', 'keep', 'remove', 'status', 'check']).toContain(
					readToWorker(data)?.kind
				);
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});
});
