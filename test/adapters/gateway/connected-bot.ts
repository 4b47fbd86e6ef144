import { onTestFinished } from 'vitest';
import { createGateway } from '../../../src/adapters/gateway/create-gateway.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';
import { smallBot, smallCommands } from './small-bot.ts';

/** What is said once while there is no connection, however long it lasts. */
export const missed = 'There is no connection to Discord; connecting again.';

/** A small bot that is connected to a double of its own; `change` alters what the double tells new connections. */
export async function connectedBot(change: (discord: Discord) => void = () => undefined) {
  const discord = await startDiscord();
  const { api: apiUrl, token } = discord;
  await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  change(discord);
  const { options, log } = await smallBot(discord);
  const gateway = createGateway(options);
  onTestFinished(async () => {
    await gateway.stop();
    await discord.stop();
  });
  await gateway.start();
  const answer = async (topic: string): Promise<string> => (await discord.slash('pages', { topic })).message.text;
  const warnings = (): readonly string[] =>
    log.lines.filter(({ level }) => level === 'warn' || level === 'error').map(({ message }) => message);
  return { discord, gateway, answer, warnings };
}
