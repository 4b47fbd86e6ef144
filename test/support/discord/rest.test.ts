import { once } from 'node:events';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareClient, field } from './bare-client.ts';
import { type Discord, startDiscord } from './start-discord.ts';

const hello = { name: 'hello', description: 'Says hello' };
const greeting = (flags = 0) => ({ type: 4, data: { content: 'Hello', flags } });

describe('the API of the double', () => {
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

  it('refuses another token', async () => {
    expect((await bare.call('GET', '/users/@me', undefined, 'Bot another')).status).toBe(401);
    const { socket, send } = await bare.connect();
    send(2, { token: 'another', intents: 1 });
    expect((await once(socket, 'close'))[0]).toBe(4004);
  });

  it('answers a body that its schema does not know with 400, and says so when it stops', async () => {
    const other = await startDiscord();
    const { body, status } = await bareClient(other).register({ ...hello, descripton: 'a slip' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 50035, errors: { 0: { descripton: { _errors: [{}] } } } });
    await expect(other.stop()).rejects.toThrow(/descripton/);
  });

  it.each([
    ['a component of an unknown kind', { flags: 1 << 15, components: [{ type: 99 }] }, ['components', '0']],
    ['a text that is too long', { content: 'x'.repeat(4001) }, ['content']],
    [
      'a custom_id that is too long',
      {
        flags: 1 << 15,
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'a', custom_id: 'x'.repeat(101) }] }],
      },
      ['components', '0', 'components', '0', 'custom_id'],
    ],
  ])('names the place of %s', async (_, message, path) => {
    const channel = discord.guilds[0]?.channelId;
    const { status, body } = await bare.call('POST', `/channels/${channel}/messages`, message);
    expect(status).toBe(400);
    expect(body).toHaveProperty(['errors', ...path, '_errors']);
    expect(discord.takeViolations()).toHaveLength(1);
  });

  it('does not let a reader send what is not registered', async () => {
    await expect(discord.slash('hello')).rejects.toThrow('/hello is not registered');
    await bare.register(hello);
    await expect(discord.slash('hello', { name: 'you' })).rejects.toThrow('has no option name');
  });

  it('takes one acknowledgement of an interaction', async () => {
    await bare.register(hello);
    const codes: unknown[] = [];
    await bare.identify(async (interaction) => {
      await bare.callback(interaction, greeting());
      codes.push(field((await bare.callback(interaction, greeting())).body, 'code'));
    });
    const { message } = await discord.slash('hello');
    expect(message.text).toBe('Hello');
    await expect.poll(() => codes).toEqual([40060]);
  });

  it('takes no acknowledgement that comes too late', async () => {
    discord.patience.respondWithin = 20;
    await bare.register(hello);
    let late: APIInteraction | undefined;
    await bare.identify((interaction) => {
      late = interaction;
    });
    await expect(discord.slash('hello')).rejects.toThrow('did not respond');
    const answer = late === undefined ? expect.unreachable() : await bare.callback(late, greeting());
    expect(answer.body).toMatchObject({ code: 10062 });
  });

  it('shows a private message to its reader alone', async () => {
    await bare.register(hello);
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id: 'again' }] };
    await bare.identify((interaction) =>
      bare.callback(interaction, { type: 4, data: { content: 'Hello', flags: 64, components: [row] } }),
    );
    const { message } = await discord.slash('hello', {}, { user: 'ann' });
    expect(discord.channel()).toEqual([]);
    await expect(discord.press(message, 'Again', { user: 'bob' })).rejects.toThrow('bob does not see');
    await expect(discord.press(message, 'Once more', { user: 'ann' })).rejects.toThrow('the message has «Again»');
  });
});
