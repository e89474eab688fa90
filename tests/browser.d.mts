export function findBrowser(): string;
export function browserArguments(): string[];
export function testArguments(): string[];
