import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Event {
  readonly op: typeof GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** One session: it outlives its connection, and what was sent meanwhile is replayed when it is resumed. */
export class Session {
  readonly id = randomUUID();
  #socket: WebSocket | null;
  readonly #events: Event[] = [];

  /** Its number, and how many there are. */
  readonly shard: readonly [id: number, total: number];

  constructor(socket: WebSocket, shard: readonly [number, number]) {
    this.#socket = socket;
    this.shard = shard;
  }

  /** Whether events of this server come here; those of no server come to the first shard. */
  hears(guildId: string | undefined): boolean {
    const [id, total] = this.shard;
    return (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(total))) === id;
  }

  get connected(): boolean {
    return this.#socket?.readyState === 1;
  }

  dispatch(name: string, data: unknown): void {
    const event: Event = { op: GatewayOpcodes.Dispatch, t: name, s: this.#events.length + 1, d: data };
    this.#events.push(event);
    this.send(event);
  }

  /** Sends a payload now, or never. */
  send(payload: object): void {
    if (this.connected) this.#socket?.send(JSON.stringify(payload));
  }

  /** Carries on over another connection, from what the client saw last. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#events.slice(sequence)) this.send(event);
    this.dispatch('RESUMED', {});
  }

  /** Closes the connection with a code, or cuts it. */
  disconnect(code?: number): void {
    if (code === undefined) this.#socket?.terminate();
    else this.#socket?.close(code);
  }

  belongsTo(socket: WebSocket): boolean {
    return this.#socket === socket;
  }
}
