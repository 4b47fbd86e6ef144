import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, FixedChoice, Permission, ShownOption } from '../../command/command.ts';
import type { Localised, Translations } from '../../domain/request.ts';
import type { ChannelKind } from '../../domain/schedule.ts';

type Registration = RESTPutAPIApplicationCommandsJSONBody[number];

/** `server`: the commands of one server, which are there and nowhere else. */
export type RegistrationScope = 'global' | 'server';

/** The commands as Discord registers them: those of a group below it, and those of the message menu once more. */
export function toRegistrations(commands: readonly Command[], scope: RegistrationScope): Registration[] {
  const slash = commands.flatMap((command): Registration[] => {
    const { group } = command;
    if (group === undefined) {
      const { permission = null } = command;
      return [{ type: ApplicationCommandType.ChatInput, ...partsOf(command), ...placed(permission, scope) }];
    }
    const inside = commands.filter((each) => each.group?.name === group.name);
    if (inside[0] !== command) return [];
    const options = inside.map(toSubcommand);
    const { permission = null } = group;
    return [{ type: ApplicationCommandType.ChatInput, ...named(group), options, ...placed(permission, scope) }];
  });
  const menu = commands.flatMap(({ messageMenu, permission = null }): Registration[] => {
    if (messageMenu === undefined) return [];
    const { en: name, ...name_localizations } = messageMenu.name;
    return [{ type: ApplicationCommandType.Message, name, name_localizations, ...placed(permission, scope) }];
  });
  return [...slash, ...menu];
}

const toSubcommand = (command: Command): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...partsOf(command),
});

/** Hidden options are left out, and required ones come first, as Discord wants them. */
function partsOf(command: Command) {
  const shown = Object.entries(command.options).flatMap(([name, option]) => (option.hidden ? [] : [{ name, option }]));
  const required = shown.filter(({ option }) => option.required);
  const optional = shown.filter(({ option }) => !option.required);
  const own = command.name.split(' ').at(-1) ?? command.name;
  const options = [...required, ...optional].map(({ name, option }) => toOption(name, option));
  return { ...named({ ...command, name: own }), options };
}

function toOption(name: string, option: ShownOption): APIApplicationCommandBasicOption {
  const common = { ...named({ ...option, name }), ...(option.required ? { required: true } : {}) };
  switch (option.type) {
    case 'string': {
      const type = ApplicationCommandOptionType.String as const;
      if (option.choices !== undefined) return { type, ...common, choices: option.choices.map(toChoice) };
      return { type, ...common, ...(option.suggest === undefined ? {} : { autocomplete: true }) };
    }
    case 'integer': {
      const { minimum, maximum } = option;
      return {
        type: ApplicationCommandOptionType.Integer,
        ...common,
        ...(minimum === undefined ? {} : { min_value: minimum }),
        ...(maximum === undefined ? {} : { max_value: maximum }),
      };
    }
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...common };
    case 'channel': {
      const kinds = option.channels?.flatMap((kind) => channelTypes[kind]);
      const type = ApplicationCommandOptionType.Channel as const;
      return { type, ...common, ...(kinds === undefined ? {} : { channel_types: kinds }) };
    }
  }
}

const channelTypes = {
  text: [ChannelType.GuildText],
  announcement: [ChannelType.GuildAnnouncement],
  thread: [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread],
  forum: [ChannelType.GuildForum],
} as const satisfies Record<ChannelKind, readonly ChannelType[]>;

const toChoice = ({ value, name: { en: name, ...name_localizations } }: FixedChoice) => ({
  name,
  name_localizations,
  value,
});

interface Described {
  readonly name: string;
  readonly names: Translations;
  readonly description: Localised<string>;
}

const named = ({ name, names, description: { en: description, ...description_localizations } }: Described) => ({
  name,
  name_localizations: names,
  description,
  description_localizations,
});

/** Where a command can be asked. Discord wants to hear of it for global commands alone. */
function placed(permission: Permission | null, scope: RegistrationScope) {
  const permissions =
    permission === null ? {} : { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() };
  if (scope === 'server') return permissions;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return permission === null
    ? { integration_types: [GuildInstall, UserInstall], contexts: [Guild, BotDM, PrivateChannel] }
    : { ...permissions, integration_types: [GuildInstall], contexts: [Guild] };
}
