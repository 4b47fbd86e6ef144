import {
  type APIApplicationCommand,
  type APIUser,
  ChannelType,
  type Locale,
  PermissionFlagsBits,
  type UserFlags,
} from 'discord-api-types/v10';
import { aChannel, type ChannelRecord } from './channel-record.ts';
import type { MessageRecord } from './message-record.ts';

/** A server with one text channel. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly channelId: string;
  /** False where readers have the bot in their own accounts alone. */
  readonly hasBot: boolean;
  readonly commands: Map<string, APIApplicationCommand>;
}

/** Everything the double remembers. */
export interface World {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly globalCommands: Map<string, APIApplicationCommand>;
  /** By id, in the order in which they were sent. */
  readonly messages: Map<string, MessageRecord>;
  /** By id; the guild of a direct message is null. */
  readonly channels: Map<string, ChannelRecord>;
  /** The messages that were sent with a nonce to be kept, by channel and nonce. */
  readonly nonces: Map<string, { readonly message: string; readonly at: number }>;
  /** How far the clock of the double is ahead, in milliseconds. */
  readonly clock: { ahead: number };
  /** In milliseconds since 1970. */
  now(): number;
  /** Greater than all before; tells when it was made (https://docs.discord.com/developers/reference#snowflakes). */
  nextId(): string;
  /** The reader of this name, always the same. */
  person(name: string): APIUser;
  /** The channel of direct messages between the bot and a reader. */
  directMessages(user: Pick<APIUser, 'id'>): string;
  /** A channel of a reader and other people, where the bot is not. */
  amongPeople(user: Pick<APIUser, 'id'>): string;
}

/** The servers that the bot has been invited to. */
export const guildsOfBot = ({ guilds }: World): readonly Guild[] => [...guilds.values()].filter(({ hasBot }) => hasBot);

export const allPermissions = Object.values(PermissionFlagsBits)
  .reduce((sum, bit) => sum | bit, 0n)
  .toString();

const discordEpoch = 1_420_070_400_000;

const noFlags = 0 as UserFlags;

export interface GuildOptions {
  readonly name: string;
  readonly locale: Locale;
  /** True by default. */
  readonly hasBot?: boolean;
}

export function createWorld(guildOptions: readonly GuildOptions[]): World {
  let last = 0n;
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const nextId = () => {
    const earliest = BigInt(now() - discordEpoch) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };

  /** The bits of an id that its shard is made of count up (https://docs.discord.com/developers/events/gateway#sharding). */
  const ofShard = (index: number) => String(BigInt(nextId()) + (BigInt(index) << 22n));

  const user = (name: string, bot: boolean): APIUser => ({
    id: nextId(),
    username: name,
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    public_flags: noFlags,
    flags: noFlags,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  });

  const bot = user('Florilegium', true);
  const channels: World['channels'] = new Map();
  const guilds = new Map(
    guildOptions.map(({ name, locale, hasBot = true }, index) => {
      const guild: Guild = { id: ofShard(index), name, locale, channelId: nextId(), hasBot, commands: new Map() };
      channels.set(guild.channelId, { ...aChannel({ nextId }, guild), id: guild.channelId });
      return [guild.id, guild];
    }),
  );
  const people = new Map<string, APIUser>();
  const directChannels = new Map<string, string>();
  const channelWith = (type: ChannelType.DM | ChannelType.GroupDM, { id }: Pick<APIUser, 'id'>): string => {
    const key = `${type} ${id}`;
    const known = directChannels.get(key) ?? nextId();
    directChannels.set(key, known);
    if (!channels.has(known)) channels.set(known, { ...aChannel({ nextId }, null, { type }), id: known });
    return known;
  };

  return {
    applicationId: bot.id,
    bot,
    guilds,
    globalCommands: new Map(),
    messages: new Map(),
    channels,
    nonces: new Map(),
    clock,
    now,
    nextId,
    person(name) {
      const known = people.get(name) ?? user(name, false);
      people.set(name, known);
      return known;
    },
    directMessages: (user) => channelWith(ChannelType.DM, user),
    amongPeople: (user) => channelWith(ChannelType.GroupDM, user),
  };
}
