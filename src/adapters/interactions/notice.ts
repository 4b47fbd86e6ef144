import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../../render/discord/message.ts';

/** A message of one sentence, which must be free of Markdown. */
export const notice = (sentence: string): MessageBody => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.TextDisplay, content: sentence }],
  allowed_mentions: { parse: [] },
});
