import { describe, it } from 'vitest';
import { connectedBot, missed } from '../adapters/gateway/connected-bot.ts';

// A client waits for five seconds before it identifies again, which is too long for the daily gate: these wait together.
describe.concurrent('the gateway begins a new session', () => {
  it('when the old one is declared invalid', async ({ expect }) => {
    const { discord, gateway, answer, warnings } = await connectedBot();
    discord.gateway.invalidateSessions();
    await expect.poll(() => gateway.isConnected()).toBe(false);
    await expect.poll(() => gateway.isConnected(), { timeout: 15_000 }).toBe(true);
    expect(await answer('RL')).toBe('RL one (en)');
    expect(discord.gateway.identified).toHaveLength(2);
    expect(discord.channel()).toHaveLength(1);
    expect(warnings()).toEqual([missed]);
  });

  it('when Discord refuses to resume the old one', async ({ expect }) => {
    const { discord, gateway, answer, warnings } = await connectedBot();
    discord.gateway.forgetSessions();
    await expect.poll(() => gateway.isConnected()).toBe(false);
    await expect.poll(() => gateway.isConnected(), { timeout: 15_000 }).toBe(true);
    expect(await answer('RL')).toBe('RL one (en)');
    expect([discord.gateway.identified.length, discord.gateway.resumed]).toEqual([2, 0]);
    expect(warnings()).toEqual([missed]);
  });
});
