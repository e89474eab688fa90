export function addressOfFile(file: string): string;
export function isKept(address: string): boolean;
export function setsOf(addresses: readonly string[]): Record<string, string[]>;
