import { m } from '$lib/paraglide/messages';

/** What each file of the kit does, in the order in which one meets them. */
export const FILE_WORDS: Readonly<Record<string, () => string>> = {
	'install.sh': m.kit_file_install,
	'petrograd-kiosk.json': m.kit_file_settings,
	'petrograd-kiosk.service': m.kit_file_service,
	'policy.json': m.kit_file_policy,
	'nginx.conf': m.kit_file_nginx,
	Caddyfile: m.kit_file_caddy,
	'restart.conf': m.kit_file_restart,
	'petrograd-kiosk.mjs': m.kit_file_main,
	'Supervisor.mjs': m.kit_file_supervisor,
	'Browser.mjs': m.kit_file_browser,
	'commandLine.mjs': m.kit_file_command_line,
	'devtools.mjs': m.kit_file_devtools,
	'pulse.mjs': m.kit_file_pulse,
	'remedy.mjs': m.kit_file_remedy,
	'profile.mjs': m.kit_file_profile,
	'Report.mjs': m.kit_file_report,
	'settings.mjs': m.kit_file_settings_code,
	SHA256SUMS: m.kit_file_sums
};

/** The words of the log for what goes wrong, as `Supervisor.mjs` writes them. */
export const FAULT_WORDS: Readonly<Record<string, () => string>> = {
	crashed: m.kit_fault_crashed,
	stalled: m.kit_fault_stalled,
	mute: m.kit_fault_mute,
	ill: m.kit_fault_ill,
	'never-began': m.kit_fault_never_began,
	exited: m.kit_fault_exited,
	'no-browser': m.kit_fault_no_browser,
	deaf: m.kit_fault_deaf,
	'no-page': m.kit_fault_no_page
};

/** Settings of the supervisor that somebody may want to change, with an example. */
export const SETTING_WORDS: readonly { example: string; words: () => string }[] = [
	{ example: '"address": "http://127.0.0.1:1917/kiosk"', words: m.kit_setting_address },
	{ example: '"display": "cage"', words: m.kit_setting_display },
	{
		example: '"browserArguments": ["--force-device-scale-factor=1.5"]',
		words: m.kit_setting_arguments
	}
];

/** A step, and what is typed for it. */
export interface Step {
	words: () => string;
	commands?: readonly string[];
}

/** How a kiosk is set up. */
export const STEPS: readonly Step[] = [
	{
		words: m.kit_step_copy,
		commands: ['sudo mkdir -p /srv/petrograd', 'sudo cp -r build/. /srv/petrograd/']
	},
	{ words: m.kit_step_install, commands: ['sudo sh /srv/petrograd/kiosk-kit/install.sh'] },
	{
		words: m.kit_step_size,
		commands: ['sudo nano /etc/petrograd-kiosk.json', 'sudo systemctl restart petrograd-kiosk']
	},
	{ words: m.kit_step_settings, commands: ['sudo nano /srv/petrograd/kiosk.json'] },
	{ words: m.kit_step_restart, commands: ['sudo reboot'] }
];

/** What a technician may do to it, to see that it heals. */
export const TRIALS: readonly Step[] = [
	{ words: m.kit_heals_page, commands: ["sudo pkill -KILL -f '[t]ype=renderer'"] },
	{ words: m.kit_heals_stops, commands: ["sudo pkill -STOP -f '[t]ype=renderer'"] },
	{ words: m.kit_heals_graphics, commands: ["sudo pkill -KILL -f '[t]ype=gpu-process'"] },
	{ words: m.kit_heals_browser, commands: ['sudo pkill -KILL chromium'] },
	{ words: m.kit_heals_server, commands: ['sudo pkill -KILL nginx'] },
	{ words: m.kit_heals_power }
];

/** How a new version comes to a kiosk; its own settings stay. */
export const UPDATE: Step = {
	words: m.kit_update_how,
	commands: [
		'sudo rsync -a --delete --exclude=/kiosk.json build/ /srv/petrograd/',
		'sudo sh /srv/petrograd/kiosk-kit/install.sh'
	]
};

/** How the log is read. */
export const LOG_COMMANDS: readonly string[] = [
	'journalctl -u petrograd-kiosk --since today',
	'sudo cat /run/petrograd-kiosk/status.json'
];
