import {
  isChatInputApplicationCommandInteraction,
  isContextMenuApplicationCommandInteraction,
} from 'discord-api-types/utils/v10';
import {
  type APIContextMenuInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Metrics } from '../../ops/metrics.ts';
import { type AnswerTools, answerCommand, answerMessageMenu, answerPress } from './answer.ts';
import { describeError, isAlreadyAcknowledged, isExpired } from './discord-error.ts';
import { measuredApi } from './measured.ts';
import { suggest } from './suggest.ts';

/** What answering takes, and what it is measured with. */
export interface HandlingTools extends AnswerTools {
  readonly metrics?: Metrics;
}

/** Answers an interaction, over whatever way it came. Never rejects: what goes wrong is logged. */
export async function handleInteraction(interaction: APIInteraction, given: HandlingTools): Promise<void> {
  const { log, metrics } = given;
  const tools: AnswerTools =
    metrics === undefined ? given : { ...given, api: measuredApi(given.api, metrics, () => performance.now()) };
  try {
    await respond(interaction, tools);
  } catch (error) {
    const details = { interaction: interaction.id, ...describeError(error) };
    if (isAlreadyAcknowledged(error)) log.warn(details, 'An interaction had been answered already.');
    else if (isExpired(error)) log.warn(details, 'An interaction expired before it was answered.');
    else log.error(details, 'An interaction could not be answered.');
  }
}

async function respond(interaction: APIInteraction, tools: AnswerTools): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return suggest(interaction, tools);
    case InteractionType.MessageComponent:
      return answerPress(interaction, tools);
    case InteractionType.ApplicationCommand:
      if (isChatInputApplicationCommandInteraction(interaction)) return answerCommand(interaction, tools);
      if (isContextMenuApplicationCommandInteraction(interaction) && isMessageMenu(interaction)) {
        return answerMessageMenu(interaction, tools);
      }
  }
  tools.log.warn({ interaction: interaction.id, type: interaction.type }, 'An interaction of an unknown kind came.');
}

const isMessageMenu = (
  interaction: APIContextMenuInteraction,
): interaction is APIMessageApplicationCommandInteraction => interaction.data.type === ApplicationCommandType.Message;
