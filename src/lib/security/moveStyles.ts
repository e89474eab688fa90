import { createHash } from 'node:crypto';

/** Whole scripts and comments, in which nothing is a tag, and opening tags with their attributes. */
const TAGS =
	/<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>|<[a-z][\w:-]*(?:\s+[^\s=>"'/]+(?:="[^"]*")?)*\s*\/?>/gi;
const STYLE = /\sstyle="([^"]*)"/;
const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*style-src [^;"]*)/;

/**
 * The same page without style attributes, which a policy without `unsafe-inline` does not heed:
 * each becomes a rule of one style element, and the hash of that is added to the page's policy. The
 * rules weigh as much as attributes do against the classes of components. A page without a policy
 * (in development) is left as it is. the root layout does away with the rules once the components
 * have set their styles themselves.
 */
export function moveStyles(html: string): string {
	if (!POLICY.test(html)) return html;
	const rows = new Map<string, number>();
	const body = html.replace(TAGS, (tag) => {
		const style = STYLE.exec(tag)?.[1];
		if (style === undefined || /^<(?:!--|script)/i.test(tag)) return tag;
		const row = rows.get(style) ?? rows.size;
		rows.set(style, row);
		return tag.replace(STYLE, ` data-s="${row}"`);
	});
	if (rows.size === 0) return body;
	const css = [...rows].map(([style, row]) => `${selector(row)}{${unescape(style)}}`).join('');
	const hash = createHash('sha256').update(css).digest('base64');
	return body
		.replace(POLICY, `$1 'sha256-${hash}'`)
		.replace('</head>', () => `<style data-moved>${css}</style></head>`);
}

/** Named thrice, it outweighs a component's two classes. */
const selector = (row: number) => `[data-s="${row}"]`.repeat(3);

/** What Svelte writes in an attribute, as it reads in a style sheet; it can close no element. */
function unescape(attribute: string): string {
	return attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '\\3c ').replaceAll('&amp;', '&');
}
