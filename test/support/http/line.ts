import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createReader, header, type Message } from './message.ts';

/** A request on its way. */
interface Sent {
  /** Rejects when the connection is gone before the response is there. */
  readonly response: Promise<Message>;
  /** Gives up: the connection is cut. */
  hangUp(): unknown;
}

/**
 * Connections to one port on loopback, kept open, each with one request at a time. A crowd shares its cores with what it asks, and
 * Node's own client takes several times as long.
 */
export interface Line {
  /** Opens as many as are missing from this number. */
  open(count: number): Promise<void>;
  send(request: Message): Sent;
  close(): void;
}

interface Connection {
  readonly socket: Socket;
  /** Told of the response to what was sent, or of what came instead. */
  settle: ((outcome: Message | Error) => void) | null;
}

export function createLine(port: number): Line {
  const all = new Set<Connection>();
  const idle = new Set<Connection>();

  const connected = (): Connection => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const connection: Connection = { socket, settle: null };
    const settle = (outcome: Message | Error): void => {
      const told = connection.settle;
      connection.settle = null;
      told?.(outcome);
    };
    let fault: Error | null = null;
    const read = createReader((message) => {
      if (header(message, 'connection')?.toLowerCase() === 'close') socket.destroy();
      else idle.add(connection);
      settle(message);
    });
    socket.on('data', read);
    socket.on('error', (error) => {
      fault = error;
    });
    socket.once('close', () => {
      all.delete(connection);
      idle.delete(connection);
      settle(fault ?? new Error('the connection was closed before the response'));
    });
    all.add(connection);
    return connection;
  };

  return {
    async open(count) {
      const opened = Array.from({ length: Math.max(0, count - all.size) }, connected);
      await Promise.all(opened.map(({ socket }) => once(socket, 'connect')));
      for (const connection of opened) idle.add(connection);
    },
    send(request) {
      const [free] = idle;
      const connection = free ?? connected();
      idle.delete(connection);
      const { socket } = connection;
      let isWaiting = true;
      const response = new Promise<Message>((resolve, reject) => {
        connection.settle = (outcome) => {
          isWaiting = false;
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        };
      });
      socket.write(request);
      return { response, hangUp: () => isWaiting && socket.destroy() };
    },
    close() {
      for (const { socket } of all) socket.destroy();
    },
  };
}
