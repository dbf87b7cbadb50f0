import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Node, VillageModel } from '../domain/index.ts';
import type { MarkdownImage } from '../outputs/markdown.ts';
import { type KindName, type Photo, sharedOwner, type VillageConfig } from '../schema/index.ts';

const contentPhotos = import.meta.glob<ImageMetadata>('/content/*/fotos/*.{jpg,jpeg,png,webp,JPG,JPEG,PNG,WEBP}', {
	eager: true,
	import: 'default',
});
const brandFiles = import.meta.glob<ImageMetadata>(
	'/villages/*/brand/*.{jpg,jpeg,png,webp,svg,JPG,JPEG,PNG,WEBP,SVG}',
	{
		eager: true,
		import: 'default',
	},
);

/** The pictures that a village's look is made of. */
export interface BrandImages {
	wapen: ImageMetadata | undefined;
	photo: ImageMetadata | undefined;
}

/** The brand pictures of a village as Astro knows them. */
export function brandImages(village: string, brand: VillageConfig['brand']): BrandImages {
	const find = (name: string | undefined) => (name ? brandFiles[`/villages/${village}/brand/${name}`] : undefined);
	return { wapen: find(brand.wapen), photo: find(brand.photo) };
}

/** The photo of a role, with consent; undefined when it has none. */
export function rolePhoto(village: string, role: VillageConfig['contacts'][number]): PhotoView | undefined {
	const image = role.photo ? brandFiles[`/villages/${village}/brand/${role.photo}`] : undefined;
	// Who it is, the card says; no name belongs here.
	return image && { image, alt: '', credit: undefined };
}

/** A photo that stands ready for the page. */
export interface PhotoView {
	image: ImageMetadata;
	alt: string;
	credit: string | undefined;
}

/** The photo of a record; undefined when it has none. */
export function photoOf(
	node: Pick<Node<KindName>, 'shared'>,
	photo: Photo | undefined,
	model: VillageModel,
): PhotoView | undefined {
	const image = photo && contentPhotos[photoPath(node, model, photo.src)];
	return image && { image, alt: photo.alt, credit: photo.credit };
}

/** A picture inside a text, scaled for the width of a column. */
export async function textImage(
	node: Pick<Node<KindName>, 'shared'>,
	name: string,
	model: VillageModel,
): Promise<MarkdownImage | undefined> {
	const image = contentPhotos[photoPath(node, model, name)];
	if (!image) return undefined;
	const width = Math.min(1200, image.width);
	const { src } = await getImage({ src: image, width, format: 'webp' });
	return { src, width, height: Math.round((image.height * width) / image.width) };
}

function photoPath(node: Pick<Node<KindName>, 'shared'>, model: VillageModel, name: string): string {
	return `/content/${node.shared ? sharedOwner : model.id}/fotos/${name}`;
}
