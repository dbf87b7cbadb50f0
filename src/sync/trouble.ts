import type { ProblemDetails, ProblemName } from '../issues/index.ts';

/** Why a source gave nothing that can be used; its last good copy stays. */
export class Trouble extends Error {
	readonly problem: ProblemName;
	readonly details: ProblemDetails;

	/** @param details what the message says beside the name of the source, which is filled in later */
	constructor(problem: ProblemName, details: ProblemDetails = {}) {
		super(problem);
		this.problem = problem;
		this.details = details;
	}
}

/** Something about one event that could not be taken over as it stands. */
export interface Remark {
	problem: ProblemName;
	/** The event, in the words of the calendar; empty when it is about the whole file. */
	about: string;
	/** The value that it is about: a time zone, a rule. */
	value?: string | undefined;
}
