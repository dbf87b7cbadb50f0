export { type Clash, clashesOf, publicMonths, roomClashesOf, tellingTime } from './agenda.ts';
export type { CalendarOrigin, DayMark } from './calendars.ts';
export type { OpenCampaign } from './campaigns.ts';
export { type Check, type CheckQuestion, checkQuestions, checksOf, urgencies } from './checks.ts';
export { type FigureRow, figuresOf } from './figures.ts';
export { isOverdue } from './freshness.ts';
export { schoolHolidayOn } from './holidays.ts';
export { hoursOn, isAlwaysOpen, type OpenSpan, openSpans } from './hours.ts';
export { type Gathered, gather, linkVillage, modulesOf } from './link.ts';
export { isOver, usualDate } from './link-events.ts';
export { type HelpMatch, helpFor, type MatchReasons, matchesOf, type PostMatch, vacanciesFor } from './matching.ts';
export * from './model.ts';
export { alphabetical, earliestBy } from './order.ts';
export { kindPaths, pathOf, reservedIds, reservedPaths } from './paths.ts';
export { plainRecurrence } from './plain-rule.ts';
export { questionNames } from './questions.ts';
export { addressOf, contactsOf, hoursOf, phoneOf, pointOf, websiteOf } from './reach.ts';
export {
	type Change,
	maxOccurrences,
	type Occurrence,
	occurrencesOf,
	type Repetition,
	ruleParts,
	type Timed,
	weekdayCodes,
} from './recurrence.ts';
export { type FacetName, facetCounts, facetNames, type RegisterEntry, registerOf, themesOf } from './register.ts';
export { buildable, checkAll, type PublicContacts, publicContacts } from './rules.ts';
export { addDays, addMonths, dayOf, daysBetween, periodOf, toInstant, toWallClock, weekdayOf } from './time.ts';
export { vacanciesLike, vacancyAddress, vacancyOfTheWeek, vacancyReach } from './vacancies.ts';
export { type WelcomeGroup, welcomeEntries } from './welcome.ts';
