import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root element of an XML text; throws when it is not well-formed. xmldom comes with exifreader. */
export function readXml(text: string): Element {
	const parser = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	});
	const root = parser.parseFromString(text, 'text/xml').documentElement;
	if (!root) throw new Error('no root element');
	return root;
}
