import {
  type APIApplicationCommand,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Question } from './pending-interaction.ts';
import { question, type Setting } from './question.ts';
import type { SeenMessage } from './seen-message.ts';
import { type OptionValues, typedOptions } from './typed-options.ts';
import { allPermissions, type World } from './world.ts';

/** Who asks, and where. */
export interface Asker {
  /** A name; the same name is the same reader. */
  readonly user?: string;
  /** The id of a server; null for direct messages with the bot, `people` for those with others; the first server by default. */
  readonly guild?: string | 'people' | null;
  /** The language of the reader's Discord. */
  readonly locale?: Locale;
  /** Whether the reader has the bot in the own account; without it nobody reaches the bot where it is not. */
  readonly account?: boolean;
  /** What the reader may do in the server; everything by default. */
  readonly permissions?: bigint;
}

/** A slash command as the reader sends it, below a group with the group's name before it; `focused` is the option for which suggestions are wanted. */
export function commandQuestion(
  world: World,
  name: string,
  options: OptionValues,
  asker: Asker,
  focused?: string,
): Question {
  const setting = settingOf(world, asker);
  const [first = '', second] = name.split(' ');
  const command = findCommand(world, setting, first);
  const inner = second === undefined ? command : subcommandOf(command, second);
  const typed = typedOptions(inner, options, focused);
  const subcommand = { type: ApplicationCommandOptionType.Subcommand, name: second, options: typed };
  const data = {
    id: command.id,
    name: first,
    type: 1,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    options: second === undefined ? typed : [subcommand],
    ...resolvedIn(world, typed),
  };
  const type =
    focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
  return question(world, setting, type, { data }, null);
}

/** A button of a message as the reader presses it; `customId` replaces what the button carries. */
export function pressQuestion(
  world: World,
  message: SeenMessage,
  labelOrCustomId: string,
  asker: Asker & { readonly customId?: string },
): Question {
  const { setting, pressed } = beforeMessage(world, message, asker);
  const button = asker.customId === undefined ? message.button(labelOrCustomId) : null;
  if (button?.disabled) throw new Error(`the button «${button.label}» is disabled`);
  const customId = asker.customId ?? button?.customId;
  if (customId == null) throw new Error(`the button «${labelOrCustomId}» is a link`);
  const data = { custom_id: customId, component_type: ComponentType.Button, id: 1 };
  return question(world, setting, InteractionType.MessageComponent, { data, message: message.raw }, pressed);
}

/** A choice that the reader makes in the menu of a message, by its label. */
export function choiceQuestion(world: World, message: SeenMessage, chosen: string, asker: Asker): Question {
  const { setting, pressed } = beforeMessage(world, message, asker);
  const { customId, values } = message.choice(chosen);
  const data = { custom_id: customId, component_type: ComponentType.StringSelect, values, id: 1 };
  return question(world, setting, InteractionType.MessageComponent, { data, message: message.raw }, pressed);
}

/** An entry in the menu of a message that somebody wrote. */
export function messageMenuQuestion(world: World, name: string, content: string, asker: Asker): Question {
  const setting = settingOf(world, asker);
  const command = findCommand(world, setting, name);
  const id = world.nextId();
  const author = world.person('somebody who wrote');
  const message = { id, channel_id: setting.channelId, type: 0, author, content, embeds: [], attachments: [] };
  const data = { id: command.id, name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
  return question(world, setting, InteractionType.ApplicationCommand, { data }, null);
}

function subcommandOf(command: APIApplicationCommand, name: string): APIApplicationCommandSubcommandOption {
  const found = command.options?.find((option) => option.name === name);
  if (found?.type !== ApplicationCommandOptionType.Subcommand) throw new Error(`/${command.name} has no ${name}`);
  return found;
}

/** What Discord adds of the channels that a reader has chosen. */
function resolvedIn(world: World, options: ReturnType<typeof typedOptions>): object {
  const chosen = options.filter(({ type }) => type === ApplicationCommandOptionType.Channel);
  if (chosen.length === 0) return {};
  const channels = chosen
    .map(({ value }) => world.channels.get(String(value)))
    .filter((channel) => channel !== undefined);
  return {
    resolved: {
      channels: Object.fromEntries(
        channels.map(({ id, type, name, parent }) => [
          id,
          { id, type, name, parent_id: parent, permissions: allPermissions },
        ]),
      ),
    },
  };
}

/** The reader before a message; through which installation it came is kept. */
function beforeMessage(world: World, message: SeenMessage, asker: Asker) {
  const channel = world.channels.get(message.raw.channel_id);
  const guild = channel?.type === ChannelType.GroupDM ? 'people' : (channel?.guild?.id ?? null);
  const here = settingOf(world, { ...asker, guild });
  const owners = message.raw.interaction_metadata?.authorizing_integration_owners ?? here.owners;
  if (!message.canBeSeenBy(here.user.id)) throw new Error(`${here.user.username} does not see this message`);
  return { setting: { ...here, owners }, pressed: world.messages.get(message.id) ?? null };
}

const { Guild: inServer, BotDM: withBot, PrivateChannel: amongPeople } = InteractionContextType;

function settingOf(world: World, { guild: where, ...asker }: Asker): Setting {
  const { user: name = 'reader', locale = Locale.EnglishUS, account = false, permissions = allPermissions } = asker;
  const user = world.person(name);
  const common = { user, locale, permissions: BigInt(permissions) };
  const own = account ? { [ApplicationIntegrationType.UserInstall]: user.id } : {};
  const through = (server: string) => ({ [ApplicationIntegrationType.GuildInstall]: server });
  if (where === 'people') {
    return { ...common, guild: null, channelId: world.amongPeople(user), context: amongPeople, owners: own };
  }
  if (where === null) {
    const channelId = world.directMessages(user);
    return { ...common, guild: null, channelId, context: withBot, owners: { ...through('0'), ...own } };
  }
  const guild = where === undefined ? [...world.guilds.values()][0] : world.guilds.get(where);
  if (guild === undefined) throw new Error(`the double has no server ${where}`);
  const owners = { ...(guild.hasBot ? through(guild.id) : {}), ...own };
  return { ...common, guild, channelId: guild.channelId, context: inServer, owners };
}

function findCommand(world: World, setting: Setting, name: string): APIApplicationCommand {
  const known = [...(setting.guild?.commands.values() ?? []), ...world.globalCommands.values()];
  const command = known.find((candidate) => candidate.name === name);
  if (command !== undefined && isOffered(command, setting)) return command;
  if (command !== undefined) throw new Error(`/${name} is not offered there`);
  throw new Error(
    `/${name} is not registered; there are: ${known.map((each) => `/${each.name}`).join(', ') || 'none'}`,
  );
}

/** Where and through which installation a command can be chosen (https://docs.discord.com/developers/interactions/application-commands#contexts). */
function isOffered({ guild_id, contexts, integration_types = [] }: APIApplicationCommand, setting: Setting): boolean {
  const fits = contexts == null || contexts.includes(setting.context);
  const isInstalled = integration_types.some((type) => setting.owners[type] !== undefined);
  return guild_id === undefined ? fits && isInstalled : setting.guild?.hasBot === true;
}
