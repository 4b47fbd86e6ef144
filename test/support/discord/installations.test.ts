import type { APIInteraction } from 'discord-api-types/v10';
import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareClient, field } from './bare-client.ts';
import { type Discord, startDiscord } from './start-discord.ts';
import { allPermissions } from './world.ts';

const everywhere = { name: 'hello', description: 'Says hello', integration_types: [0, 1], contexts: [0, 1, 2] };
const answer = { type: 4, data: { content: 'Hello' } };

describe('where the bot is through a reader’s account alone, the double', () => {
  let discord: Discord;
  let bare: ReturnType<typeof bareClient>;
  let foreign: string;

  beforeEach(async () => {
    const locale = Locale.EnglishUS;
    discord = await startDiscord({
      guilds: [
        { name: 'Own', locale },
        { name: 'Foreign', locale, hasBot: false },
      ],
    });
    bare = bareClient(discord);
    foreign = discord.guilds[1]?.id ?? '';
  });

  afterEach(async () => {
    bare.disconnect();
    await discord.stop();
  });

  it('tells through which installations a question came, and from where', async () => {
    await bare.register(everywhere);
    const told: unknown[] = [];
    await bare.identify((interaction) => {
      told.push([interaction.authorizing_integration_owners, interaction.context, interaction.guild_id]);
      return bare.callback(interaction, answer);
    });
    const ann = { user: 'ann', account: true };
    for (const guild of [undefined, foreign, null, 'people'] as const) {
      await discord.slash('hello', {}, { ...ann, ...(guild === undefined ? {} : { guild }) });
    }
    const [{ id: own } = { id: '' }] = discord.guilds;
    const ownerId = Object(told[3])[0][1];
    expect(ownerId).toMatch(/^\d{17,}$/);
    expect(told).toEqual([
      [{ 0: own, 1: ownerId }, 0, own],
      [{ 1: ownerId }, 0, foreign],
      [{ 0: '0', 1: ownerId }, 1, undefined],
      [{ 1: ownerId }, 2, undefined],
    ]);
  });

  it('keeps the installation of a message in those that press on it', async () => {
    await bare.register(everywhere);
    const owners: unknown[] = [];
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id: 'again' }] };
    await bare.identify((interaction) => {
      owners.push(interaction.authorizing_integration_owners);
      return bare.callback(interaction, { type: 4, data: { content: 'Hello', components: [row] } });
    });
    const { message } = await discord.slash('hello', {}, { user: 'ann', guild: foreign, account: true });
    await discord.press(message, 'Again', { user: 'bob' });
    expect(owners[1]).toEqual(owners[0]);
  });

  it('offers nothing that is not registered for it, and nothing without an account', async () => {
    await bare.register({ ...everywhere, integration_types: [0], contexts: [0] });
    const ann = { user: 'ann', account: true };
    await expect(discord.slash('hello', {}, { ...ann, guild: foreign })).rejects.toThrow('not offered there');
    await expect(discord.slash('hello', {}, { ...ann, guild: null })).rejects.toThrow('not offered there');
    await bare.register(everywhere);
    await expect(discord.slash('hello', {}, { user: 'bob', guild: foreign })).rejects.toThrow('not offered there');
  });

  it('lets the bot into no channel and no list of servers', async () => {
    await bare.identify();
    const [own, other] = discord.guilds;
    const { body } = await bare.call('GET', '/users/@me/guilds');
    expect(body).toMatchObject([{ id: own?.id }]);
    const path = `/channels/${other?.channelId}/messages`;
    expect((await bare.call('POST', path, { content: 'Hello' })).body).toMatchObject({ code: 50001 });
  });

  it('takes five messages after the first, and as many as come where the bot is', async () => {
    await bare.register(everywhere);
    const codes: unknown[] = [];
    const application = await bare.application();
    await bare.identify(async (interaction) => {
      await bare.callback(interaction, answer);
      for (let count = 0; count < 6; count += 1) {
        const { body } = await bare.call('POST', `/webhooks/${application}/${interaction.token}`, { content: 'More' });
        codes.push(field(body, 'code'));
      }
    });
    const { later } = await discord.slash('hello', {}, { user: 'ann', guild: foreign, account: true });
    await expect.poll(() => codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
    expect(later).toHaveLength(5);
    await discord.slash('hello');
    await expect.poll(() => codes.slice(6)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('shows answers to the reader alone who may not let the bot speak there', async () => {
    await bare.register(everywhere);
    await bare.identify((interaction) => bare.callback(interaction, answer));
    const permissions = BigInt(allPermissions) & ~PermissionFlagsBits.UseExternalApps;
    const ann = { user: 'ann', account: true, permissions };
    expect((await discord.slash('hello', {}, { ...ann, guild: foreign })).message.private).toBe(true);
    expect((await discord.slash('hello', {}, ann)).message.private).toBe(false);
  });

  it('takes nothing with a token that is older than fifteen minutes', async () => {
    await bare.register(everywhere);
    let asked: APIInteraction | undefined;
    await bare.identify((interaction) => {
      asked = interaction;
      return bare.callback(interaction, answer);
    });
    await discord.slash('hello');
    const path = `/webhooks/${await bare.application()}/${asked?.token}/messages/@original`;
    discord.clock.ahead = 14 * 60_000;
    expect((await bare.call('PATCH', path, { content: 'Edited' })).status).toBe(200);
    discord.clock.ahead = 16 * 60_000;
    const late = await bare.call('PATCH', path, { content: 'Edited again' });
    expect([late.status, field(late.body, 'code')]).toEqual([401, 50027]);
  });
});
