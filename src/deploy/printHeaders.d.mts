export function printNginx(): string;
export function printCaddy(): string;
export function printHeadersFile(sections: readonly string[]): string;
