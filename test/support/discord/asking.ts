import {
  type APIApplicationCommand,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Question } from './pending-interaction.ts';
import { question, type Setting } from './question.ts';
import type { SeenMessage } from './seen-message.ts';
import { type OptionValues, typedOptions } from './typed-options.ts';
import { allPermissions, type Guild, type World } from './world.ts';

/** Who asks, and where. */
export interface Asker {
  /** A name; the same name is the same reader. */
  readonly user?: string;
  /** The id of a server; null for direct messages; the first server by default. */
  readonly guild?: string | null;
  /** The language of the reader's Discord. */
  readonly locale?: Locale;
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
  const command = findCommand(world, setting.guild, first);
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
  const channel = world.channels.get(message.raw.channel_id);
  const setting = settingOf(world, { ...asker, guild: channel?.guild?.id ?? null });
  const pressed = world.messages.get(message.id) ?? null;
  if (!message.canBeSeenBy(setting.user.id)) throw new Error(`${setting.user.username} does not see this message`);
  const button = asker.customId === undefined ? message.button(labelOrCustomId) : null;
  if (button?.disabled) throw new Error(`the button «${button.label}» is disabled`);
  const customId = asker.customId ?? button?.customId;
  if (customId == null) throw new Error(`the button «${labelOrCustomId}» is a link`);
  const data = { custom_id: customId, component_type: ComponentType.Button, id: 1 };
  return question(world, setting, InteractionType.MessageComponent, { data, message: message.raw }, pressed);
}

/** A choice that the reader makes in the menu of a message, by its label. */
export function choiceQuestion(world: World, message: SeenMessage, chosen: string, asker: Asker): Question {
  const channel = world.channels.get(message.raw.channel_id);
  const setting = settingOf(world, { ...asker, guild: channel?.guild?.id ?? null });
  const pressed = world.messages.get(message.id) ?? null;
  if (!message.canBeSeenBy(setting.user.id)) throw new Error(`${setting.user.username} does not see this message`);
  const { customId, values } = message.choice(chosen);
  const data = { custom_id: customId, component_type: ComponentType.StringSelect, values, id: 1 };
  return question(world, setting, InteractionType.MessageComponent, { data, message: message.raw }, pressed);
}

/** An entry in the menu of a message that somebody wrote. */
export function messageMenuQuestion(world: World, name: string, content: string, asker: Asker): Question {
  const setting = settingOf(world, asker);
  const command = findCommand(world, setting.guild, name);
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

function settingOf(world: World, { user: name = 'reader', guild: guildId, locale = Locale.EnglishUS }: Asker): Setting {
  const user = world.person(name);
  const guild =
    guildId === null ? null : guildId === undefined ? [...world.guilds.values()][0] : world.guilds.get(guildId);
  if (guild === undefined) throw new Error(`the double has no server ${guildId}`);
  return { user, guild, channelId: guild?.channelId ?? world.directMessages(user), locale };
}

function findCommand(world: World, guild: Guild | null, name: string): APIApplicationCommand {
  const known = [...(guild?.commands.values() ?? []), ...world.globalCommands.values()];
  const command = known.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  throw new Error(
    `/${name} is not registered; there are: ${known.map((each) => `/${each.name}`).join(', ') || 'none'}`,
  );
}
