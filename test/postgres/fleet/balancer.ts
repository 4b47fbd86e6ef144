import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Replica } from './replica.ts';

/** Shares requests out among the replicas that say they are ready, one after the other, like any HTTP load balancer. */
export interface Balancer {
  readonly url: string;
  add(replica: Replica): Promise<void>;
  /** How many requests a replica had taken and never answered, because it was gone. */
  lostIn(replica: Replica): number;
  stop(): Promise<void>;
}

interface Backend {
  readonly replica: Replica;
  isReady: boolean;
}

/** In milliseconds. */
const askEvery = 100;

/** How many may connect in one moment: of more the system would make some wait for a second. */
const backlog = 4_096;

export async function startBalancer(): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const backends: Backend[] = [];
  const lost = new Map<Replica, number>();
  let turn = 0;

  const ask = async (backend: Backend): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${backend.replica.healthPort}/readyz`).catch(() => null);
    backend.isReady = answer?.ok === true;
  };
  const asking = setInterval(() => void Promise.all(backends.map(ask)), askEvery);

  const forward = (backend: Backend, incoming: IncomingMessage, body: Buffer, answer: ServerResponse): void => {
    const { method, url, headers } = incoming;
    const { port } = backend.replica;
    const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (response) => {
      answer.writeHead(response.statusCode ?? 502, { 'content-type': response.headers['content-type'] ?? '' });
      response.pipe(answer);
    });
    answer.once('close', () => {
      if (!answer.writableFinished) outgoing.destroy();
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      // Who asked has hung up.
      if (answer.destroyed) return;
      backend.isReady = false;
      // Nobody has taken the request: another may.
      if (error.code === 'ECONNREFUSED') return handOn(incoming, body, answer);
      lost.set(backend.replica, (lost.get(backend.replica) ?? 0) + 1);
      answer.writeHead(502).end(`${error.code}\n`);
    });
    outgoing.end(body);
  };

  const handOn = (incoming: IncomingMessage, body: Buffer, answer: ServerResponse): void => {
    const ready = backends.filter(({ isReady }) => isReady);
    const backend = ready[turn++ % Math.max(1, ready.length)];
    if (backend === undefined) answer.writeHead(503).end('none is ready\n');
    else forward(backend, incoming, body, answer);
  };

  const server = createServer(async (incoming, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    handOn(incoming, Buffer.concat(chunks), answer);
  });
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog }, resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`,
    async add(replica) {
      const backend: Backend = { replica, isReady: false };
      await ask(backend);
      backends.push(backend);
      void replica.exited.then(() => backends.splice(backends.indexOf(backend), 1));
    },
    lostIn: (replica) => lost.get(replica) ?? 0,
    async stop() {
      clearInterval(asking);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
