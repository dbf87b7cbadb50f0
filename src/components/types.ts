import type { ImageMetadata } from 'astro';

/** Something that can be clicked. */
export interface Link {
	href: string;
	title: string;
}

/** A telephone number, address or website as a link. */
export interface Reach {
	href: string;
	label: string;
}

/** A drawing by day and one in the evening. */
export interface DrawingView {
	light: string;
	dark: string;
	width: number;
	height: number;
	/** What is on it; left out when it says nothing that the words beside it do not. */
	alt?: string | undefined;
}

/** A photo with what it shows. */
export interface PhotoView {
	image: ImageMetadata;
	alt: string;
	credit?: string | undefined;
}

/** What an example of a component shows, for the page of all components and for the tests. */
export interface Example<Props> {
	/** What is special about it, in a few Dutch words. */
	title: string;
	props: Props;
	/** HTML of the project's own that stands inside the component. */
	slot?: string;
}
