import type { ServerResponse } from 'node:http';

/** Who asked has hung up before the answer was ready: Discord waits for 3 seconds. */
export class HungUpError extends Error {
  override readonly name = 'HungUpError';
  constructor() {
    super('Discord closed the connection before the answer was sent');
  }
}

/** Resolves when the system has taken all of it; rejects with a `HungUpError`. */
export function sendJson(response: ServerResponse, body: object): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', () => (response.writableFinished ? resolve() : reject(new HungUpError())));
    write(response, 200, 'application/json', JSON.stringify(body));
  });
}

/** Says in words why there is no answer, and closes the connection. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.setHeader('connection', 'close');
  write(response, status, 'text/plain', `${reason}\n`);
}

function write(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}
