/** How long a kiosk waits for its visitor, in milliseconds. */
export interface Patience {
	/** After the last touch, until it asks whether somebody is still there. */
	idleMs: number;
	/** For an answer, until it begins anew. */
	askMs: number;
}

/**
 * Whether somebody is at the kiosk, as far as it can tell. Moments are milliseconds of a clock that
 * only ever is read; it may stand still, jump, or go back.
 */
export type Attention =
	/** Nobody: the loop plays. */
	| { kind: 'resting' }
	/** Somebody touched it at that moment. */
	| { kind: 'awake'; touched: number }
	/** It has asked, at that moment, whether they still are there. */
	| { kind: 'asking'; asked: number };

export type AttentionCommand =
	/** Any touch, key or movement: wakes it, and answers its question. */
	| { kind: 'touch'; now: number }
	/** Looks how late it is. */
	| { kind: 'check'; now: number }
	/** Somebody is done, or the staff sends it to rest. */
	| { kind: 'rest' };

/** The attention after a command. Nobody is sent away unasked, however late one looks. */
export function attend(
	attention: Attention,
	command: AttentionCommand,
	patience: Patience
): Attention {
	switch (command.kind) {
		case 'touch':
			return { kind: 'awake', touched: command.now };
		case 'rest':
			return { kind: 'resting' };
		case 'check':
			return check(attention, command.now, patience);
	}
}

/** When to look again, in milliseconds from now; `undefined` while it rests. Never less than 0. */
export function checkAfter(
	attention: Attention,
	now: number,
	{ idleMs, askMs }: Patience
): number | undefined {
	if (attention.kind === 'resting') return undefined;
	const due = attention.kind === 'awake' ? attention.touched + idleMs : attention.asked + askMs;
	return Math.max(0, due - now);
}

function check(attention: Attention, now: number, { idleMs, askMs }: Patience): Attention {
	switch (attention.kind) {
		case 'resting':
			return attention;
		case 'awake':
			// Where the clock went back, waiting begins anew: else nobody would be asked for so long.
			if (now < attention.touched) return { kind: 'awake', touched: now };
			return now - attention.touched >= idleMs ? { kind: 'asking', asked: now } : attention;
		case 'asking':
			if (now < attention.asked) return { kind: 'asking', asked: now };
			return now - attention.asked >= askMs ? { kind: 'resting' } : attention;
	}
}
