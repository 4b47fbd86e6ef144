import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const modules = new URL('../../../dist/src/', import.meta.url).href;
const script = fileURLToPath(new URL('../../support/daily/deliverer.mjs', import.meta.url));

export interface DelivererOptions {
  readonly database: string;
  readonly api: string;
  readonly token: string;
  /** How far its clock is ahead of this machine's, in milliseconds. */
  readonly ahead: number;
}

/** Processes that deliver; one that could not reach the database when it started is started again, as a supervisor would. */
export interface Deliverers {
  start(options: DelivererOptions): void;
  /** Kills the one at a place, and starts none for it. */
  kill(place: number): Promise<void>;
  killAll(): Promise<void>;
  count(): number;
  /** How many were killed. */
  kills(): number;
  /** With which codes those ended that had been at work and were not killed. */
  readonly broken: readonly (number | null)[];
}

export function createDeliverers(): Deliverers {
  const children: ChildProcess[] = [];
  const broken: (number | null)[] = [];
  let kills = 0;

  const start = (options: DelivererOptions): void => {
    const child = fork(script, [JSON.stringify({ ...options, modules, kill: null })], {
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    let isOpen = false;
    children.push(child);
    child.once('message', () => {
      isOpen = true;
    });
    child.once('exit', (code) => {
      const place = children.indexOf(child);
      if (place === -1) return;
      children.splice(place, 1);
      if (isOpen) broken.push(code);
      start(options);
    });
  };

  const killThese = async (those: readonly ChildProcess[]): Promise<void> => {
    const ended = those.map((child) => once(child, 'exit'));
    for (const child of those) child.kill('SIGKILL');
    await Promise.all(ended);
    kills += those.length;
  };

  return {
    start,
    kill: (place) => killThese(children.splice(place, 1)),
    killAll: () => killThese(children.splice(0)),
    count: () => children.length,
    kills: () => kills,
    broken,
  };
}
