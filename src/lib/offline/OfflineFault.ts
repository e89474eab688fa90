/**
 * Why something could not be kept: the network failed, what came was missing or not what this
 * version is made of, or the device has no room or lends none.
 */
export type FaultKind = 'network' | 'mismatch' | 'storage';

/** A failure to keep a file, with its kind and address. */
export class OfflineFault extends Error {
	constructor(
		readonly kind: FaultKind,
		address: string,
		options?: ErrorOptions
	) {
		super(`${kind}: ${address}`, options);
		this.name = 'OfflineFault';
	}
}

/** The kind of any failure: what is not known to be another is the network's. */
export function kindOf(error: unknown): FaultKind {
	return error instanceof OfflineFault ? error.kind : 'network';
}
