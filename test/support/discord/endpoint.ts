import { type KeyObject, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
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
  /** Signs an interaction, which goes out when what is returned is called. */
  ready(interaction: APIInteraction, endpoint: Endpoint): () => Promise<void>;
  /** What was wrong with the responses since this was asked last: to look at them takes longer than all else. */
  takeViolations(): readonly string[];
  stop(): void;
}

export function createPoster({ world, interactions }: { world: World; interactions: Interactions }): Poster {
  const agent = new Agent({ keepAlive: true });
  const responses: unknown[] = [];
  return {
    ready(interaction, endpoint) {
      const question = signed(JSON.stringify(interaction), endpoint, timestampNow());
      return async () => {
        const pending = interactions.byToken(interaction.token);
        try {
          const { status, text } = await post(question, endpoint.url, agent, pending.outcome);
          if (status !== 200) throw new Error(`the endpoint answered ${status}: ${text}`);
          const response = JSON.parse(text) as APIInteractionResponse;
          if (responses.length < mostLookedAt) responses.push(response);
          takeResponse(world, pending, response);
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
    stop: () => agent.destroy(),
  };
}

/**
 * Hangs up when `outcome` is known to be a failure. `fetch` takes several times as long, and a crowd of readers shares its
 * cores with what it asks.
 */
function post(
  { body, headers }: Signed,
  url: string,
  agent: Agent,
  outcome: Promise<unknown>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const posting = request(url, { method: 'POST', headers: { ...headers, ...length }, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    posting.once('error', reject).end(body);
    outcome.catch(() => posting.destroy());
  });
}
