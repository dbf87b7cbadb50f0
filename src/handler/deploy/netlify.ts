import { startHandler } from './start.ts';

const { env } = (globalThis as unknown as { process: { env: Record<string, string> } }).process;
const handler = startHandler(env);

/** A Netlify Function. Its settings are environment variables of the site. */
export default (request: Request, { ip }: { ip?: string }): Promise<Response> => handler(request, ip);
