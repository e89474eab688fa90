import type { CspDirectives } from '@sveltejs/kit';

export const PAGE_POLICY: CspDirectives;
export const COMMON_HEADERS: Record<string, string>;
export const RULES: readonly {
	name: string;
	paths: readonly string[] | undefined;
	headers: Record<string, string>;
}[];
export function isAmong(pathname: string, paths: readonly string[]): boolean;
export function headersOf(pathname: string): Record<string, string>;
