import type { Node, VillageModel } from '../domain/index.ts';
import { imagesIn, type MarkdownImage, renderMarkdown } from '../outputs/markdown.ts';
import type { KindName } from '../schema/index.ts';
import { editorHref } from './addresses.ts';
import { textImage } from './images.ts';

/** The text of a record as safe HTML; empty when it has none. */
export async function bodyHtml(model: VillageModel, node: Node<KindName>, topHeading: 2 | 3 = 2): Promise<string> {
	if (node.body === '') return '';
	const images = new Map<string, MarkdownImage>();
	for (const name of imagesIn(node.body)) {
		const image = await textImage(node, name, model);
		if (image) images.set(name, image);
	}
	return renderMarkdown(node.body, {
		href: (address) => editorHref(model, address),
		image: (name) => images.get(name),
		topHeading,
	});
}
