/** The settings of the supervisor: what may be said in `/etc/petrograd-kiosk.json`. */

const DISPLAYS = ['cage', 'plain', 'headless'];

/** What holds where the file says nothing. Times are in seconds. */
export const DEFAULTS = {
	/** What the screen shows. */
	address: 'http://127.0.0.1:1917/kiosk',
	/** `cage`: a screen without a desktop; `plain`: a desktop that is there; `headless`: none. */
	display: 'cage',
	browser: '/usr/bin/chromium',
	/** Said to the browser besides our own, such as `--force-device-scale-factor=1.5`. */
	browserArguments: [],
	profile: '/var/lib/petrograd-kiosk/profile',
	/** Used where the disk takes nothing or what is on it is broken; always begun empty. */
	profileInMemory: '/run/petrograd-kiosk/profile',
	statusFile: '/run/petrograd-kiosk/status.json',
	/** Between two looks at the heartbeat. */
	pulseSeconds: 1,
	/** Longest wait for an answer of the page. */
	answerSeconds: 2,
	/** Longest way from an empty page to the first movement of the heartbeat. */
	startSeconds: 30,
	/** Longest stand of a heart that has beaten. */
	stallSeconds: 7,
	/** How long a page may say that it is not well, and mend itself. */
	illSeconds: 12,
	/** Sound life after which earlier faults are forgotten. */
	steadySeconds: 20,
	/** The pauses between restarts double, up to this. */
	longestPauseSeconds: 8,
	/** Longest wait for the browser to start, and to leave when it is asked to. */
	launchSeconds: 20,
	endSeconds: 3
};

const isText = (value) => typeof value === 'string' && value !== '';
const CHECKS = {
	address: (value) => isText(value) && /^https?:/.test(value) && URL.canParse(value),
	display: (value) => DISPLAYS.includes(value),
	browserArguments: (value) => Array.isArray(value) && value.every(isText)
};

function isRight(name, value) {
	if (CHECKS[name]) return CHECKS[name](value);
	if (typeof DEFAULTS[name] !== 'number') return isText(value);
	return typeof value === 'number' && value > 0 && value <= 3600;
}

/**
 * The settings that a text says, and what of it could not be used: a wrong value leaves that
 * setting as it was, because a screen with a wrong setting is better than none.
 *
 * @param {string} text the file; empty where there is none
 * @returns {{ settings: typeof DEFAULTS, faults: string[] }}
 */
export function readSettings(text) {
	let said;
	try {
		said = text === '' ? {} : JSON.parse(text);
	} catch (error) {
		return { settings: DEFAULTS, faults: [`the file is not JSON: ${error.message}`] };
	}
	if (typeof said !== 'object' || said === null || Array.isArray(said)) {
		return { settings: DEFAULTS, faults: ['the file holds no object'] };
	}
	const entries = Object.entries(said);
	const isGood = ([name, value]) => Object.hasOwn(DEFAULTS, name) && isRight(name, value);
	return {
		settings: { ...DEFAULTS, ...Object.fromEntries(entries.filter(isGood)) },
		faults: entries
			.filter((entry) => !isGood(entry))
			.map(([name, value]) =>
				Object.hasOwn(DEFAULTS, name)
					? `${name} is ${JSON.stringify(value)}: ${JSON.stringify(DEFAULTS[name])} is used`
					: `${name} is no setting`
			)
	};
}
