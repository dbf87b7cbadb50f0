export { type OpenSpan, openSpans } from './hours.ts';
export { type Gathered, gather, isOver, linkVillage, modulesOf } from './link.ts';
export * from './model.ts';
export { alphabetical } from './order.ts';
export { kindPaths, pathOf, reservedPaths } from './paths.ts';
export { questionNames } from './questions.ts';
export { type FacetName, facetCounts, facetNames, type RegisterEntry, registerOf } from './register.ts';
export { buildable, checkAll, checkVillage } from './rules.ts';
export { addDays, dayOf, periodOf, toInstant, toWallClock, weekdayOf } from './time.ts';
