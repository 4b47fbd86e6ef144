import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL server that no other test uses. */
export interface OwnServer {
  readonly url: string;
  readonly port: number;
  /** Ends it, with all connections, and starts it again over the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('server-process.mjs', import.meta.url));

/** In a process of its own: what starts the server stays in the one it was called in, and keeps it from ending. */
export async function startOwnServer(): Promise<OwnServer> {
  const child = fork(script);
  const [{ url, port }] = (await once(child, 'message')) as [Pick<OwnServer, 'url' | 'port'>];
  return {
    url,
    port,
    async restart() {
      child.send('restart');
      await once(child, 'message');
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
