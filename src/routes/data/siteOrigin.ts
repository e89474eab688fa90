import { env } from 'node:process';

/**
 * Where the site will stand, `https://example.org`, as the build was told in `PETROGRAD_ORIGIN`;
 * empty where it was not, and then addresses say nothing of it.
 * @throws {RangeError} where the value is no origin, so that no page is built with false addresses.
 */
export function siteOrigin(): string {
	const told = env.PETROGRAD_ORIGIN ?? '';
	if (told === '') return '';
	const isOrigin = URL.canParse(told) && new URL(told).origin === told && /^https?:/.test(told);
	if (!isOrigin) {
		throw new RangeError(`PETROGRAD_ORIGIN is “${told}”: write an origin, https://example.org`);
	}
	return told;
}
