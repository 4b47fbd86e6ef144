import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { type HandlingTools, handleInteraction } from '../interactions/handle-interaction.ts';
import { answeringWith } from './held-response.ts';
import { readBody } from './read-body.ts';
import { refuse, sendJson } from './send.ts';
import { isSigned } from './signature.ts';
import type { Turns } from './turns.ts';
import { whileAwaited } from './while-awaited.ts';

export interface EndpointTools extends Omit<HandlingTools, 'deferAfter'> {
  readonly publicKey: KeyObject;
  readonly turns: Turns;
  /** How long an answer may take before Discord is asked for time, in milliseconds; who is to wait longer for a turn is told so at once. */
  readonly deferAfter: number;
}

/** Far above what Discord sends, in bytes. */
const longestBody = 1_000_000;

/**
 * Answers the interactions that Discord posts, with the same rules as those that come over the gateway. Resolves when
 * everything that belongs to the answer was sent; never rejects.
 */
export const createEndpoint =
  ({ publicKey, turns, deferAfter, ...tools }: EndpointTools) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    turns.came();
    try {
      if (request.method !== 'POST') return refuse(response, 405, 'Interactions are posted.');
      const body = await readBody(request, longestBody);
      if (body === null) return refuse(response, 413, 'The body is too long.');
      const signature = header(request, 'x-signature-ed25519');
      const timestamp = header(request, 'x-signature-timestamp');
      if (!isSigned({ signature, timestamp, body }, publicKey, tools.now()))
        return refuse(response, 401, 'The signature is not valid.');
      const interaction = JSON.parse(body.toString('utf8')) as APIInteraction;
      if (interaction.type === InteractionType.Ping) {
        return await sendJson(response, { type: InteractionResponseType.Pong });
      }
      await handleInteraction(interaction, {
        ...tools,
        deferAfter: () => (turns.longestWait() > deferAfter ? 0 : deferAfter),
        dispatcher: whileAwaited(response, tools.dispatcher, turns),
        api: answeringWith(response, tools.api, tools.sleep),
      });
      if (!response.headersSent) refuse(response, 500, 'There is no answer.');
    } catch (error) {
      tools.log.warn({ message: error instanceof Error ? error.message : String(error) }, 'A request was cut off.');
      if (!response.headersSent) refuse(response, 400, 'The request cannot be read.');
    }
  };

/** A header that was sent once. */
function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
