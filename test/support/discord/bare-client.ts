import { once } from 'node:events';
import type { APIInteraction } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Discord } from './start-discord.ts';

interface Payload {
  readonly op: number;
  readonly t?: string;
  readonly d: unknown;
}

/** The value of a field in what came as JSON. */
export const field = (body: unknown, name: string): unknown => new Map(Object.entries(Object(body))).get(name);

/** Talks to the double in its own terms, without a library between. */
export function bareClient(discord: Discord) {
  const sockets: WebSocket[] = [];

  const call = async (method: string, path: string, body?: unknown, authorization = `Bot ${discord.token}`) => {
    const response = await fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: response.status === 204 ? null : ((await response.json()) as unknown) };
  };

  /** A bare client of the gateway; gives what comes after the greeting. */
  const connect = async (onInteraction: (interaction: APIInteraction) => unknown = () => undefined) => {
    const { body } = await call('GET', '/gateway/bot');
    const socket = new WebSocket(String(field(body, 'url')));
    sockets.push(socket);
    const payloads: Payload[] = [];
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as Payload;
      payloads.push(payload);
      if (payload.t === 'INTERACTION_CREATE') onInteraction(payload.d as APIInteraction);
    });
    await once(socket, 'open');
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
    const until = async (op: number) => {
      await expect.poll(() => payloads.some((payload) => payload.op === op)).toBe(true);
      return payloads.find((payload) => payload.op === op);
    };
    return { socket, payloads, send, until };
  };

  const identify = async (onInteraction?: (interaction: APIInteraction) => unknown) => {
    const client = await connect(onInteraction);
    client.send(2, { token: discord.token, intents: 1 });
    await expect.poll(() => client.payloads.some(({ t }) => t === 'GUILD_CREATE')).toBe(true);
    return client;
  };

  const application = async () => String(field((await call('GET', '/applications/@me')).body, 'id'));

  return {
    call,
    connect,
    identify,
    application,
    /** Answers an interaction. */
    callback: ({ id, token }: APIInteraction, body: unknown, query = '') =>
      call('POST', `/interactions/${id}/${token}/callback${query}`, body),
    /** Registers a command. */
    register: async (command: object) => call('PUT', `/applications/${await application()}/commands`, [command]),
    disconnect: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
}
