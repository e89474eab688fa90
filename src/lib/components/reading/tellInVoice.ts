import type { ChronicleData } from './chronicleData';
import type { ChronicleInVoice } from './chronicleInVoice';
import { inOrder } from './chronicleOrder';

/** The chronicle as a voice tells it. */
export function tellInVoice(data: ChronicleData, told: ChronicleInVoice): ChronicleData {
	const left = new Set([...told.gone, ...told.rows.map(({ id }) => id)]);
	return {
		...data,
		rows: inOrder([...data.rows.filter(({ id }) => !left.has(id)), ...told.rows]),
		extents: [...data.extents.filter(({ id }) => !left.has(id)), ...told.extents].toSorted(
			(a, b) => a.from - b.from
		)
	};
}
