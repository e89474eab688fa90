import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../static/kiosk-kit/commandLine.mjs';
import { DEFAULTS, readSettings } from '../../static/kiosk-kit/settings.mjs';

const shipped = `${import.meta.dirname}/../../static/kiosk-kit/petrograd-kiosk.json`;

describe('readSettings', () => {
	it('holds without a file', () => {
		expect(readSettings('')).toEqual({ settings: DEFAULTS, faults: [] });
	});

	it('finds nothing wrong with the file of the kit', () => {
		const { settings, faults } = readSettings(readFileSync(shipped, 'utf8'));
		expect(faults).toEqual([]);
		expect(settings.address).toBe('http://127.0.0.1:1917/kiosk');
	});

	it('takes what is right, and names what is not', () => {
		const text = '{"address":"file:///x","stallSeconds":9,"pulseSeconds":0,"adress":"x"}';
		const { settings, faults } = readSettings(text);
		expect(settings).toEqual({ ...DEFAULTS, stallSeconds: 9 });
		expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
			...['address', 'pulseSeconds', 'adress']
		]);
	});

	it.each(['{', '[]', 'null', '7'])('puts up with a file that is %s', (text) => {
		const { settings, faults } = readSettings(text);
		expect(settings).toEqual(DEFAULTS);
		expect(faults).toHaveLength(1);
	});
});

describe('commandLine', () => {
	it('says in every display what keeps WebGL alive and the kiosk shut, and opens no port', () => {
		for (const display of ['cage', 'plain', 'headless']) {
			const [program, parameters] = commandLine({ ...DEFAULTS, display }, '/p');
			expect(parameters).toEqual(
				expect.arrayContaining([
					...['--kiosk', '--disable-gpu-process-crash-limit', '--remote-debugging-pipe'],
					...['--disable-domain-blocking-for-3d-apis', '--user-data-dir=/p']
				])
			);
			expect(parameters.join()).not.toMatch(/debugging-port|no-sandbox/);
			expect([program, ...parameters]).toContain('/usr/bin/chromium');
		}
	});

	it('lets the settings have the last word', () => {
		const browserArguments = ['--force-device-scale-factor=2'];
		const [, parameters] = commandLine({ ...DEFAULTS, browserArguments }, '/p');
		expect(parameters.slice(-2)).toEqual(['--force-device-scale-factor=2', 'about:blank']);
	});
});
