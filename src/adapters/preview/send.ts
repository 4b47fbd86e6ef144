import type { ServerResponse } from 'node:http';

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

/** Answers with a status alone. The connection ends with it, for there may be more to come that nobody reads. */
export function sendNothing(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}
