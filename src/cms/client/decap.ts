/** Decap's own objects, as far as these scripts touch them. */

/** A value of Immutable.js, which Decap keeps its data in. */
export interface Immutable {
	get: (key: string) => unknown;
	getIn: (path: readonly (string | number)[]) => unknown;
	set: (key: string, value: unknown) => Immutable;
	toJS: () => unknown;
}

/** What Decap gives the control of a field. */
export interface ControlProps {
	/** The configuration of the field. */
	field: Immutable;
	value: unknown;
	forID: string;
	classNameWrapper: string;
	onChange: (value: unknown) => void;
	/** Tells what is wrong with a field; nothing takes the message away. */
	onValidateObject: (id: string, errors: readonly FieldError[]) => void;
	setActiveStyle: () => void;
	setInactiveStyle: () => void;
	/** The record that is open. */
	getEntry: () => Immutable;
	collection: Immutable;
	parentIds: readonly string[];
}

/** A message under a field. */
export interface FieldError {
	type: 'PRESENCE';
	parentIds: readonly string[];
	message: string;
}

/** What a class of React gives its controls; they add `render` and the rest of its methods themselves. */
export interface Control<Props = ControlProps, State = object> {
	props: Props;
	setState: (state: Partial<State>) => void;
}

/** A class of controls. */
export type ControlClass<Props = ControlProps, State = object> = new (props: Props) => Control<Props, State>;

/** A React element; nobody here looks inside. */
export type Element = unknown;

/** React's createElement. */
export type CreateElement = (type: unknown, props?: object | null, ...children: unknown[]) => Element;

/** Decap's public interface. */
export interface Cms {
	init: (options: { config: object }) => void;
	getWidget: (name: string) => { control: ControlClass; preview: unknown; schema?: object };
	registerWidget: (name: string, control: unknown, preview?: unknown, schema?: object) => void;
	registerLocale: (locale: string, phrases: object) => void;
	registerPreviewTemplate: (collection: string, component: unknown) => void;
	registerPreviewStyle: (address: string) => void;
	registerEventListener: (listener: { name: string; handler: (event: { entry: Immutable }) => unknown }) => void;
}

declare global {
	interface Window {
		CMS?: Cms;
		CMS_MANUAL_INIT?: boolean;
		h?: CreateElement;
	}
}

/** Decap once its bundle is there. @throws before that */
export function decap(): Cms {
	if (!window.CMS) throw new Error('Decap is not loaded');
	return window.CMS;
}

/** Makes a React element. */
export const h: CreateElement = (type, props, ...children) => window.h?.(type, props, ...children);

/** React's Component, which Decap does not offer by itself but builds its controls on. */
export function componentClass<Props = ControlProps, State = object>(): ControlClass<Props, State> {
	return Object.getPrototypeOf(decap().getWidget('string').control) as ControlClass<Props, State>;
}

/** A value of Decap as plain objects and lists. */
export function plain(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'toJS' in value ? (value as Immutable).toJS() : value;
}

/** The data of the record that is open, plain. */
export function entryData(entry: Immutable): Record<string, unknown> {
	return (plain(entry.get('data')) ?? {}) as Record<string, unknown>;
}
