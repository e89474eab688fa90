/** The faces the map is lettered in, each a `text-font` name declared in the style's `font-faces`. */
export const FONTS = {
	title: 'Old Standard TT Regular',
	titleBold: 'Old Standard TT Bold',
	titleItalic: 'Old Standard TT Italic',
	text: 'Golos Text Medium',
	textBold: 'Golos Text Semibold'
} as const;

/** One font file and the characters it holds, as in CSS. */
export interface FontFile {
	url: string;
	'unicode-range': string[];
}

/** The files of every face, by the name the layers use. */
export type FontFaces = Record<(typeof FONTS)[keyof typeof FONTS], FontFile[]>;
