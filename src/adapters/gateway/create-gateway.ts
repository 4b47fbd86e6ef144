import { type Client, Events, Status } from 'discord.js';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { type HandlingTools, handleInteraction } from '../interactions/handle-interaction.ts';
import { createInteractionApi } from '../interactions/interaction-api.ts';
import { type RefusedError, refusalOfClose } from '../interactions/refusal.ts';
import { untilReachable } from '../interactions/until-reachable.ts';
import { createClient, type ShardOf } from './create-client.ts';
import { type ServerNews, tellOfServers } from './server-news.ts';

export interface GatewayOptions extends Omit<HandlingTools, 'api' | 'deferAfter'> {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string;
  /** Which part of the servers it answers; all of them by default. */
  readonly shard?: ShardOf;
  /** How long an answer may take before Discord is asked for time, in milliseconds. */
  readonly deferAfter?: number;
  /** How long an answer waits to be confirmed before it is sent again, in milliseconds. */
  readonly callbackTimeout?: number;
  readonly servers?: ServerNews;
}

/** The bot's connection to Discord. */
export interface Gateway {
  /** Logs in, however long it takes; resolves when connected or stopped. Rejects with a `RefusedError` when it is in vain. */
  start(): Promise<void>;
  /** Takes no more interactions, and finishes those in flight. */
  stop(): Promise<void>;
  /** Whether the connection is there now. */
  isConnected(): boolean;
  /** Resolves when Discord has closed the connection for good. */
  readonly refused: Promise<RefusedError>;
}

/** In milliseconds. Discord waits for 3 seconds, and the deferral has to arrive within them. */
const defaultDeferAfter = 1_500;
const longestDrain = 5_000;

export function createGateway(options: GatewayOptions): Gateway {
  const { token, apiUrl, shard = { id: 0, total: 1 }, servers, ...others } = options;
  const { deferAfter = defaultDeferAfter, callbackTimeout, ...tools } = others;
  const { log, sleep } = tools;
  const answerTools: HandlingTools = {
    ...tools,
    deferAfter: () => deferAfter,
    api: createInteractionApi(apiUrl, callbackTimeout),
  };
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  const inFlight = new Set<Promise<void>>();
  let client: Client | null = null;
  let refuse: (refusal: RefusedError) => void = () => undefined;
  const refused = new Promise<RefusedError>((resolve) => {
    refuse = resolve;
  });

  const take = (interaction: APIInteraction) => {
    const work = handleInteraction(interaction, answerTools).finally(() => inFlight.delete(work));
    inFlight.add(work);
  };

  const connect = async () => {
    const fresh = createClient({ apiUrl, shard, log, ended: stopping.signal });
    client = fresh;
    // Interactions are taken as they come, not as discord.js's objects: another transport brings the same JSON.
    fresh.ws.on(GatewayDispatchEvents.InteractionCreate, take);
    if (servers !== undefined) tellOfServers(fresh, shard, servers);
    fresh.on(Events.ShardDisconnect, ({ code }) => {
      const refusal = refusalOfClose(code);
      if (refusal !== undefined) refuse(refusal);
    });
    const ready = new Promise<void>((resolve) => fresh.once(Events.ClientReady, () => resolve()));
    const refusal = await Promise.race([fresh.login(token).then(() => ready), stopped, refused]);
    if (refusal !== undefined) throw refusal;
  };

  return {
    refused,
    isConnected: () =>
      !stopping.signal.aborted &&
      client?.isReady() === true &&
      // What the client as a whole says stays as it was when it became ready.
      client.ws.shards.every(({ status }) => status === Status.Ready),
    start: () => untilReachable(connect, { sleep, log, signal: stopping.signal }),
    async stop() {
      stopping.abort();
      await client?.destroy();
      const drained = new AbortController();
      await Promise.race([Promise.all(inFlight), sleep(longestDrain, drained.signal).catch(() => undefined)]);
      drained.abort();
    },
  };
}
