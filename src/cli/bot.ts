import { createGateway } from '../adapters/gateway/create-gateway.ts';
import { RefusedError } from '../adapters/interactions/refusal.ts';
import { untilReachable } from '../adapters/interactions/until-reachable.ts';
import { registerCommands } from '../adapters/registration/register-commands.ts';
import type { App } from '../app.ts';
import { keepCurrent } from '../keep-current.ts';
import { answeringTools, sleep, warmUpSearch } from './answering.ts';
import { startDelivering } from './delivering.ts';
import { noticing } from './noticing.ts';
import { openOperating } from './operating.ts';
import { serversOf } from './servers.ts';
import type { Surroundings } from './surroundings.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

/** Registers the commands, logs in and answers until SIGTERM or SIGINT (0), or until Discord refuses the bot (1). */
export async function runBot(app: App, token: string, { config, log }: Surroundings): Promise<number> {
  const { content, dispatcher, library, store } = app;
  const { apiUrl, guildId } = config.discord;
  const operating = await openOperating(app, { config, log }, () => gateway.isConnected());
  const gateway = createGateway({
    token,
    apiUrl,
    shard: config.shard,
    ...answeringTools(app, { config, log }, operating.metrics),
    servers: serversOf(store, log, () => new Date()),
  });
  await warmUpSearch(app);
  const watch = await keepCurrent(content, noticing(library, store, log), log);
  const delivering = startDelivering(app, { config, log, token, metrics: operating.metrics, now: () => new Date() });
  const stopping = new AbortController();
  const told = untilToldToEnd();
  const connect = async (): Promise<void> => {
    const register = (): Promise<void> =>
      registerCommands({ commands: dispatcher.commands, guildId, token, apiUrl, log });
    await untilReachable(register, { sleep, log, signal: stopping.signal });
    if (!stopping.signal.aborted) await gateway.start();
    if (stopping.signal.aborted) return;
    log.info(library.summary, 'Connected to Discord.');
  };
  try {
    const refusal = await Promise.race([
      told,
      gateway.refused,
      connect().then(() => Promise.race([told, gateway.refused])),
    ]);
    if (refusal instanceof RefusedError) throw refusal;
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    stopping.abort();
    await gateway.stop();
    await delivering.stop();
    await watch.close();
    await operating.close();
  }
}
