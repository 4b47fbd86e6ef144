import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startProgram } from '../../support/program.ts';

/** One `florilegium serve` among several. */
export interface Replica {
  readonly process: ChildProcess;
  /** Where it takes interactions, and where it tells its health: ports on loopback. */
  readonly port: number;
  readonly healthPort: number;
  readonly exited: Promise<number | null>;
}

/** Starts the built program and waits until it listens. */
export async function startReplica(content: string, settings: Readonly<Record<string, string>>): Promise<Replica> {
  const child = startProgram(['serve', '--content', content], {
    ...settings,
    ENDPOINT_PORT: '0',
    ENDPOINT_DRAIN_SECONDS: '1',
    HTTP_PORT: '0',
    LOG_LEVEL: 'info',
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const ports = await new Promise<{ port: number; healthPort: number }>((resolve, reject) => {
    let log = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      const port = portIn(/^.*Listening for Discord.*$/m, log);
      const healthPort = portIn(/^.*Health and metrics.*$/m, log);
      if (port !== null && healthPort !== null) resolve({ port, healthPort });
    });
    child.once('close', () => reject(new Error(`The program ended before it listened:\n${log}`)));
  });
  return { process: child, ...ports, exited };
}

function portIn(line: RegExp, log: string): number | null {
  const port = /"port":(\d+)/.exec(line.exec(log)?.[0] ?? '')?.[1];
  return port === undefined ? null : Number(port);
}
