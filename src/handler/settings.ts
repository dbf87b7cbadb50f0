import * as z from 'zod';
import type { HandlerSettings } from './handler.ts';
import { texts } from './texts.ts';

/** The settings of a handler that do not fit. The message has a line for each, in Dutch. */
export class SettingsFault extends Error {}

const number = (usual: number, least: number, most: number) =>
	z.preprocess((value) => (value === '' || value === undefined ? usual : Number(value)), z.int().min(least).max(most));

const webAddress = z
	.string()
	.trim()
	.regex(/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/)
	.refine((value) => URL.canParse(value));

/** What each setting is, in words for whoever fills it in. */
const meanings = {
	FORGE: 'gitlab of forgejo',
	FORGE_API: 'het adres van de API, zoals https://forge.example/api/v1',
	FORGE_PROJECT: 'de repository, zoals mijngemeente/dorpsplein',
	FORGE_TOKEN: 'de sleutel waarmee de handler mag schrijven',
	FORGE_BRANCH: 'de tak waarvan de site wordt gemaakt; main als je niets invult',
	VILLAGE: 'de naam van de map van het dorp, zoals mijndorp',
	ORIGINS: 'het adres van de site, zonder pad: https://mijndorp.example; meer dan één met een komma ertussen',
	SECRET: 'minstens 32 willekeurige tekens, die niemand anders kent',
	DIFFICULTY: 'een getal van 8 tot en met 24',
	PER_ADDRESS: 'een getal van 1 tot en met 1000',
	PER_DAY: 'een getal van 1 tot en met 10000',
	WAITING: 'een getal van 1 tot en met 50',
} as const;

const settingsSchema = z.object({
	FORGE: z.enum(['gitlab', 'forgejo']),
	FORGE_API: webAddress.transform((value) => value.replace(/\/+$/, '')),
	FORGE_PROJECT: z
		.string()
		.trim()
		.regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
	FORGE_TOKEN: z.string().trim().min(1),
	FORGE_BRANCH: z.preprocess((value) => value || 'main', z.string().trim()),
	VILLAGE: z
		.string()
		.trim()
		.regex(/^[a-z0-9-]+$/),
	ORIGINS: z
		.string()
		.transform((value) => value.split(',').map((each) => each.trim().replace(/\/+$/, '')))
		.pipe(z.array(webAddress.refine((value) => URL.canParse(value) && new URL(value).origin === value)).min(1)),
	SECRET: z.string().min(32),
	DIFFICULTY: number(16, 8, 24),
	PER_ADDRESS: number(5, 1, 1000),
	PER_DAY: number(30, 1, 10_000),
	WAITING: number(25, 1, 50),
} satisfies Record<keyof typeof meanings, z.ZodType>);

/**
 * Reads the settings from an environment.
 * @throws {SettingsFault} with every setting that is missing or wrong; their values are not in it
 */
export function readSettings(
	environment: Readonly<Record<string, unknown>>,
): Omit<HandlerSettings, 'clock' | 'log' | 'store' | 'fetch'> {
	const result = settingsSchema.safeParse(environment);
	if (!result.success) {
		const names = new Set(result.error.issues.map(({ path }) => path[0] as keyof typeof meanings));
		const lines = [...names].map((name) => {
			const isMissing = environment[name] === undefined || environment[name] === '';
			return `- ${texts.settings[isMissing ? 'missing' : 'wrong'](name, meanings[name])}`;
		});
		throw new SettingsFault([texts.log.settings, ...lines].join('\n'));
	}
	const { data } = result;
	return {
		forge: {
			kind: data.FORGE,
			api: data.FORGE_API,
			project: data.FORGE_PROJECT,
			token: data.FORGE_TOKEN,
			branch: data.FORGE_BRANCH,
		},
		village: data.VILLAGE,
		origins: data.ORIGINS,
		secret: data.SECRET,
		difficulty: data.DIFFICULTY,
		limits: { perAddress: data.PER_ADDRESS, perDay: data.PER_DAY, waiting: data.WAITING },
	};
}
