/**
 * A table for Dutch Excel: semicolons, a mark for UTF-8 in front, CRLF (RFC 4180 but for the separator). A cell that a
 * spreadsheet could take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
	// A point of a number is a comma in Dutch Excel.
	const text = typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
