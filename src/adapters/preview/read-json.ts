import type { IncomingMessage } from 'node:http';
import { readBody } from '../endpoint/read-body.ts';

/** In bytes: far more than a page ever asks. */
const longest = 100_000;

/** The JSON that a request carries; null for what is none, or too long. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type']?.startsWith('application/json') !== true) return null;
  const body = await readBody(request, longest);
  try {
    return body === null ? null : JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
