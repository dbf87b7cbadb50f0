export { type Gathered, gather, isOver, linkVillage, modulesOf } from './link.ts';
export * from './model.ts';
export { alphabetical } from './order.ts';
export { kindPaths, pathOf, reservedPaths } from './paths.ts';
export { buildable, checkAll, checkVillage } from './rules.ts';
export { addDays, dayOf, periodOf, toInstant, toWallClock, weekdayOf } from './time.ts';
