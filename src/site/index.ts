export type { FaceName } from '../design/index.ts';
export type { Feed } from '../outputs/feeds.ts';
export type { FollowedCalendar as Calendar } from '../outputs/icalendar.ts';
export { absolute, absoluteIn } from './addresses.ts';
export { download, iconPng, sharePng, villageCss, wapenSvg } from './brand.ts';
export { cmsPaths, editingPagePaths, editingStylePaths, editingView, madeConfig } from './editing.ts';
export { madeFace } from './faces.ts';
export { flyerView } from './flyers.ts';
export { chapterPaths, chapterView, handbookData } from './handbook.ts';
export { type Basemap, basemapBytes, basemapPaths, placeMapPaths, villageMapSvg } from './maps.ts';
export {
	calendarPaths,
	drawingPaths,
	facePaths,
	feedPaths,
	flyerPaths,
	oncePerRecord,
	oncePerVillage,
	publicPaths,
} from './paths.ts';
export { registerMapPaths } from './register-map.ts';
export {
	type ShowcaseLook,
	showcaseCss,
	showcaseFacePaths,
	showcaseLookPaths,
	showcaseLooks,
	showcasePaths,
} from './showcase.ts';
export { getSites, type Site } from './sites.ts';
export {
	agendaChoicePaths,
	agendaChoiceView,
	agendaView,
	archivePaths,
	archiveView,
	monthPaths,
	monthView,
	planningView,
} from './views/agenda.ts';
export { articlesView, articleView } from './views/articles.ts';
export { calendarsView } from './views/calendar.ts';
export { campaignsView, campaignView } from './views/campaigns.ts';
export { callListView, letterPaths, letterView } from './views/checks.ts';
export { documentView, eventView, newsView, organisationView, pageView, placeView } from './views/details.ts';
export { aboutView, accessibilityView, emergencyView, hallsView, privacyView, rolesView } from './views/fixed.ts';
export {
	documentsView,
	homeView,
	newsListView,
	notFoundView,
	organisationsView,
	placesView,
	searchView,
} from './views/lists.ts';
export { postChoicePaths, postsView, postView } from './views/posts.ts';
export { embedView, facetPagePaths, registerEntries, registerView } from './views/register.ts';
export {
	buddyView,
	connectorsView,
	figuresView,
	helpingView,
	placingView,
	rulesView,
	togetherView,
} from './views/together.ts';
export { vacanciesView, vacancyView } from './views/vacancies.ts';
export { welcomeView } from './views/welcome.ts';
