import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { describeError } from '../interactions/discord-error.ts';
import { isFromPage } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { createRoutes, type RouteTools } from './routes.ts';
import { sendNothing } from './send.ts';

export interface PreviewOptions extends RouteTools {
  readonly host: string;
  /** Another free one is taken when it is in use. */
  readonly port: number;
}

export interface Preview {
  /** `http://127.0.0.1:8080/` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the preview page. Rejects when the host has no address here, or the port may not be used. */
export async function startPreview({ host, port, ...tools }: PreviewOptions): Promise<Preview> {
  const routes = createRoutes(tools);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { method = '', url: target = '/', headers } = request;
    if (!isFromPage(headers, host)) return sendNothing(response, 403);
    if (!URL.canParse(target, 'http://preview')) return sendNothing(response, 400);
    const url = new URL(target, 'http://preview');
    const route = routes.get(`${method} ${url.pathname}`);
    if (route === undefined) return sendNothing(response, 404);
    route(request, response, url).catch((error: unknown) => {
      tools.log.error(describeError(error), 'The preview page could not be answered.');
      if (response.headersSent) response.destroy();
      else sendNothing(response, 500);
    });
  });

  await listen(server, host, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, host, 0);
  });
  return {
    url: addressOf(server, host),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
