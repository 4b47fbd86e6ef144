import { generateKeyPairSync } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { fixtureLibrary } from '../../support/started-bot.ts';
import { newDatabase } from '../database.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { type Replica, startReplica } from './replica.ts';

/** Some replicas behind a load balancer, over one PostgreSQL, and Discord in front of them. */
export interface Fleet {
  readonly discord: Discord;
  readonly balancer: Balancer;
  /** The address of what they share. */
  readonly database: string;
  /** Those that were started and not yet told to end. */
  readonly replicas: Replica[];
  start(): Promise<Replica>;
}

/** Over the posts in a folder. Everything is ended with the test. */
export async function startFleet(size: number, content = fixtureLibrary): Promise<Fleet> {
  const discord = await startDiscord();
  const database = await newDatabase();
  const balancer = await startBalancer();
  const replicas: Replica[] = [];
  onTestFinished(async () => {
    for (const { process } of replicas) process.kill('SIGKILL');
    await balancer.stop();
    await discord.stop();
    await database.remove();
  });
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DISCORD_PUBLIC_KEY: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    DATABASE_URL: database.url,
  };
  const start = async (): Promise<Replica> => {
    const replica = await startReplica(content, settings);
    replicas.push(replica);
    await balancer.add(replica);
    return replica;
  };
  discord.useEndpoint({ url: balancer.url, privateKey });
  // All at once: one of them brings the database up to date, and the others wait for it.
  await Promise.all(Array.from({ length: size }, start));
  await expect.poll(() => discord.commands().length, { timeout: 10_000 }).toBeGreaterThan(0);
  return { discord, balancer, database: database.url, replicas, start };
}

/** Ends each as a service manager does, and starts another in its place before the next is ended. */
export async function restartEach({ replicas, start }: Pick<Fleet, 'replicas' | 'start'>): Promise<void> {
  for (const replica of replicas.splice(0)) {
    replica.process.kill('SIGTERM');
    expect(await replica.exited).toBe(0);
    await start();
  }
}
