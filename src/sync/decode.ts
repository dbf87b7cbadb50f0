/**
 * The text of a calendar or feed. UTF-8, also where a line was folded in the middle of a character (RFC 5545, 3.1
 * counts octets), UTF-16 with its mark, and else windows-1252, which every old Dutch program writes.
 * @param folds whether a line break with a space or tab after it is no line break, as in iCalendar
 */
export function decode(bytes: Uint8Array, folds: boolean): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const whole = folds
		? Buffer.from(
				Buffer.from(bytes)
					.toString('latin1')
					.replaceAll(/\r?\n[ \t]/g, ''),
				'latin1',
			)
		: bytes;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(whole);
	} catch {
		const named = /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(
			Buffer.from(whole.subarray(0, 200)).toString('latin1'),
		)?.[1];
		return decoderFor(named === undefined || /^utf-?8$/i.test(named) ? 'windows-1252' : named).decode(whole);
	}
}

function decoderFor(name: string): TextDecoder {
	try {
		return new TextDecoder(name);
	} catch {
		return new TextDecoder('windows-1252');
	}
}
