import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createLine, type Line } from '../../support/http/line.ts';
import { createReader, headOf, type Message, messageOf } from '../../support/http/message.ts';

/** Where a replica takes requests, and where it tells its health: ports on loopback. */
export interface Place {
  readonly port: number;
  readonly healthPort: number;
}

interface Backend extends Place {
  readonly line: Line;
  readonly health: Line;
  isReady: boolean;
}

/** Balances in this process. */
export interface Balancing {
  readonly port: number;
  add(place: Place): Promise<void>;
  remove(place: Place): unknown;
  /** How many requests a replica had taken and never answered, because it was gone. */
  lostIn(place: Place): number;
}

/** In milliseconds. */
const askEvery = 100;

/** Without a body in answer. */
const question = messageOf('HEAD /readyz HTTP/1.1', { host: 'balancer' }, '');

/** How many may connect in one moment: of more the system would make some wait for a second. */
const backlog = 4_096;

/** Shares requests out among the replicas that say they are ready, one after the other, like any HTTP load balancer. */
export async function startBalancing(): Promise<Balancing> {
  const backends = new Map<number, Backend>();
  const lost = new Map<number, number>();
  let turn = 0;

  const ask = async (backend: Backend): Promise<void> => {
    const answer = await backend.health.send(question).response.catch(() => null);
    backend.isReady = answer !== null && headOf(answer).startsWith('HTTP/1.1 200 ');
  };
  setInterval(() => void Promise.all([...backends.values()].map(ask)), askEvery);

  const forward = async (request: Message, from: Socket): Promise<Message> => {
    const ready = [...backends.values()].filter(({ isReady }) => isReady);
    const backend = ready[turn++ % Math.max(1, ready.length)];
    if (backend === undefined) return refusal(503, 'none is ready');
    const { response, hangUp } = backend.line.send(request);
    from.once('close', hangUp);
    try {
      return servedBy(backend.port, await response);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (from.destroyed) return refusal(499, 'who asked has hung up');
      backend.isReady = false;
      // Nobody has taken the request: another may.
      if (code === 'ECONNREFUSED') return forward(request, from);
      lost.set(backend.port, (lost.get(backend.port) ?? 0) + 1);
      return refusal(502, message);
    } finally {
      from.off('close', hangUp);
    }
  };

  const server = createServer({ noDelay: true }, (socket) => {
    const read = createReader(async (request) => socket.write(await forward(request, socket)));
    socket.on('data', read);
    socket.on('error', () => undefined);
  });
  server.listen({ port: 0, host: '127.0.0.1', backlog });
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    async add({ port, healthPort }) {
      const [line, health] = [createLine(port), createLine(healthPort)];
      const backend: Backend = { port, healthPort, line, health, isReady: false };
      await ask(backend);
      backends.set(port, backend);
    },
    remove: ({ port }) => backends.delete(port),
    lostIn: ({ port }) => lost.get(port) ?? 0,
  };
}

const refusal = (status: number, reason: string): Message => messageOf(`HTTP/1.1 ${status} ${reason}`, {}, reason);

/** The response, and who gave it. */
function servedBy(port: number, response: Message): Message {
  const firstLine = response.indexOf('\r\n');
  const told = Buffer.from(`\r\nserved-by: ${port}`);
  return Buffer.concat([response.subarray(0, firstLine), told, response.subarray(firstLine)]);
}
