import { loadRepository, type Repository } from '../config/index.ts';
import { buildable, checkAll, dayOf, type Gathered, gather } from '../domain/index.ts';
import type { Problem } from '../issues/index.ts';

/** A repository that was read and checked. */
export interface Inspection {
	repository: Repository;
	/** Per village, its own and shared records. */
	gathered: Gathered[];
	/** Of reading and of checking together. */
	problems: Problem[];
	/** The villages without errors of their own. */
	buildable: string[];
}

/** Reads a repository and checks all of it; the one way in for `check`, `build` and the site. */
export async function inspectRepository(options: {
	root: string;
	now: string;
	only?: readonly string[] | undefined;
}): Promise<Inspection> {
	const today = dayOf(options.now);
	const repository = await loadRepository({ root: options.root, today, only: options.only });
	const gathered = repository.villages.map(gather);
	const problems = [...repository.problems, ...checkAll(gathered, repository.kernen, today)];
	return { repository, gathered, problems, buildable: buildable(repository.villages, problems) };
}
