export {
	type CmsConfig,
	type CmsSource,
	cmsConfig,
	collectionName,
	type EditorRole,
	editableKinds,
	localApi,
} from './config.ts';
export type { Option } from './fields.ts';
export { editingPolicy, forgeOrigins } from './policy.ts';
export { texts } from './texts.ts';
