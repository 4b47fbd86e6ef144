import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a request comes from the page itself. Other sites can make a browser send requests here: their name is then in
 * `Origin`, or, after DNS rebinding, in `Host`. No name can be rebound to an address that is written as a number.
 */
export function isFromPage({ host, origin }: IncomingHttpHeaders, ownName: string): boolean {
  const name = host === undefined ? null : hostname(`http://${host}`);
  if (name === null || !(isIP(name) > 0 || name === 'localhost' || name === ownName.toLowerCase())) return false;
  return origin === undefined || origin.toLowerCase() === `http://${host}`.toLowerCase();
}

function hostname(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : null;
}
