export { readSyncCommand, runSync, type SyncOutcome, type SyncSurroundings, syncHelp } from './command.ts';
export { type Fetcher, makeFetcher } from './fetch.ts';
export { eventsFromIcs, type IcsOptions, type IcsResult } from './ics/events.ts';
