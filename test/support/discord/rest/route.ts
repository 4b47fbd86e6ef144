import type { BodyCheck } from '../schema/request-schemas.ts';
import type { SentFiles } from './request-body.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  /** What the parts of the route that begin with a colon matched. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON that was sent; undefined without a body. */
  readonly body: unknown;
  readonly files: SentFiles;
}

export interface ApiAnswer {
  readonly status: number;
  /** JSON; undefined for none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One route of Discord's API, such as `GET /applications/:application/commands`. */
export interface Route {
  readonly name: string;
  /** True for routes that a token in the path opens, rather than the bot's own. */
  readonly open?: boolean;
  readonly check?: BodyCheck;
  handle(request: ApiRequest): ApiAnswer;
}

/** What a fault may do instead of answering: cut the connection, or stay silent until the double stops. */
export type Outcome = ApiAnswer | 'reset' | 'hang';

/** Stands before a route; `next` does what the route would do and gives what it would answer. */
export type Interceptor = (request: ApiRequest, next: () => ApiAnswer) => Outcome | Promise<Outcome>;

export const json = (body: unknown, status = 200): ApiAnswer => ({ status, body });
export const noContent: ApiAnswer = { status: 204 };

/** What the variable parts of a route's pattern match in a path, or undefined. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const found = path.split('/');
  if (expected.length !== found.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = found[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

/** A variable part of a path that the route's own pattern has. */
export function param(request: ApiRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`the route has no part :${name}`);
  return value;
}
