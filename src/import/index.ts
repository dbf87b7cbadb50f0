export {
	type Answers,
	type CommandLine,
	checkId,
	completed,
	type FlagName,
	flags,
	type Known,
	type Question,
	questions,
	readCommandLine,
	toAnswers,
} from './answers.ts';
export { basemapHelp, makeVillageBasemap, readBasemapCommand } from './basemap/command.ts';
export { type BasemapInput, makeBasemap } from './basemap/make.ts';
export { importHelp, readImportCommand, runImport } from './command.ts';
export { toFeatures } from './osm-features.ts';
export { type Extract, readExtract } from './osm-read.ts';
export { type Imported, toRecords } from './osm-records.ts';
export { type Survey, stretch, surveyVillage } from './osm-village.ts';
export { Refusal } from './refusal.ts';
export { describeImport, describeToDo } from './report.ts';
export type { TableQuestion } from './table/mapping.ts';
export { type NewFile, villageFiles } from './village-files.ts';
export { existingFolders, sharedIds, writeBasemap, writeVillage } from './write.ts';
