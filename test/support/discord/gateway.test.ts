import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareClient, field } from './bare-client.ts';
import { type Discord, startDiscord } from './start-discord.ts';

const hello = { name: 'hello', description: 'Says hello' };
const greeting = (flags = 0) => ({ type: 4, data: { content: 'Hello', flags } });

describe('the gateway of the double', () => {
  let discord: Discord;
  let bare: ReturnType<typeof bareClient>;

  beforeEach(async () => {
    discord = await startDiscord();
    bare = bareClient(discord);
  });

  afterEach(async () => {
    bare.disconnect();
    await discord.stop();
  });

  it('refuses intents that the bot may not have', async () => {
    const { socket, send } = await bare.connect();
    send(2, { token: discord.token, intents: 1 | (1 << 15) });
    expect((await once(socket, 'close'))[0]).toBe(4014);
  });

  it('replays what a client has missed when it resumes', async () => {
    await bare.register(hello);
    const first = await bare.identify();
    const ready = first.payloads.find(({ t }) => t === 'READY');
    first.socket.terminate();
    const asking = discord.slash('hello');
    const second = await bare.connect((interaction) => bare.callback(interaction, greeting()));
    second.send(6, { token: discord.token, session_id: field(ready?.d, 'session_id'), seq: 2 });
    expect((await asking).message.text).toBe('Hello');
    expect(discord.gateway.resumed).toBe(1);
  });

  it('knows no session after it was invalidated', async () => {
    const client = await bare.identify();
    const ready = client.payloads.find(({ t }) => t === 'READY');
    discord.gateway.invalidateSessions();
    expect((await client.until(9))?.d).toBe(false);
    const second = await bare.connect();
    second.send(6, { token: discord.token, session_id: field(ready?.d, 'session_id'), seq: 2 });
    expect((await second.until(9))?.d).toBe(false);
  });

  it('answers heartbeats, unless it is told not to', async () => {
    const { send, until, payloads } = await bare.connect();
    discord.gateway.answersHeartbeats = false;
    send(1, null);
    await expect.poll(() => discord.gateway.heartbeats).toBe(1);
    discord.gateway.answersHeartbeats = true;
    send(1, null);
    await until(11);
    expect(payloads.filter(({ op }) => op === 11)).toHaveLength(1);
  });
});
