import type { Language } from '../../time/format';

/** Bytes in megabytes as a language writes them, to a tenth; never nought for something. */
export function megabytes(bytes: number, language: Language): string {
	const tenths = bytes > 0 ? Math.max(1, Math.round(bytes / 1e5)) : 0;
	return (tenths / 10).toLocaleString(language, { maximumFractionDigits: 1 });
}
