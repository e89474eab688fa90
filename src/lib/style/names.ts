import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { NamingMode } from '../domain/naming';
import type { Language } from '../time/format';
import { nameFonts, type NameFonts } from './fonts';

/** How names are written on the map: which property, and in which faces. */
export interface Lettering {
	name: ExpressionSpecification;
	fonts: NameFonts;
}

/** The lettering of a naming mode. Today's names follow the visitor's language. */
export function lettering(mode: NamingMode, language: Language): Lettering {
	return { name: nameExpression(mode, language), fonts: nameFonts(mode) };
}

function nameExpression(mode: NamingMode, language: Language): ExpressionSpecification {
	if (mode === 'today') return ['get', language === 'ru' ? 'today_ru' : 'today_en'];
	return ['get', mode === 'ru1917' ? 'name_ru' : 'name_en'];
}
