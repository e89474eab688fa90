interface Where {
	listen?: string;
	root?: string;
}

export function printNginx(where?: Where): string;
export function printCaddy(where?: Where): string;
export function printHeadersFile(sections: readonly string[]): string;
