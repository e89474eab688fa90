import encodeQR from 'qr';

/** Free round a code, in modules: without it readers do not find it (ISO/IEC 18004, § 6.3.8). */
export const QUIET_ZONE = 4;

/** A text as a QR code: the modules along a side, quiet zones and all, and the dark ones as a path. */
export function qrPath(text: string): { size: number; d: string } {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
	const d = rows.flatMap((row, y) => darkRuns(row).map(([x, w]) => `M${x} ${y}h${w}v1h-${w}z`));
	return { size: rows.length, d: d.join('') };
}

/** Where dark modules begin in a row, and how many there are. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
	const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
	return starts.map((start) => {
		const end = row.indexOf(false, start);
		return [start, (end < 0 ? row.length : end) - start];
	});
}
