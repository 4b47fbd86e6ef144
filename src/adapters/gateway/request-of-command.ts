import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteraction,
} from 'discord-api-types/v10';
import type { OptionValue, Request } from '../../domain/request.ts';

/** What a slash command asks for; while it is being typed, with the options typed so far. */
export function requestOfCommand({
  data,
}: APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction): Request {
  const options: Record<string, OptionValue> = {};
  for (const option of data.options ?? []) {
    if ('value' in option) options[option.name] = option.value;
  }
  return { command: data.name, options, page: 1 };
}

/** The option that is being typed. */
export function focusedOption({ data }: APIApplicationCommandAutocompleteInteraction): string | undefined {
  return data.options.find((option) => 'focused' in option && option.focused)?.name;
}
