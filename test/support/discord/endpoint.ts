import { type KeyObject, sign } from 'node:crypto';
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

/** Posts what Discord posts, signed as Discord signs it. */
export function postSigned(
  body: string,
  { url, privateKey }: Endpoint,
  timestamp = String(Math.floor(Date.now() / 1_000)),
): Promise<Response> {
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
  return fetch(url, { method: 'POST', headers, body });
}

/** Posts an interaction, and takes the response as its first answer. */
export async function askEndpoint(
  interaction: APIInteraction,
  endpoint: Endpoint,
  { world, interactions, violations }: { world: World; interactions: Interactions; violations: string[] },
): Promise<void> {
  const pending = interactions.byToken(interaction.token);
  try {
    const response = await postSigned(JSON.stringify(interaction), endpoint);
    if (response.status !== 200) throw new Error(`the endpoint answered ${response.status}: ${await response.text()}`);
    const body: unknown = await response.json();
    const wrong = bodyChecks.callback(body);
    if (wrong.length > 0) violations.push(`the response to an interaction: ${JSON.stringify(wrong)}`);
    takeResponse(world, pending, body as APIInteractionResponse);
  } catch (error) {
    pending.fail(error instanceof Error ? error : new Error(String(error)));
  }
}
