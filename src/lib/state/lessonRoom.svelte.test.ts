import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledLesson } from '../domain/compiledItinerary';
import type { LessonCommand } from './lesson';
import { readMessage } from './lessonMessage';
import { LessonRoom, type Channel, type Surroundings } from './lessonRoom.svelte';

const lesson = smallCompilation().itineraries.find(
	(itinerary): itinerary is CompiledLesson => itinerary.kind === 'lesson'
)!;

/** The windows of a browser: what one says waits until it is delivered to the others. */
class Windows {
	/** Messages on their way, to each window in the order in which they were said. */
	readonly #ways: { from: object; hear: (data: unknown) => void; waiting: unknown[] }[] = [];

	channel(): Channel {
		const own = {};
		return {
			addEventListener: (_type: string, hear: unknown) => {
				const listen = hear as (event: { data: unknown }) => void;
				this.#ways.push({ from: own, hear: (data) => listen({ data }), waiting: [] });
			},
			postMessage: (data: unknown) => {
				for (const way of this.#ways) if (way.from !== own) way.waiting.push(data);
			},
			close: () => {
				const row = this.#ways.findIndex(({ from }) => from === own);
				if (row >= 0) this.#ways.splice(row, 1);
			}
		} as Channel;
	}

	/** Delivers the eldest message to one of the windows; whether there was one. */
	deliver(choice: number): boolean {
		const full = this.#ways.filter(({ waiting }) => waiting.length > 0);
		const way = full[choice % full.length];
		if (!way) return false;
		way.hear(way.waiting.shift());
		return true;
	}

	deliverAll(): void {
		while (this.deliver(0));
	}

	/** Loses whatever is on its way. */
	lose(): void {
		for (const way of this.#ways) way.waiting.length = 0;
	}

	/** Says something that is none of ours. */
	say(data: unknown): void {
		for (const way of this.#ways) way.hear(data);
	}
}

function memory(): NonNullable<Surroundings['memory']> & { kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	};
}

function opened(windows: Windows, told: Partial<Surroundings> = {}) {
	const room = new LessonRoom(lesson);
	const leave = room.join({
		...{ role: 'projector', window: 'one', now: () => 0, memory: undefined },
		channel: windows.channel(),
		...told
	});
	return { room, leave };
}

const step = new LessonRoom(lesson).plan.steps.find(({ options }) => options.length > 0)!;
const COMMANDS: LessonCommand[] = [
	...[{ kind: 'next' as const }, { kind: 'next' as const }, { kind: 'previous' as const }],
	...[{ kind: 'black' as const }, { kind: 'next_class' as const }],
	...[1, 2, 3].map((cue): LessonCommand => ({ kind: 'go_to', cue })),
	...[4, 7].map((hands): LessonCommand => {
		return { kind: 'count', step: step.id, option: step.options[0]!, hands };
	})
];

describe('the windows of a lesson', () => {
	it('end in one state, whatever both are told and however late they hear of it', () => {
		const act = fc.oneof(
			{ weight: 2, arbitrary: fc.tuple(fc.nat(1), fc.constantFrom(...COMMANDS)) },
			{ weight: 3, arbitrary: fc.nat(5) }
		);
		fc.assert(
			fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
				const windows = new Windows();
				const rooms = [
					opened(windows).room,
					opened(windows, { window: 'two', role: 'teacher' }).room
				];
				for (const one of acts) {
					if (typeof one === 'number') windows.deliver(one);
					else rooms[one[0]]!.tell(one[1]);
				}
				windows.deliverAll();
				expect(rooms[1]!.state).toEqual(rooms[0]!.state);
			}),
			{ numRuns: 300 }
		);
	});

	it('takes every command, also those given at once', () => {
		const windows = new Windows();
		const { room: one } = opened(windows);
		const { room: two } = opened(windows, { window: 'two' });
		windows.deliverAll();
		one.tell({ kind: 'next' });
		two.tell({ kind: 'next' });
		windows.deliverAll();
		expect([one.state.cue, two.state.cue]).toEqual([2, 2]);
	});

	it('does last what was told last, whichever window was told', () => {
		const windows = new Windows();
		const { room: one } = opened(windows);
		const { room: two } = opened(windows, { window: 'two' });
		two.tell({ kind: 'go_to', cue: 3 });
		windows.deliverAll();
		one.tell({ kind: 'go_to', cue: 1 });
		windows.deliverAll();
		expect([one.state.cue, two.state.cue]).toEqual([1, 1]);
	});

	it('learns from the other after a reload, also what it missed while it was gone', () => {
		const windows = new Windows();
		const { leave } = opened(windows);
		const { room: two } = opened(windows, { window: 'two', role: 'teacher' });
		windows.deliverAll();
		expect(two.hasOther('projector')).toBe(true);
		two.tell({ kind: 'next' });
		leave();
		windows.deliverAll();
		expect(two.hasOther('projector')).toBe(false);
		two.tell({ kind: 'next' });
		const { room: again } = opened(windows, { window: 'three' });
		windows.deliverAll();
		expect(again.state).toEqual(two.state);
		expect(again.state.cue).toBe(2);
		expect(two.hasOther('projector')).toBe(true);
	});

	it('learns from its own memory where it is alone, and without a channel', () => {
		const kept = memory();
		const { room, leave } = opened(new Windows(), { memory: kept, channel: undefined });
		expect(room.isConnected).toBe(false);
		room.tell({ kind: 'next' });
		leave();
		const { room: again } = opened(new Windows(), { window: 'two', memory: kept });
		expect(again.state.cue).toBe(1);
	});

	it('keeps nothing of the class before', () => {
		const kept = memory();
		const { room } = opened(new Windows(), { memory: kept });
		room.tell({ kind: 'choose', step: step.id, place: 'somewhere', isChosen: true });
		room.tell({ kind: 'next_class' });
		expect([...kept.kept.values()].join()).not.toContain('somewhere');
	});

	it('goes on where its memory is full', () => {
		const { room } = opened(new Windows(), {
			memory: {
				getItem: () => 'nothing like a log',
				setItem: () => {
					throw new DOMException('full', 'QuotaExceededError');
				}
			}
		});
		room.tell({ kind: 'next' });
		expect(room.state.cue).toBe(1);
	});

	it('asks again when it hears of a command before those that led to it', () => {
		const windows = new Windows();
		const { room: one } = opened(windows);
		const { room: two } = opened(windows, { window: 'two' });
		windows.deliverAll();
		two.tell({ kind: 'next' });
		windows.lose();
		expect(one.state.cue).toBe(0);
		two.tell({ kind: 'next' });
		windows.deliverAll();
		expect(one.state.cue).toBe(2);
		expect(one.state).toEqual(two.state);
	});

	it('ignores what it cannot read, and says so', () => {
		const windows = new Windows();
		const { room } = opened(windows);
		const before = room.state;
		for (const data of [null, 'next', { kind: 'next' }, { kind: 'command', given: {} }]) {
			windows.say(data);
		}
		expect(room.state).toEqual(before);
		expect(room.unread).toBe(4);
	});
});

describe('readMessage', () => {
	const given = (command: unknown) => ({
		kind: 'command',
		given: { revision: 1, window: 'one', at: 5, command }
	});

	it.each(COMMANDS)('reads $kind', (command) => {
		expect(readMessage(given(command))).toEqual(given(command));
	});

	it.each([
		['a command that there is not', { kind: 'explode' }],
		['a cue that is no number', { kind: 'go_to', cue: '3' }],
		['half a hand', { kind: 'count', step: 'a', option: 'b', hands: 0.5 }],
		['more hands than a class has', { kind: 'count', step: 'a', option: 'b', hands: 1000 }],
		['a place that is no id', { kind: 'choose', step: 'a', place: '<b>', isChosen: true }],
		['more than it should hold', { kind: 'next', twice: true }]
	])('refuses %s', (_what, command) => {
		expect(readMessage(given(command))).toBeUndefined();
	});
});
