import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly token: string;
  /** What a new session is told first, in order. */
  readonly greeting: (session: Session) => readonly { readonly name: string; readonly data: unknown }[];
}

/** What a test may do to the gateway. */
export interface GatewayControl {
  /** What each new session has identified with. */
  readonly identified: readonly GatewayIdentifyData[];
  /** How many sessions were resumed. */
  readonly resumed: number;
  /** How many sessions are connected now. */
  readonly connected: number;
  /** Intents that the bot may not have; the privileged ones at first. */
  disallowedIntents: number;
  /** Tells an event to the sessions that hear of a server, or to the first shard when none is named. */
  dispatch(name: string, data: unknown, guildId?: string): void;
  /** How many heartbeats came. */
  readonly heartbeats: number;
  /** When false, heartbeats stay unanswered. */
  answersHeartbeats: boolean;
  /** Answers the handshake of new connections with an HTTP status instead. */
  refuseHandshakes: number | null;
  /** How many were refused. */
  readonly refusedHandshakes: number;
  /** Milliseconds; told to new connections. */
  heartbeatInterval: number;
  /** Closes all connections with a code, or cuts them. */
  disconnect(code?: number): void;
  /** Tells all clients to connect anew. */
  requestReconnect(): void;
  /** Ends all sessions; clients identify anew. */
  invalidateSessions(): void;
  /** Cuts all connections and forgets their sessions: no resume is taken. */
  forgetSessions(): void;
}

interface ReceivedPayload {
  readonly op: GatewayOpcodes;
  readonly d: unknown;
}

const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** The gateway: sessions that identify, resume, beat and receive events (https://docs.discord.com/developers/events/gateway). */
export class GatewayServer implements GatewayControl {
  readonly identified: GatewayIdentifyData[] = [];
  resumed = 0;
  disallowedIntents = privilegedIntents as number;
  heartbeats = 0;
  answersHeartbeats = true;
  refuseHandshakes: number | null = null;
  refusedHandshakes = 0;
  heartbeatInterval = 41_250;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #options: GatewayOptions;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#sockets.on('connection', (socket) => {
      socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as ReceivedPayload));
      this.#send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.heartbeatInterval });
    });
  }

  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refuseHandshakes !== null) {
      this.refusedHandshakes += 1;
      socket.end(`HTTP/1.1 ${this.refuseHandshakes} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#sockets.emit('connection', webSocket));
  }

  dispatch(name: string, data: unknown, guildId?: string): void {
    for (const session of this.#sessions.values()) if (session.hears(guildId)) session.dispatch(name, data);
  }

  disconnect(code?: number): void {
    for (const session of this.#sessions.values()) session.disconnect(code);
  }

  requestReconnect(): void {
    for (const session of this.#sessions.values()) session.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  invalidateSessions(): void {
    for (const session of this.#sessions.values()) session.send({ op: GatewayOpcodes.InvalidSession, d: false });
    this.#sessions.clear();
  }

  forgetSessions(): void {
    this.disconnect();
    this.#sessions.clear();
  }

  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #receive(socket: WebSocket, { op, d }: ReceivedPayload): void {
    switch (op) {
      case GatewayOpcodes.Identify:
        return this.#identify(socket, d as GatewayIdentifyData);
      case GatewayOpcodes.Resume:
        return this.#resume(socket, d as GatewayResumeData);
      case GatewayOpcodes.Heartbeat:
        this.heartbeats += 1;
        if (this.answersHeartbeats) this.#send(socket, GatewayOpcodes.HeartbeatAck, null);
        return;
      default:
        return;
    }
  }

  #identify(socket: WebSocket, data: GatewayIdentifyData): void {
    if (data.token !== this.#options.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    if (data.intents & this.disallowedIntents) return socket.close(GatewayCloseCodes.DisallowedIntents);
    this.identified.push(data);
    const session = new Session(socket, data.shard ?? [0, 1]);
    this.#sessions.set(session.id, session);
    for (const { name, data: payload } of this.#options.greeting(session)) session.dispatch(name, payload);
  }

  #resume(socket: WebSocket, { token, session_id, seq }: GatewayResumeData): void {
    if (token !== this.#options.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    const session = this.#sessions.get(session_id);
    if (session === undefined) return this.#send(socket, GatewayOpcodes.InvalidSession, false);
    this.resumed += 1;
    session.resume(socket, seq);
  }

  #send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
    socket.send(JSON.stringify({ op, d }));
  }
}
