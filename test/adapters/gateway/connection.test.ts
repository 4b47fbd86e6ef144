import { expect, it } from 'vitest';
import { connectedBot, missed } from './connected-bot.ts';

it('takes its connection up where it was when Discord asks for another one', async () => {
  const { discord, answer, warnings } = await connectedBot();
  discord.gateway.requestReconnect();
  await expect.poll(() => discord.gateway.resumed).toBe(1);
  expect(await answer('RL')).toBe('RL one (en)');
  expect(discord.gateway.identified).toHaveLength(1);
  expect(discord.channel()).toHaveLength(1);
  expect(warnings()).toEqual([missed]);
});

it('makes its connection anew when heartbeats stay unanswered, and is not ready until then', async () => {
  const { discord, gateway, answer, warnings } = await connectedBot((double) => {
    double.gateway.heartbeatInterval = 40;
  });
  expect(gateway.isConnected()).toBe(true);
  discord.gateway.answersHeartbeats = false;
  await expect.poll(() => gateway.isConnected(), { interval: 5 }).toBe(false);
  discord.gateway.answersHeartbeats = true;
  await expect.poll(() => gateway.isConnected()).toBe(true);
  expect(await answer('RL')).toBe('RL one (en)');
  expect(discord.gateway.resumed).toBeGreaterThan(0);
  expect(discord.gateway.identified).toHaveLength(1);
  expect(warnings()).toContain(missed);
});
