import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const EntrySchema = v.strictTuple([v.pipe(v.string(), v.length(44)), count]);
const FilesSchema = v.record(v.string(), EntrySchema);
const ManifestSchema = v.strictObject({
	version: v.pipe(v.string(), v.nonEmpty()),
	sets: v.intersect([v.object({ core: FilesSchema }), v.record(v.string(), FilesSchema)]),
	rest: v.strictObject({ list: EntrySchema, files: count, bytes: count })
});

/** SHA-256 in base64, and the size in bytes. */
export type FileEntry = v.InferOutput<typeof EntrySchema>;
/** What each address of a version must answer with. */
export type Files = Readonly<Record<string, FileEntry>>;
/** The files of a version in named sets; those of the rest are in a list of their own. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Where the build writes the two lists (`src/deploy/offlineManifest.mjs`). */
export const MANIFEST = '/offline-manifest.json';
export const REST = '/offline-rest.json';
/** Everything: all named sets, and the rest. */
export const WHOLE = 'whole';

/** The manifest that a text holds. @throws {v.ValiError} where it is none. */
export function parseManifest(text: string): Manifest {
	return v.parse(ManifestSchema, JSON.parse(text));
}

/** The list of the rest that a text holds. @throws {v.ValiError} where it is none. */
export function parseFiles(text: string): Files {
	return v.parse(FilesSchema, JSON.parse(text));
}

/** The files of some sets together; names that the manifest does not know add nothing. */
export function filesOf(
	{ sets }: Manifest,
	rest: Files | undefined,
	names: readonly string[]
): Files {
	const wanted = names.includes(WHOLE) ? Object.keys(sets) : names;
	const files: Record<string, FileEntry> = { ...(names.includes(WHOLE) ? rest : {}) };
	for (const name of wanted) Object.assign(files, sets[name]);
	return files;
}

/** How many bytes some files come to. */
export function bytesOf(files: Files): number {
	return Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
}
