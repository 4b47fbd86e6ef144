import type { ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'vitest';
import type { Endpoint } from './discord/endpoint.ts';
import type { Discord } from './discord/start-discord.ts';
import { startProgram } from './program.ts';

/** A started `serve`, which listens. */
export interface Serving {
  readonly child: ChildProcess;
  readonly endpoint: Endpoint;
  /** Where it tells its health. */
  readonly health: string;
}

/** Starts the built program at an HTTPS endpoint, without the TLS that a balancer ends. It is ended with the test. */
export async function startServing(
  discord: Discord,
  content: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const child = startProgram(['serve', '--content', content], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DISCORD_PUBLIC_KEY: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    ENDPOINT_PORT: '0',
    ENDPOINT_DRAIN_SECONDS: '1',
    HTTP_PORT: '0',
    LOG_LEVEL: 'info',
    ...settings,
  });
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += String(chunk);
  });
  const portIn = (line: RegExp): string | undefined => /"port":(\d+)/.exec(line.exec(log)?.[0] ?? '')?.[1];
  const listening = /^.*Listening for Discord.*$/m;
  await expect.poll(() => portIn(listening) && discord.commands().length, { timeout: 20_000 }).toBeTruthy();
  return {
    child,
    endpoint: { url: `http://127.0.0.1:${portIn(listening)}/interactions`, privateKey },
    health: `http://127.0.0.1:${portIn(/^.*Health and metrics.*$/m)}`,
  };
}
