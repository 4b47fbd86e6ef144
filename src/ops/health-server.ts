import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface HealthOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether requests are taken now. */
  readonly isReady: () => boolean;
  readonly metrics: Metrics;
}

export interface HealthServer {
  readonly address: AddressInfo;
  close(): Promise<void>;
}

/** Answers `/healthz` while the process lives, `/readyz` while it takes requests, and `/metrics`. */
export async function openHealthServer({ host, port, isReady, metrics }: HealthOptions): Promise<HealthServer> {
  const say = (response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  };
  const server = createServer({ requestTimeout: 5_000, headersTimeout: 5_000 }, (request, response) => {
    switch (request.url) {
      case '/healthz':
        return say(response, 200, 'alive\n');
      case '/readyz':
        return isReady() ? say(response, 200, 'ready\n') : say(response, 503, 'not ready\n');
      case '/metrics':
        metrics.text().then(
          (text) => say(response, 200, text, metrics.contentType),
          () => say(response, 500, 'The metrics cannot be read.\n'),
        );
        return;
      default:
        return say(response, 404, 'There is nothing here.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    address: server.address() as AddressInfo,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
