import { spawn } from 'node:child_process';
import { platform } from 'node:process';

type Log = { warn(message: string): void };

/** Opens an address of our own in the reader's browser, where there is one. */
export function openInBrowser(url: string, log: Log): void {
  const [program, ...before] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...before, url], { stdio: 'ignore', detached: true });
  child.once('error', () => log.warn(`No browser could be opened; open ${url} yourself.`));
  child.unref();
}
