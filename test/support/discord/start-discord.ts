import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APICommandAutocompleteInteractionResponseCallbackData,
  Locale,
} from 'discord-api-types/v10';
import { type Asker, choiceQuestion, commandQuestion, messageMenuQuestion, pressQuestion } from './asking.ts';
import { aChannel, type ChannelParts, type ChannelRecord } from './channel-record.ts';
import { createPoster, type Endpoint } from './endpoint.ts';
import { type GatewayControl, GatewayServer } from './gateway/gateway-server.ts';
import { greeting } from './gateway/greeting.ts';
import { createInteractions } from './interactions.ts';
import { createMessage } from './message-record.ts';
import type { Answer } from './pending-interaction.ts';
import { createRestServer, type RecordedRequest } from './rest/rest-server.ts';
import type { Interceptor } from './rest/route.ts';
import { callbackRoutes } from './rest/routes/callbacks.ts';
import { channelRoutes } from './rest/routes/channels.ts';
import { commandRoutes } from './rest/routes/commands.ts';
import { guildRoutes } from './rest/routes/guilds.ts';
import { identityRoutes } from './rest/routes/identity.ts';
import { threadRoutes } from './rest/routes/threads.ts';
import { webhookRoutes } from './rest/routes/webhooks.ts';
import type { MessageLike } from './schema/message-limits.ts';
import { SeenMessage } from './seen-message.ts';
import type { OptionValues } from './typed-options.ts';
import { createWorld, type Guild, type GuildOptions } from './world.ts';

export interface DiscordOptions {
  /** Among shards they are dealt out in turn. */
  readonly guilds?: readonly GuildOptions[];
  /** How many connections are recommended. */
  readonly shards?: number;
}

/** Discord on loopback: what a test may ask of it as a reader, as an administrator, and as fate. */
export interface Discord {
  /** For `DISCORD_API_URL`. */
  readonly api: string;
  /** The only token that is accepted. */
  readonly token: string;
  readonly guilds: readonly Guild[];
  readonly gateway: GatewayControl;
  /** How long the application may take to acknowledge an interaction, in milliseconds. */
  readonly patience: { respondWithin: number };
  /** How far its clock is ahead of this machine's, in milliseconds. */
  readonly clock: { ahead: number };
  /** Every request of the application since the start. */
  readonly requests: readonly RecordedRequest[];
  /** The registered commands: of one server, or for all. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** Sends a slash command; resolves with what is shown. */
  slash(command: string, options?: OptionValues, asker?: Asker): Promise<Answer>;
  /** The same, typed and signed beforehand, and sent when what is returned is called. */
  readySlash(command: string, options?: OptionValues, asker?: Asker): () => Promise<Answer>;
  /** What is suggested for the option `focused` while it is typed. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
    asker?: Asker,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Presses a button by its label or its custom_id; `customId` forges what the button carries. */
  press(message: SeenMessage, button: string, asker?: Asker & { readonly customId?: string }): Promise<Answer>;
  /** Chooses in the menu of a message, by the label of the choice. */
  choose(message: SeenMessage, choice: string, asker?: Asker): Promise<Answer>;
  /** Chooses an entry in the menu of a message that somebody wrote. */
  messageMenu(entry: string, content: string, asker?: Asker): Promise<Answer>;
  /** Puts a message of the bot that nobody asked for into the first server's channel. */
  post(body: MessageLike): SeenMessage;
  /** What stands in a channel for everybody to see, oldest first; in the first server's channel by default. */
  channel(channelId?: string): readonly SeenMessage[];
  /** Makes a channel in a server, the first one by default. */
  addChannel(parts?: ChannelParts, guildId?: string): ChannelRecord;
  /** All channels and threads, by id; a test may change or delete them. */
  readonly channels: Map<string, ChannelRecord>;
  /** Interactions are posted there from now on. */
  useEndpoint(endpoint: Endpoint): void;
  /** Sees to it that there are so many connections to the endpoint. */
  openConnections(count: number): Promise<void>;
  /** A process, as a balancer names it in `served-by`, is gone: whom it has told to wait for an answer waits no longer. */
  giveUpOn(servedBy: string): void;
  /** How many it has left so. */
  forsakenBy(servedBy: string): number;
  /** Puts a fault before a route, such as `POST /channels/:channel/messages`; the returned function takes it away. */
  intercept(route: string, interceptor: Interceptor): () => void;
  /** What the application has sent that Discord refuses, and forgets it: otherwise `stop` rejects. */
  takeViolations(): readonly string[];
  /** Closes all connections; rejects when the application has sent what Discord refuses. */
  stop(): Promise<void>;
}

export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const { guilds = [{ name: 'Reading room', locale: Locale.EnglishUS }], shards = 1 } = options;
  const patience = { respondWithin: 3_000 };
  const token = 'MTIwMDAwMDAwMDAwMDAwMDAwMQ.double.of-discord';
  const world = createWorld(guilds);
  const server = createServer();
  const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = new GatewayServer({ token, greeting: greeting(world, () => `ws://${address()}`) });
  let endpoint: Endpoint | null = null;
  const interactions = createInteractions((interaction) => {
    if (endpoint !== null) return poster.ready(interaction, endpoint);
    return async () => gateway.dispatch('INTERACTION_CREATE', interaction, interaction.guild_id);
  }, patience);
  const poster = createPoster({ world, interactions });
  const rest = createRestServer(token, [
    ...identityRoutes(world, () => `ws://${address()}`, shards),
    ...commandRoutes(world),
    ...callbackRoutes(world, interactions),
    ...webhookRoutes(world, interactions),
    ...channelRoutes(world),
    ...threadRoutes(world),
    ...guildRoutes(world),
  ]);

  server.on('request', (request, response) => {
    rest.handle(request, response).catch((error: unknown) => {
      rest.violations.push(`the double failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const firstChannel = [...world.guilds.values()][0]?.channelId ?? world.nextId();
  const takeViolations = () => [...rest.violations.splice(0), ...poster.takeViolations()];
  const readySlash: Discord['readySlash'] = (command, values = {}, asker = {}) =>
    interactions.ready(commandQuestion(world, command, values, asker));

  return {
    api: `http://${address()}/api`,
    token,
    guilds: [...world.guilds.values()],
    gateway,
    patience,
    requests: rest.requests,
    commands: (guildId) => [
      ...((guildId === undefined ? world.globalCommands : world.guilds.get(guildId)?.commands)?.values() ?? []),
    ],
    slash: async (...asked) => readySlash(...asked)(),
    readySlash,
    async autocomplete(command, values, focused, asker = {}) {
      const data = await interactions.askForData(commandQuestion(world, command, values, asker, focused));
      return (data as APICommandAutocompleteInteractionResponseCallbackData).choices ?? [];
    },
    press: async (message, button, asker = {}) => interactions.ask(pressQuestion(world, message, button, asker)),
    choose: async (message, choice, asker = {}) => interactions.ask(choiceQuestion(world, message, choice, asker)),
    messageMenu: async (entry, content, asker = {}) =>
      interactions.ask(messageMenuQuestion(world, entry, content, asker)),
    post: (body) => new SeenMessage(createMessage(world, { channelId: firstChannel, body, onlyFor: null })),
    channel(channelId = firstChannel) {
      return [...world.messages.values()]
        .filter(({ message, deleted, onlyFor }) => message.channel_id === channelId && !deleted && onlyFor === null)
        .map((record) => new SeenMessage(record));
    },
    channels: world.channels,
    clock: world.clock,
    addChannel(parts = {}, guildId) {
      const guild = guildId === undefined ? [...world.guilds.values()][0] : world.guilds.get(guildId);
      const channel = aChannel(world, guild ?? null, parts);
      world.channels.set(channel.id, channel);
      return channel;
    },
    useEndpoint(to) {
      endpoint = to;
    },
    async openConnections(count) {
      if (endpoint !== null) await poster.openConnections(endpoint, count);
    },
    giveUpOn: interactions.giveUpOn,
    forsakenBy: interactions.forsakenBy,
    intercept: (route, interceptor) => rest.intercept(route, interceptor),
    takeViolations,
    async stop() {
      interactions.stop();
      gateway.stop();
      poster.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const violations = takeViolations();
      if (violations.length > 0) throw new Error(`Discord refuses what was sent:\n${violations.join('\n')}`);
    },
  };
}
