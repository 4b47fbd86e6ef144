import {
  ApplicationCommandResponseSchema,
  GatewayBotResponseSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  MyGuildResponseSchema,
  PrivateApplicationResponseSchema,
  UserPIIResponseSchema,
} from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareClient } from './bare-client.ts';
import { type PublishedSchema, schemaViolations } from './schema/published-schema.ts';
import { type Discord, startDiscord } from './start-discord.ts';

const hello = { name: 'hello', description: 'Says hello' };
const greeting = (flags = 0) => ({ type: 4, data: { content: 'Hello', flags } });

describe('what the double answers', () => {
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

  it('answers as its own schemas say', async () => {
    await bare.register(hello);
    const id = await bare.application();
    const channel = discord.guilds[0]?.channelId;
    const answers: [PublishedSchema, unknown][] = [];
    await bare.identify(async (interaction) => {
      const { body } = await bare.callback(interaction, greeting(64), '?with_response=true');
      answers.push([InteractionCallbackResponseSchema, body]);
      const path = `/webhooks/${id}/${interaction.token}`;
      answers.push([
        MessageResponseSchema,
        (await bare.call('PATCH', `${path}/messages/@original`, { content: 'a' })).body,
      ]);
      answers.push([MessageResponseSchema, (await bare.call('POST', path, { content: 'b' })).body]);
      answers.push([MessageResponseSchema, (await bare.call('GET', `${path}/messages/@original`)).body]);
    });
    await discord.slash('hello');
    await expect.poll(() => answers).toHaveLength(4);
    const components = [
      { type: 17, components: [{ type: 10, content: 'x' }, { type: 14 }] },
      {
        type: 9,
        components: [{ type: 10, content: 'y' }],
        accessory: { type: 2, style: 5, label: 'z', url: 'https://example.org/' },
      },
    ];
    const sent = await bare.call('POST', `/channels/${channel}/messages`, { flags: 1 << 15, components });
    const [command] = discord.commands();
    const guilds = (await bare.call('GET', '/users/@me/guilds')).body;
    answers.push(
      [MessageResponseSchema, sent.body],
      [ApplicationCommandResponseSchema, command],
      [ApplicationCommandResponseSchema, (await bare.call('GET', `/applications/${id}/commands/${command?.id}`)).body],
      [GatewayBotResponseSchema, (await bare.call('GET', '/gateway/bot')).body],
      [PrivateApplicationResponseSchema, (await bare.call('GET', '/applications/@me')).body],
      [UserPIIResponseSchema, (await bare.call('GET', '/users/@me')).body],
      [MyGuildResponseSchema, Array.isArray(guilds) ? guilds[0] : undefined],
    );
    expect(answers.flatMap(([schema, body]) => schemaViolations(schema, body))).toEqual([]);
  });
});
