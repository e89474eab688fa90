import { m } from '$lib/paraglide/messages';
import type { CompiledAtlas } from '../../domain/compiled';
import { palaceHours, type Count } from '../../scene/palaceHours';
import { BEST_ESTIMATE } from '../../scene/voice';
import type { Instant } from '../../time/instant';

/** What one column of the chart and of its table counts. */
export interface CountColumn {
	id: 'standing' | 'best' | 'canon';
	name: string;
	/** By hour, in the order of {@link PalaceColumns.hours}. */
	counts: readonly (Count | undefined)[];
}

/** Three counts of the insurgents near the palace, hour by hour. */
export interface PalaceColumns {
	/** When each hour begins. */
	hours: readonly Instant[];
	columns: readonly CountColumn[];
	/** The highest number of all. */
	most: number;
}

const CANON = 'canon';

/**
 * Who stood and who was under way near the palace by our best estimate, and who was under way in the
 * Soviet canon; the canon's column is empty where the atlas has no such voice.
 */
export function palaceColumns(atlas: CompiledAtlas): PalaceColumns {
	const best = palaceHours(atlas, BEST_ESTIMATE);
	const voice = atlas.voices.find(({ id }) => id === CANON);
	const canon = voice ? palaceHours(atlas, voice) : [];
	const columns: CountColumn[] = [
		{
			id: 'standing',
			name: m.essay_chart_standing(),
			counts: best.map(({ standing }) => standing)
		},
		{ id: 'best', name: m.essay_chart_best(), counts: best.map(({ underWay }) => underWay) },
		{ id: 'canon', name: m.essay_chart_canon(), counts: canon.map(({ underWay }) => underWay) }
	];
	const all = columns.flatMap(({ counts }) => counts.map((count) => count?.high ?? 0));
	return { hours: best.map(({ from }) => from), columns, most: Math.max(...all) };
}
