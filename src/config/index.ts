export { sharedOwner } from '../schema/index.ts';
export { loadAgreements } from './agreements.ts';
export { demoShift, isWrittenSince, shiftDates } from './demo.ts';
export { type MediaFile, unsafeInSvg } from './media.ts';
export { toId } from './names.ts';
export { parseWith } from './parse.ts';
export {
	type Content,
	type Entries,
	type Entry,
	type LoadOptions,
	loadRepository,
	type Repository,
	type VillageSource,
} from './repository.ts';
export type { KeptCalendar, KeptFeed, Synced } from './synced.ts';
export { readYaml, splitFrontMatter } from './yaml.ts';
