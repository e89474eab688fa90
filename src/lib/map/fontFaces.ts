import golosCyrillicExtMedium from '@fontsource/golos-text/files/golos-text-cyrillic-ext-500-normal.woff2?url';
import golosCyrillicMedium from '@fontsource/golos-text/files/golos-text-cyrillic-500-normal.woff2?url';
import golosLatinMedium from '@fontsource/golos-text/files/golos-text-latin-500-normal.woff2?url';
import oldCyrillicBold from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-700-normal.woff2?url';
import oldCyrillicExtBold from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-ext-700-normal.woff2?url';
import oldLatinBold from '@fontsource/old-standard-tt/files/old-standard-tt-latin-700-normal.woff2?url';
import oldCyrillicExtItalic from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-ext-400-italic.woff2?url';
import oldCyrillicItalic from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-400-italic.woff2?url';
import oldLatinItalic from '@fontsource/old-standard-tt/files/old-standard-tt-latin-400-italic.woff2?url';
import oldCyrillicExtRegular from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-ext-400-normal.woff2?url';
import oldCyrillicRegular from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-400-normal.woff2?url';
import oldLatinRegular from '@fontsource/old-standard-tt/files/old-standard-tt-latin-400-normal.woff2?url';
import { FONTS, type FontFaces, type FontFile } from '../style/fonts';

/** The subsets' characters, as the packages' own style sheets declare them. */
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const CYRILLIC_EXT = ['U+0460-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F'];
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+20AC'];

function files(latin: string, cyrillic: string, cyrillicExt: string): FontFile[] {
	return [
		{ url: latin, 'unicode-range': LATIN },
		{ url: cyrillic, 'unicode-range': CYRILLIC },
		{ url: cyrillicExt, 'unicode-range': CYRILLIC_EXT }
	];
}

/** Our font files, the same that the page is set in, for the lettering of the map. */
export const FONT_FACES: FontFaces = {
	[FONTS.title]: files(oldLatinRegular, oldCyrillicRegular, oldCyrillicExtRegular),
	[FONTS.titleBold]: files(oldLatinBold, oldCyrillicBold, oldCyrillicExtBold),
	[FONTS.titleItalic]: files(oldLatinItalic, oldCyrillicItalic, oldCyrillicExtItalic),
	[FONTS.text]: files(golosLatinMedium, golosCyrillicMedium, golosCyrillicExtMedium)
};
