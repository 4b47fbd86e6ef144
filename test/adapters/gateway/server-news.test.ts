import { expect, it, onTestFinished } from 'vitest';
import { createGateway } from '../../../src/adapters/gateway/create-gateway.ts';
import { startDiscord } from '../../support/discord/start-discord.ts';
import { smallBot } from './small-bot.ts';

it('tells of the servers it is in, of one that is left, not of one that is away for a while, and of one that comes back', async () => {
  const discord = await startDiscord();
  const id = discord.guilds[0]?.id ?? '';
  const news: string[] = [];
  const servers = {
    left: (server: string) => news.push(`left ${server}`),
    returned: (server: string) => news.push(`returned ${server}`),
    connected: (here: ReadonlySet<string>, isTold: (server: string) => boolean) =>
      news.push(`connected ${[...here]} ${isTold(id)} ${isTold('terminal')}`),
  };
  const { options } = await smallBot(discord, { servers });
  const gateway = createGateway(options);
  onTestFinished(async () => {
    await gateway.stop();
    await discord.stop();
  });
  await gateway.start();
  expect(news).toEqual([`connected ${id} true false`]);
  discord.gateway.dispatch('GUILD_DELETE', { id, unavailable: true }, id);
  discord.gateway.dispatch('GUILD_DELETE', { id }, id);
  discord.gateway.dispatch('GUILD_CREATE', { id, name: 'Back', channels: [], members: [], roles: [] }, id);
  await expect.poll(() => news).toEqual([`connected ${id} true false`, `left ${id}`, `returned ${id}`]);
});
