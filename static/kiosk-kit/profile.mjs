/** Where the browser keeps its profile: on the disk, or in memory where the disk will not do. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Less room than this, and the browser would soon fail at writing. */
const LEAST_ROOM_BYTES = 96 * 2 ** 20;
const PROBE = 'petrograd-probe';
/** Left behind by a browser that was ended by force, which would bar the next. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** Why a folder cannot hold a profile, or nothing where it can. It is made where it is missing. */
export function whyUnfit(folder) {
	try {
		mkdirSync(folder, { recursive: true });
		const { bavail, bsize } = statfsSync(folder);
		if (bavail * bsize < LEAST_ROOM_BYTES) return `${folder}: the disk is full`;
		const file = openSync(join(folder, PROBE), 'w');
		try {
			writeSync(file, Buffer.alloc(65_536, 1));
			fsyncSync(file);
		} finally {
			closeSync(file);
			rmSync(join(folder, PROBE), { force: true });
		}
		return undefined;
	} catch (error) {
		return error.message;
	}
}

/**
 * The folder for the next browser: that on the disk, unless it is not trusted or takes nothing;
 * else the one in memory, emptied.
 *
 * @param settings from `readSettings`
 * @param {boolean} isDistrusted
 * @returns {{ folder: string, isKept: boolean, why?: string }}
 */
export function chooseProfile({ profile, profileInMemory }, isDistrusted) {
	const why = isDistrusted ? `${profile} is not trusted` : whyUnfit(profile);
	if (why === undefined) {
		for (const lock of LOCKS) rmSync(join(profile, lock), { force: true });
		return { folder: profile, isKept: true };
	}
	rmSync(profileInMemory, { recursive: true, force: true });
	mkdirSync(profileInMemory, { recursive: true });
	return { folder: profileInMemory, isKept: false, why };
}

/**
 * Puts a profile aside with which no browser lived, so that the next begins a new one; of those put
 * aside only the last is kept. Says why it could not.
 */
export function putAside({ profile }) {
	try {
		rmSync(`${profile}.aside`, { recursive: true, force: true });
		renameSync(profile, `${profile}.aside`);
		return undefined;
	} catch (error) {
		return error.message;
	}
}
