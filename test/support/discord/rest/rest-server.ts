import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, invalidBody, unauthorized } from './api-error.ts';
import { readBody } from './request-body.ts';
import { type ApiAnswer, type ApiRequest, type Interceptor, matchPath, type Outcome, type Route } from './route.ts';

const prefix = '/api/v10';

/** One request as it came, for tests that count them. */
export interface RecordedRequest {
  /** The route's name, such as `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

export interface RestServer {
  readonly requests: readonly RecordedRequest[];
  /** What callers have done wrong, each with its route. */
  readonly violations: string[];
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Puts a fault before the route of this name; the returned function takes it away. */
  intercept(route: string, interceptor: Interceptor): () => void;
}

/** Answers over HTTP from a table of routes, and checks every body before its route sees it. */
export function createRestServer(token: string, routes: readonly Route[]): RestServer {
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const interceptors: { readonly route: string; readonly interceptor: Interceptor }[] = [];

  const find = (method: string, path: string) => {
    for (const route of routes) {
      const [routeMethod, pattern = ''] = route.name.split(' ');
      const params = routeMethod === method ? matchPath(pattern, path) : undefined;
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };

  const run = (route: Route, request: ApiRequest): ApiAnswer => {
    try {
      const wrong = route.check?.(request.body) ?? [];
      if (wrong.length > 0) throw invalidBody(wrong);
      return route.handle(request);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.body.code === 50035) violations.push(`${route.name}: ${JSON.stringify(error.body.errors)}`);
      return { status: error.status, body: error.body };
    }
  };

  const answer = async (incoming: IncomingMessage): Promise<Outcome> => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
    const method = incoming.method ?? 'GET';
    const { json, files, strangeFields } = await readBody(incoming);
    const found = find(method, path);
    if (found === undefined) {
      violations.push(`${method} ${url.pathname}: the double has no such route`);
      return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
    const { route, params } = found;
    for (const field of strangeFields) violations.push(`${route.name}: the form has a field «${field}»`);
    const { authorization } = incoming.headers;
    requests.push({ route: route.name, path: incoming.url ?? '', body: json, authorization });
    if (!route.open && authorization !== `Bot ${token}`) {
      const { status, body } = unauthorized();
      return { status, body };
    }
    const request: ApiRequest = { method, path, params, query: url.searchParams, body: json, files };
    const interceptor = interceptors.find((entry) => entry.route === route.name)?.interceptor;
    return interceptor === undefined ? run(route, request) : interceptor(request, () => run(route, request));
  };

  return {
    requests,
    violations,
    async handle(incoming, response) {
      const outcome = await answer(incoming);
      if (outcome === 'hang') return;
      if (outcome === 'reset') {
        incoming.socket.destroy();
        return;
      }
      const { status, headers, body } = outcome;
      if (body === undefined) response.writeHead(status, headers).end();
      else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    },
    intercept(route, interceptor) {
      if (!routes.some(({ name }) => name === route)) throw new Error(`the double has no route ${route}`);
      const entry = { route, interceptor };
      interceptors.unshift(entry);
      return () => void interceptors.splice(interceptors.indexOf(entry), 1);
    },
  };
}
