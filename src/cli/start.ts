import { type App, createApp } from '../app.ts';
import { keepCurrent } from '../keep-current.ts';
import { converse } from './ask.ts';
import type { Surroundings } from './surroundings.ts';

/** With a token, is the bot until it is told to end. Without one, takes commands on a terminal. */
export async function start(surroundings: Surroundings): Promise<number> {
  const { config, input, output } = surroundings;
  const app = await createApp(surroundings);
  try {
    const { token } = config.discord;
    if (token !== null) return await (await import('./bot.ts')).runBot(app, token, surroundings);
    output.write(`${loaded(app)}\n`);
    if (input.isTTY === true && output.isTTY === true) return await onTerminal(app, surroundings);
    surroundings.errors.write(
      'DISCORD_TOKEN is missing: set it in .env to start the bot, or start on a terminal to try it there.\n',
    );
    return 2;
  } finally {
    await app.store.close();
  }
}

async function onTerminal(app: App, surroundings: Surroundings): Promise<number> {
  surroundings.output.write(
    'Without DISCORD_TOKEN this is a terminal. Type a command, such as /quote 强化学习 or /help; Ctrl+D ends it.\n\n',
  );
  const watch = await keepCurrent(app.content, app.library, surroundings.log);
  await converse(app, {}, surroundings);
  await watch.close();
  return 0;
}

function loaded({ library }: App): string {
  const { posts, excerpts, sources, problems } = library.summary;
  return `Loaded ${posts} posts: ${excerpts} excerpts, ${sources} sources, ${problems} problems.`;
}
