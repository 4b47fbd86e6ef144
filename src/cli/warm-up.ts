import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createEndpoint, type EndpointTools } from '../adapters/endpoint/endpoint.ts';
import { listen } from '../adapters/endpoint/server.ts';
import type { InteractionApi } from '../adapters/interactions/interaction-api.ts';
import type { App } from '../app.ts';
import { createDispatcher } from '../command/create-dispatcher.ts';
import { languages } from '../domain/request.ts';

/** Measured: the first question takes about ten times as long as the tenth, and hundreds more gain nothing to be seen. */
const questions = 20;

const path = '/';

/**
 * Has an endpoint answer questions that nobody has asked, over a port and a key of its own, so that the first reader waits
 * no longer than others: dictionaries are read, a connection to the database is open, and most is compiled. Nothing is
 * counted, nothing stored, and nothing sent.
 */
export async function warmUp(
  { library, store, dispatcher }: Pick<App, 'library' | 'store' | 'dispatcher'>,
  tools: Omit<EndpointTools, 'publicKey' | 'metrics'>,
): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { log, now, sleep } = tools;
  const commands = { library: () => library, store, random: Math.random, now, log };
  const handle = createEndpoint({
    ...tools,
    dispatcher: createDispatcher(dispatcher.commands, commands),
    limiter: () => true,
    store: { ...tools.store, keepRequest: async () => undefined },
    api: nowhere,
    publicKey,
  });
  const server = await listen({ host: '127.0.0.1', port: 0, path, handle, sleep });
  const topics = library.topics.suggest('', questions);
  try {
    for (let index = 0; index < questions; index += 1) {
      const topic = topics[index % topics.length]?.name ?? '';
      const question = questionOn(topic, languages[index % languages.length] ?? 'en');
      await ask(question, privateKey, server.address.port, now());
    }
  } finally {
    await server.stop();
  }
}

const nowhere: InteractionApi = {
  callbackTakesFiles: false,
  callback: async () => undefined,
  editOriginal: async () => undefined,
  deleteOriginal: async () => undefined,
  followUp: async () => undefined,
};

/** What Discord sends of a question on a topic, as far as anything here reads it; no server has this id. */
function questionOn(topic: string, locale: string): string {
  const options = [{ name: 'topic', type: 3, value: topic }];
  const data = { id: '0', name: 'quote', type: 1, options };
  const place = { guild_id: '0', guild_locale: locale, channel: { id: '0', type: 0 } };
  const member = { user: { id: '0', username: 'nobody' } };
  return JSON.stringify({ id: '0', application_id: '0', type: 2, token: '0', locale, member, ...place, data });
}

async function ask(body: string, key: KeyObject, port: number, at: Date): Promise<void> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex');
  const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  await response.arrayBuffer();
}
