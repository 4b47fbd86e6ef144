import { type APIApplicationCommandAutocompleteInteraction, InteractionResponseType } from 'discord-api-types/v10';
import type { AnswerTools } from './answer.ts';
import { callerOf } from './caller.ts';
import { focusedOption, requestOfCommand } from './request-of-command.ts';

/** Answers with suggestions for the option that is being typed. */
export async function suggest(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { api, dispatcher, language }: Pick<AnswerTools, 'api' | 'dispatcher' | 'language'>,
): Promise<void> {
  const focused = focusedOption(interaction);
  const choices =
    focused === undefined
      ? []
      : await dispatcher.suggest(requestOfCommand(interaction), focused, callerOf(interaction, true, language));
  await api.callback(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choices.map(({ name, value }) => ({ name, value })) },
  });
}
