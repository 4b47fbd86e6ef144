import { type APIApplicationCommandAutocompleteInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { Dispatcher } from '../../command/dispatch.ts';
import { callerOf } from './caller.ts';
import type { InteractionApi } from './interaction-api.ts';
import { focusedOption, requestOfCommand } from './request-of-command.ts';

/** Answers with suggestions for the option that is being typed. */
export async function suggest(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { api, dispatcher }: { readonly api: InteractionApi; readonly dispatcher: Dispatcher },
): Promise<void> {
  const focused = focusedOption(interaction);
  const choices =
    focused === undefined
      ? []
      : await dispatcher.suggest(requestOfCommand(interaction), focused, callerOf(interaction, true));
  await api.callback(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choices.map(({ name, value }) => ({ name, value })) },
  });
}
