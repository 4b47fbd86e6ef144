import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sleep } from '../interactions/sleep.ts';
import { refuse } from './send.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Answers at `path`; resolves when all work for the request is done. */
  readonly path: string;
  readonly handle: Handler;
  readonly sleep: Sleep;
}

export interface Server {
  readonly address: AddressInfo;
  /** From now on each answer closes its connection, so that none is open and about to be used again when the server stops. */
  leave(): void;
  /** Takes no more connections, and finishes what is in flight. */
  stop(): Promise<void>;
}

/**
 * In milliseconds. Discord itself gives up after 3 seconds, but whoever was asked for time is still owed an answer; idle connections outlive
 * those of common load balancers (60 s).
 */
const timeouts = { headers: 3_000, request: 5_000, idle: 75_000, drain: 30_000 } as const;

/** How many may connect in one moment: of more than Node's 511 the system would make some wait for a second. */
const backlog = 4_096;

/** Listens until it is stopped. Rejects when the port cannot be had. */
export async function listen({ host, port, path, handle, sleep }: ServerOptions): Promise<Server> {
  const inFlight = new Set<Promise<void>>();
  let isLeaving = false;
  const server = createServer(
    {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      keepAliveTimeout: timeouts.idle,
      // Node looks for connections that take too long only so often.
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (isLeaving) response.setHeader('connection', 'close');
      if (request.url !== path) return refuse(response, 404, 'There is nothing here.');
      const work = handle(request, response).finally(() => inFlight.delete(work));
      inFlight.add(work);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, resolve);
  });

  return {
    address: server.address() as AddressInfo,
    leave() {
      isLeaving = true;
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const drained = new AbortController();
      const finished = Promise.all([...inFlight]);
      await Promise.race([finished, sleep(timeouts.drain, drained.signal).catch(() => undefined)]);
      drained.abort();
      server.closeAllConnections();
      await closed;
    },
  };
}
