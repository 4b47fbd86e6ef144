import { REST } from 'discord.js';
import { createChannels } from '../adapters/daily/create-channels.ts';
import { createEndpoint } from '../adapters/endpoint/endpoint.ts';
import { listen } from '../adapters/endpoint/server.ts';
import { publicKeyFrom } from '../adapters/endpoint/signature.ts';
import { createTurns } from '../adapters/endpoint/turns.ts';
import { createInteractionApi } from '../adapters/interactions/interaction-api.ts';
import { RefusedError } from '../adapters/interactions/refusal.ts';
import { untilReachable } from '../adapters/interactions/until-reachable.ts';
import { listServers } from '../adapters/registration/list-servers.ts';
import { registerCommands } from '../adapters/registration/register-commands.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { keepCurrent } from '../keep-current.ts';
import { answeringTools, sleep, warmUpSearch } from './answering.ts';
import { startDelivering } from './delivering.ts';
import { followServers } from './follow-servers.ts';
import { noticing } from './noticing.ts';
import { openOperating } from './operating.ts';
import { showProgress } from './progress.ts';
import { type Surroundings, UsageError } from './surroundings.ts';
import { untilToldToEnd } from './until-told-to-end.ts';
import { warmUp } from './warm-up.ts';

const path = '/interactions';
/** In milliseconds, of the three seconds that Discord waits. A deferred answer takes a second request, so no sooner than needed. */
const deferAfter = 1_500;

/** Registers the commands and answers what Discord posts, until SIGTERM or SIGINT (0), or until Discord refuses the bot (1). */
export async function serve(surroundings: Surroundings): Promise<number> {
  const { config, log } = surroundings;
  const { apiUrl, guildId } = config.discord;
  const { token, publicKey } = credentials(config);
  const channels = createChannels(apiUrl, token);
  const app = await createApp({ ...surroundings, channels, onProgress: showProgress(surroundings.errors) });
  const { content, dispatcher, library, store, close } = app;
  const watch = await keepCurrent(content, noticing(library, store, log), log);
  const api = createInteractionApi(apiUrl);
  const stopping = new AbortController();
  let isReady = false;
  const operating = await openOperating(app, surroundings, () => isReady);
  const tools = {
    ...answeringTools(app, surroundings, operating.metrics),
    api,
    deferAfter,
    turns: createTurns({ later: setImmediate, clock: () => performance.now() }),
  };
  const handle = createEndpoint({ ...tools, publicKey: publicKeyFrom(publicKey) });
  const told = untilToldToEnd();
  await warmUpSearch(app);
  await warmUp(app, tools).catch((err: unknown) => log.warn({ err }, 'The first answers will take longer.'));
  // Discord checks the address as soon as it is entered, and the bot answers before its commands are known to be registered.
  const { drainSeconds, ...place } = config.endpoint;
  const server = await listen({ ...place, path, handle, sleep });
  isReady = true;
  const now = (): Date => new Date();
  const rest = new REST({ api: apiUrl }).setToken(token);
  const following = followServers(store, { list: () => listServers(rest), now, log });
  const delivering = startDelivering(app, { config, log, token, metrics: operating.metrics, now });
  try {
    const { address, port } = server.address;
    log.info({ ...library.summary, address, port }, `Listening for Discord at ${path}.`);
    const register = (): Promise<void> =>
      registerCommands({ commands: dispatcher.commands, guildId, token, apiUrl, log });
    const registered = untilReachable(register, { sleep, log, signal: stopping.signal });
    const signal = await Promise.race([told, registered.then(() => told)]);
    isReady = false;
    server.leave();
    // Who ends it by hand has no load balancer that must notice first.
    if (signal === 'SIGTERM') await sleep(drainSeconds * 1_000, stopping.signal);
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    stopping.abort();
    await server.stop();
    following.stop();
    await delivering.stop();
    await watch.close();
    await operating.close();
    await store.close();
    await close();
  }
}

function credentials({ discord }: Config): { readonly token: string; readonly publicKey: string } {
  const { token, publicKey } = discord;
  if (token !== null && publicKey !== null) return { token, publicKey };
  const missing = [token === null ? 'DISCORD_TOKEN' : '', publicKey === null ? 'DISCORD_PUBLIC_KEY' : ''];
  throw new UsageError(`serve needs ${missing.filter((name) => name !== '').join(' and ')}: set it in .env.`);
}
