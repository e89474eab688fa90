import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { NamingMode } from '../domain/naming';
import type { Language } from '../time/format';

/** The name of a feature in a naming mode, as an expression over its name properties. */
export function nameExpression(mode: NamingMode, language: Language): ExpressionSpecification {
	if (mode === 'today') return ['get', language === 'ru' ? 'today_ru' : 'today_en'];
	return ['get', mode === 'ru1917' ? 'name_ru' : 'name_en'];
}
