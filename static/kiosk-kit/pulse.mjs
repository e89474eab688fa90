/** Whether the page lives, told from its heartbeat. Pure: the time comes from outside. */

/**
 * What the page has in `#heartbeat`.
 *
 * @param {unknown} text its text, or nothing where the page has none
 * @returns {{ kind: 'beat', version: string, frames: number, healthy: boolean } | { kind: 'none' }}
 */
export function readBeat(text) {
	if (typeof text !== 'string') return { kind: 'none' };
	try {
		const { version, frames, healthy } = JSON.parse(text);
		if (typeof frames !== 'number') return { kind: 'none' };
		return { kind: 'beat', version: String(version ?? ''), frames, healthy: healthy !== false };
	} catch {
		return { kind: 'none' };
	}
}

/** The pulse of a page that begins now. Times are in milliseconds. */
export function beginPulse(now) {
	return { loadedAt: now, frames: undefined, movedAt: now, wellAt: now, begunAt: undefined };
}

/**
 * The pulse after one more look, and the fault that it comes to, if any: `never-began`, `stalled`,
 * `mute` (stalled, and the page answers nothing) or `ill`. A page that has lost its heartbeat is
 * beginning anew by itself, and has the time that a beginning has.
 *
 * @param pulse from {@link beginPulse}, or from the last look
 * @param beat from {@link readBeat}, or `{ kind: 'mute' }` where the page did not answer
 */
export function takePulse(pulse, beat, now, settings) {
	const hasBegun = pulse.begunAt !== undefined;
	if (beat.kind === 'none' && hasBegun) return { pulse: beginPulse(now) };
	const next = beat.kind === 'beat' ? moved(pulse, beat, now) : pulse;
	return { pulse: next, fault: faultOf(next, beat, now, settings) };
}

function moved(pulse, { frames, healthy }, now) {
	// A page that began anew counts from nothing: any other number is movement, the first is none.
	const hasMoved = pulse.frames !== undefined && frames !== pulse.frames;
	return {
		...pulse,
		frames,
		movedAt: hasMoved ? now : pulse.movedAt,
		begunAt: pulse.begunAt ?? (hasMoved ? now : undefined),
		wellAt: healthy ? now : pulse.wellAt
	};
}

function faultOf(pulse, beat, now, { startSeconds, stallSeconds, illSeconds }) {
	const since = (at) => (now - at) / 1000;
	if (pulse.begunAt === undefined) {
		return since(pulse.loadedAt) >= startSeconds ? 'never-began' : undefined;
	}
	if (since(pulse.movedAt) >= stallSeconds) return beat.kind === 'mute' ? 'mute' : 'stalled';
	return since(pulse.wellAt) >= illSeconds ? 'ill' : undefined;
}

/** Whether the heart has beaten soundly for long enough to forget what was before. */
export function isSteady(pulse, now, { steadySeconds }) {
	return pulse.begunAt !== undefined && now - pulse.begunAt >= steadySeconds * 1000;
}
