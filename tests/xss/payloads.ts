/** What is called by a payload that runs. */
const CALL = 'xss()';

/** Markup that runs a script by itself, each in another way. */
const FAMILIES = [
	`<script>${CALL}</script>`,
	`<script src="data:text/javascript,${CALL}"></script>`,
	`<img src=x onerror=${CALL}>`,
	`<svg onload=${CALL}>`,
	`<svg><script>${CALL}</script></svg>`,
	`<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
	`<svg><a xlink:href="javascript:${CALL}"><text y=20>x</text></a></svg>`,
	`<svg><use href="data:image/svg+xml,<svg id=x onload=${CALL}>#x"/></svg>`,
	`<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
	`<iframe src="javascript:parent.${CALL}"></iframe>`,
	`<a href="javascript:${CALL}" autofocus onfocus=${CALL}>x</a>`,
	`<body onload=${CALL}>`,
	`<details open ontoggle=${CALL}>x</details>`,
	`<video><source onerror=${CALL}></video>`,
	`<audio src=x onerror=${CALL}>`,
	`<input autofocus onfocus=${CALL}>`,
	`<select autofocus onfocus=${CALL}></select>`,
	`<marquee onstart=${CALL}>x</marquee>`,
	`<object data="javascript:${CALL}"></object>`,
	`<embed src="javascript:${CALL}">`,
	`<form action="javascript:${CALL}"><button autofocus>x</button></form>`,
	`<base href="javascript:${CALL}//">`,
	`<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
	`<link rel=stylesheet href="javascript:${CALL}">`,
	`<style>@import "javascript:${CALL}";</style>`,
	`<div style="width:expression(${CALL})" onmouseover=${CALL}>x</div>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=${CALL}></style></mglyph></table></math>`,
	`<template><script>${CALL}</script></template>`
] as const;

/** What leads out of where a text may have been put. */
const BREAKOUTS = [
	'',
	'">',
	"'>",
	'" onmouseover=xss() x="',
	'-->',
	'</script>',
	'</style>',
	'</title></textarea>',
	']]>',
	'\\u003c/script\\u003e'
] as const;

/** Other ways to write the same, which something might write back. */
const ENCODINGS: readonly ((markup: string) => string)[] = [
	(markup) => markup,
	(markup) => markup.replace(/<(\/?)([a-z]+)/g, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`),
	(markup) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
]; // prettier-ignore

/** What means something to a template, an address, a spreadsheet or an XML parser, not to HTML. */
const OTHERS = [
	'{{constructor.constructor("xss()")()}}',
	'${xss()}',
	'<%= xss() %>',
	'javascript:xss()',
	'data:text/html,<script>xss()</script>',
	'=HYPERLINK("https://example.com","x")',
	'+1+cmd|x',
	'-2+3',
	'@SUM(1)',
	'<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
	'<![CDATA[<script>xss()</script>]]>',
	'<?xml-stylesheet href="javascript:xss()"?>',
	'\u202e<script>xss()</script>',
	'{@html "<script>xss()</script>"}',
	"');xss();//",
	'`-xss()-`'
] as const;

/** More than five hundred strings, each once: every family behind every way out, in every writing. */
export const PAYLOADS: readonly string[] = [
	...new Set([
		...OTHERS,
		...FAMILIES.flatMap((markup) =>
			BREAKOUTS.flatMap((out) => ENCODINGS.map((encode) => encode(out + markup)))
		)
	])
];

/** Whether a string is to be read by visitors: ids, codes and addresses are not. */
function isText(text: string): boolean {
	return /[\p{Lu}\s]/u.test(text) && !/^\d{4}-\d{2}-\d{2}T/.test(text);
}

/**
 * Data with every text for visitors exchanged; the same text always for the same, so that what is
 * looked up by its name is found.
 * @param exchange what stands in the place of a text, told its number
 */
export function withTexts<T>(data: T, exchange: (row: number, text: string) => string): T {
	const known = new Map<string, string>();
	const change = (value: unknown): unknown => {
		if (typeof value === 'string') {
			if (!isText(value)) return value;
			const exchanged = known.get(value) ?? exchange(known.size, value);
			known.set(value, exchanged);
			return exchanged;
		}
		if (Array.isArray(value)) return value.map(change);
		if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, key === 'type' ? one : change(one)])
		);
	};
	return change(data) as T;
}
