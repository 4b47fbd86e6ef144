import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { OptionValue, Request } from '../../domain/request.ts';

type Typed = APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

/** What a slash command asks for; while it is being typed, with the options typed so far. */
export function requestOfCommand({ data }: Typed): Request {
  const { words, options } = unfold(data.options ?? []);
  const given: Record<string, OptionValue> = {};
  for (const option of options) given[option.name] = option.value;
  return { command: [data.name, ...words].join(' '), options: given, page: 1 };
}

/** The option that is being typed. */
export const focusedOption = ({ data }: APIApplicationCommandAutocompleteInteraction): string | undefined =>
  unfold(data.options).options.find((option) => 'focused' in option && option.focused)?.name;

type DataOption = APIApplicationCommandInteractionDataOption<InteractionType>;
type BasicOption = APIApplicationCommandInteractionDataBasicOption<InteractionType>;

/** A command below a group comes as an option that holds the others. */
function unfold(options: readonly DataOption[]): { words: readonly string[]; options: readonly BasicOption[] } {
  const basic: BasicOption[] = [];
  for (const option of options) {
    if (
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      const inner = unfold(option.options ?? []);
      return { words: [option.name, ...inner.words], options: inner.options };
    }
    basic.push(option);
  }
  return { words: [], options: basic };
}
