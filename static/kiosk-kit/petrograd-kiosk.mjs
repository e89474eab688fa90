#!/usr/bin/env node
/**
 * Keeps the kiosk's page on the screen. Needs Node 18.15 or later and nothing else.
 *
 *     node petrograd-kiosk.mjs [settings.json]
 */
import { existsSync, readFileSync } from 'node:fs';
import { Browser } from './Browser.mjs';
import { chooseProfile, putAside } from './profile.mjs';
import { Report } from './Report.mjs';
import { readSettings } from './settings.mjs';
import { Supervisor } from './Supervisor.mjs';

const file = process.argv[2] ?? '/etc/petrograd-kiosk.json';
const { settings, faults } = readSettings(existsSync(file) ? readFileSync(file, 'utf8') : '');
const report = new Report(settings.statusFile, (line) => process.stdout.write(`${line}\n`));
for (const fault of faults) report.note(`${file}: ${fault}`);

const supervisor = new Supervisor({
	...{ settings, report, launch: Browser.launch },
	profiles: { chooseProfile, putAside }
});
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => supervisor.end());
report.note(`${settings.address} on ${settings.display}`);
await supervisor.run();
process.exit(0);
