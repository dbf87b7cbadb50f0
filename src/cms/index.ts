export {
	type CmsConfig,
	type CmsSource,
	cmsConfig,
	type EditorRole,
	editableKinds,
} from './config.ts';
export type { Option } from './fields.ts';
export { collectionName } from './names.ts';
export { editingPolicy, forgeOrigins } from './policy.ts';
export { texts } from './texts.ts';
