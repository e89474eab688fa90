import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moveStyles } from './moveStyles';

const page = (body: string) =>
	`<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; ` +
	`style-src 'self'; img-src 'self'"></head><body>${body}</body></html>`;
const sheetOf = (html: string) => /<style data-moved>(.*?)<\/style>/.exec(html)?.[1] ?? '';

describe('moveStyles', () => {
	it('writes each style once, and points to it wherever it was', () => {
		const html = moveStyles(
			page('<b style="left: 3%">x</b><i style="left: 3%"></i><u style="top:0"></u>')
		);
		expect(html).not.toContain(' style="');
		expect(html).toContain('<b data-s="0">x</b><i data-s="0"></i><u data-s="1"></u>');
		expect(sheetOf(html)).toBe(
			'[data-s="0"][data-s="0"][data-s="0"]{left: 3%}[data-s="1"][data-s="1"][data-s="1"]{top:0}'
		);
	});

	it('names the hash of what it wrote in the policy of the page, after what stood there', () => {
		const html = moveStyles(page('<b style="left: 3%"></b>'));
		const hash = createHash('sha256').update(sheetOf(html)).digest('base64');
		expect(html).toContain(`style-src 'self' 'sha256-${hash}'; img-src`);
	});

	it('reads what was escaped, and lets nothing close the sheet', () => {
		const html = moveStyles(
			page('<b style="--mask: url(&quot;a&amp;b&quot;)"></b><i style="--x: &lt;/style>"></i>')
		);
		expect(sheetOf(html)).toContain('{--mask: url("a&b")}');
		expect(html.match(/<\/style>/g)).toHaveLength(1);
	});

	it('heeds neither text nor scripts nor comments that look like styles', () => {
		const body =
			'<p title="a > b">see style="left: 1%"</p><script>x = \'<b style="top:1px">\'</script><!-- <b style="top:0"> -->';
		expect(moveStyles(page(body))).toBe(page(body));
	});

	it('finds a style after an attribute that holds a bracket', () => {
		expect(moveStyles(page('<p title="a > b" style="top:0" hidden></p>'))).toContain(
			'<p title="a > b" data-s="0" hidden></p>'
		);
	});

	it('leaves a page without a policy as it is', () => {
		expect(moveStyles('<head></head><b style="top:0"></b>')).toBe(
			'<head></head><b style="top:0"></b>'
		);
	});
});
