import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Balancing } from './balancing.ts';
import type { Replica } from './replica.ts';

/** A load balancer in a process of its own, so that its work delays neither Discord nor its readers. */
export interface Balancer {
  readonly url: string;
  add(replica: Replica): Promise<void>;
  /** How many requests a replica had taken and never answered, because it was gone. */
  lostIn(replica: Replica): Promise<number>;
  stop(): Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly result?: number;
}

const script = fileURLToPath(new URL('balancer-process.mjs', import.meta.url));

export async function startBalancer(): Promise<Balancer> {
  const child = fork(script);
  const [{ port }] = (await once(child, 'message')) as [Pick<Balancing, 'port'>];
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const call = (name: Exclude<keyof Balancing, 'port'>, { port, healthPort }: Replica): Promise<Reply> =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      child.send({ id, call: name, place: { port, healthPort } });
    });

  return {
    url: `http://127.0.0.1:${port}/interactions`,
    async add(replica) {
      await call('add', replica);
      void replica.exited.then(async () => {
        if (child.connected) await call('remove', replica);
      });
    },
    lostIn: async (replica) => (await call('lostIn', replica)).result ?? 0,
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
