import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseProfile, putAside } from '../../static/kiosk-kit/profile.mjs';

let folder: string;
let settings: { profile: string; profileInMemory: string };

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'petrograd-profile-'));
	settings = { profile: join(folder, 'disk/profile'), profileInMemory: join(folder, 'memory') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('chooseProfile', () => {
	it('takes the disk, and takes away the lock of a browser that was ended by force', () => {
		mkdirSync(settings.profile, { recursive: true });
		for (const name of ['SingletonLock', 'Cookies'])
			writeFileSync(join(settings.profile, name), '');
		expect(chooseProfile(settings, false)).toEqual({ folder: settings.profile, isKept: true });
		expect(readdirSync(settings.profile)).toEqual(['Cookies']);
	});

	it('takes an empty one in memory where the disk cannot be written', () => {
		// A file stands where the folder should: no right of root's gets around that.
		writeFileSync(join(folder, 'disk'), '');
		mkdirSync(settings.profileInMemory);
		writeFileSync(join(settings.profileInMemory, 'old'), '');
		const { why, ...chosen } = chooseProfile(settings, false);
		expect(chosen).toEqual({ folder: settings.profileInMemory, isKept: false });
		expect(why).toMatch(/ENOTDIR|EEXIST/);
		expect(readdirSync(settings.profileInMemory)).toEqual([]);
	});

	it('leaves one that is not trusted as it is', () => {
		mkdirSync(settings.profile, { recursive: true });
		writeFileSync(join(settings.profile, 'SingletonLock'), '');
		expect(chooseProfile(settings, true).folder).toBe(settings.profileInMemory);
		expect(readdirSync(settings.profile)).toEqual(['SingletonLock']);
	});
});

describe('putAside', () => {
	it('makes way for a new one, and keeps the last', () => {
		for (const name of ['first', 'second']) {
			mkdirSync(settings.profile, { recursive: true });
			writeFileSync(join(settings.profile, name), '');
			expect(putAside(settings)).toBeUndefined();
		}
		expect(existsSync(settings.profile)).toBe(false);
		expect(readdirSync(`${settings.profile}.aside`)).toEqual(['second']);
	});

	it('says why it could not', () => {
		expect(putAside(settings)).toMatch(/ENOENT/);
	});
});
