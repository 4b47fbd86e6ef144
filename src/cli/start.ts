import type { PreviewFlags } from './preview.ts';
import { showProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** With a token, is the bot until it is told to end, as one process or several. Without one, serves the preview page. */
export async function start(flags: PreviewFlags, surroundings: Surroundings): Promise<number> {
  const { discord, shards } = surroundings.config;
  const { token } = discord;
  if (token === null) return (await import('./preview.ts')).preview(flags, surroundings);
  if (shards !== null) return (await import('./sharded.ts')).runShards(shards, token, surroundings);
  const { createChannels } = await import('../adapters/daily/create-channels.ts');
  const { createApp } = await import('../app.ts');
  const channels = createChannels(surroundings.config.discord.apiUrl, token);
  const app = await createApp({ ...surroundings, channels, onProgress: showProgress(surroundings.errors) });
  try {
    return await (await import('./bot.ts')).runBot(app, token, surroundings);
  } finally {
    await app.store.close();
    await app.close();
  }
}
