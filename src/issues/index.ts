export { catalogue, type ProblemDetails, type ProblemName, type Severity } from './catalogue.ts';
export { hasErrors, inReadingOrder, type Place, type Problem, problem } from './problem.ts';
export { countProblems, type Paint, plain, toAnnotations, toCodeQuality, toJson, toTerminal } from './reporters.ts';
export { nearest, snippet } from './suggest.ts';
