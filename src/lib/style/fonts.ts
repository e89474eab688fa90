import type { NamingMode } from '../domain/naming';

/** The faces the map is lettered in, each a `text-font` name declared in the style's `font-faces`. */
export const FONTS = {
	title: 'Old Standard TT Regular',
	titleBold: 'Old Standard TT Bold',
	titleItalic: 'Old Standard TT Italic',
	text: 'Golos Text Medium'
} as const;

/** The faces for names of one naming mode. */
export interface NameFonts {
	text: FontName;
	bold: FontName;
}

type FontName = (typeof FONTS)[keyof typeof FONTS];

/**
 * The faces that names are set in: Golos Text has no ѣ or ѳ, so the Russian names of 1917 are set
 * in Old Standard throughout, which has the whole alphabet of before the reform.
 */
export function nameFonts(mode: NamingMode): NameFonts {
	if (mode === 'ru1917') return { text: FONTS.title, bold: FONTS.titleBold };
	return { text: FONTS.text, bold: FONTS.titleBold };
}

/** One font file and the characters it holds, as in CSS. */
export interface FontFile {
	url: string;
	'unicode-range': string[];
}

/** The files of every face, by the name the layers use. */
export type FontFaces = Record<FontName, FontFile[]>;
