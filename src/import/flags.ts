import { nearest } from '../issues/index.ts';

/** A flag of a command: what stands behind it and what it is for, in Dutch. */
export interface Flag {
	/** What stands behind it; absent for a flag that is only on or off. */
	value?: string;
	help: string;
}

/** What stood on a command line. */
export interface ReadFlags<Name extends string> {
	values: Partial<Record<Name, string>>;
	/** Flags without a value that were given. */
	on: ReadonlySet<Name>;
	/** The words that belong to no flag. */
	rest: string[];
	/** What is wrong with it, as Dutch sentences, in the order of the words. */
	errors: string[];
}

/** Reads the words of a command; `--naam X` and `--naam=X` are the same. */
export function readFlags<Name extends string>(
	words: readonly string[],
	flags: Readonly<Record<Name, Flag>>,
): ReadFlags<Name> {
	const values: Partial<Record<Name, string>> = {};
	const on = new Set<Name>();
	const rest: string[] = [];
	const errors: string[] = [];
	const isName = (name: string): name is Name => Object.hasOwn(flags, name);
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as string;
		if (!word.startsWith('--')) {
			rest.push(word);
			continue;
		}
		const [name = '', ...parts] = word.slice(2).split('=');
		if (!isName(name)) {
			const near = nearest(name, Object.keys(flags));
			errors.push(`--${name} ken ik niet.${near ? ` Bedoel je --${near}?` : ' Kijk met --help wat er kan.'}`);
			// What stands behind it is its value then, and none of the other words.
			if (parts.length === 0 && !words[index + 1]?.startsWith('--')) index++;
		} else if (!flags[name].value) on.add(name);
		else {
			const value = parts.length > 0 ? parts.join('=') : words[index + 1];
			if (value === undefined || (parts.length === 0 && value.startsWith('--')))
				errors.push(`Achter --${name} hoort een ${flags[name].value}.`);
			else {
				values[name] = value;
				if (parts.length === 0) index++;
			}
		}
	}
	return { values, on, rest, errors };
}
