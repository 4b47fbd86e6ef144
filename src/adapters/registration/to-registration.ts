import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../command/command.ts';
import type { Localised } from '../../domain/request.ts';

/** A command as Discord registers it. Hidden options are left out, and required ones come first, as Discord wants them. */
export function toRegistration({
  name,
  description,
  options,
}: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const shown = Object.entries(options).filter(([, option]) => !option.hidden);
  const required = shown.filter(([, option]) => option.required);
  const optional = shown.filter(([, option]) => !option.required);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(description),
    options: [...required, ...optional].map(([optionName, option]) => toOption(optionName, option)),
  };
}

function toOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const common = { name, ...described(option.description), ...(option.required ? { required: true } : {}) };
  const suggested = option.suggest === undefined ? {} : { autocomplete: true as const };
  switch (option.type) {
    case 'string':
      return { type: ApplicationCommandOptionType.String, ...common, ...suggested };
    case 'integer':
      return { type: ApplicationCommandOptionType.Integer, ...common, ...suggested };
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...common };
  }
}

const described = ({ en, ...others }: Localised<string>) => ({ description: en, description_localizations: others });
