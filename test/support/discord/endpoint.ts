import { type KeyObject, sign } from 'node:crypto';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { createTurns } from '../../../src/adapters/endpoint/turns.ts';
import { createLine, type Line } from '../http/line.ts';
import { bodyOf, header, headOf, messageOf } from '../http/message.ts';
import type { Interactions } from './interactions.ts';
import { takeResponse } from './rest/routes/callbacks.ts';
import { bodyChecks } from './schema/request-schemas.ts';
import type { World } from './world.ts';

/** Where interactions are posted to, instead of being sent over the gateway. */
export interface Endpoint {
  readonly url: string;
  readonly privateKey: KeyObject;
}

/** So many responses are looked at; of a load that goes on for minutes, the first. */
const mostLookedAt = 5_000;

interface Signed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const timestampNow = () => String(Math.floor(Date.now() / 1_000));

/** Signs as Discord signs. */
function signed(body: string, { privateKey }: Endpoint, timestamp: string): Signed {
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
  return { body, headers };
}

/** Posts what Discord posts, signed as Discord signs it. */
export const postSigned = (body: string, endpoint: Endpoint, timestamp = timestampNow()): Promise<Response> =>
  fetch(endpoint.url, { method: 'POST', ...signed(body, endpoint, timestamp) });

/** Posts interactions, and takes each response as its first answer. */
export interface Poster {
  /** Sees to it that there are so many connections for what will be posted. */
  openConnections(endpoint: Endpoint, count: number): Promise<void>;
  /** Signs an interaction, which goes out when what is returned is called. */
  ready(interaction: APIInteraction, endpoint: Endpoint): () => Promise<void>;
  /** What was wrong with the responses since this was asked last: to look at them takes longer than all else. */
  takeViolations(): readonly string[];
  stop(): void;
}

export function createPoster({ world, interactions }: { world: World; interactions: Interactions }): Poster {
  const lines = new Map<string, Line>();
  const responses: unknown[] = [];
  // In a crowd all answers are heard before most are looked at.
  const turns = createTurns({ later: setImmediate, clock: () => performance.now() });
  const lineTo = ({ url }: Endpoint): Line => {
    const { port } = new URL(url);
    const line = lines.get(port) ?? createLine(Number(port));
    lines.set(port, line);
    return line;
  };
  return {
    openConnections: (endpoint, count) => lineTo(endpoint).open(count),
    ready(interaction, endpoint) {
      const line = lineTo(endpoint);
      const { pathname, host } = new URL(endpoint.url);
      const { headers, body } = signed(JSON.stringify(interaction), endpoint, timestampNow());
      const question = messageOf(`POST ${pathname} HTTP/1.1`, { host, ...headers }, body);
      return async () => {
        const pending = interactions.byToken(interaction.token);
        try {
          const { response, hangUp } = line.send(question);
          pending.outcome.catch(hangUp);
          const answer = await response;
          pending.heard(header(answer, 'served-by'));
          turns.came();
          await turns.next();
          const [, status] = headOf(answer).split(' ', 2);
          const text = bodyOf(answer).toString('utf8');
          if (status !== '200') throw new Error(`the endpoint answered ${status}: ${text}`);
          const callback = JSON.parse(text) as APIInteractionResponse;
          if (responses.length < mostLookedAt) responses.push(callback);
          takeResponse(world, pending, callback);
          interactions.giveUpIfGone(pending);
        } catch (error) {
          pending.fail(error instanceof Error ? error : new Error(String(error)));
        }
      };
    },
    takeViolations: () =>
      responses.splice(0).flatMap((response) => {
        const wrong = bodyChecks.callback(response);
        return wrong.length > 0 ? [`the response to an interaction: ${JSON.stringify(wrong)}`] : [];
      }),
    stop() {
      for (const line of lines.values()) line.close();
    },
  };
}
