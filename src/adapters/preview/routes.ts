import type { IncomingMessage, ServerResponse } from 'node:http';
import { toRegistrations } from '../registration/to-registration.ts';
import type { AuthorDesk } from './author-desk.ts';
import { interactionOf, questionSchema } from './interaction.ts';
import type { PageFile } from './page-files.ts';
import { readJson } from './read-json.ts';
import { type ResponseTools, respond } from './respond.ts';
import { sendJson, sendNothing } from './send.ts';

export interface RouteTools extends ResponseTools {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly desk: AuthorDesk;
}

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** What the server answers, by method and path; anything else is not there. */
export function createRoutes({ files, desk, ...tools }: RouteTools): ReadonlyMap<string, Route> {
  let asked = 0;
  const pages = [...files].map(([path, { type, body }]): [string, Route] => [
    `GET ${path}`,
    async (_, response) => void response.writeHead(200, { 'content-type': type }).end(body),
  ]);

  return new Map<string, Route>([
    ...pages,
    [
      'GET /api/commands',
      async (_, response) => sendJson(response, toRegistrations(tools.dispatcher.commands, 'server')),
    ],
    [
      'POST /api/interactions',
      async (request, response) => {
        const question = questionSchema.safeParse(await readJson(request));
        if (!question.success) return sendNothing(response, 400);
        asked += 1;
        const answer = await respond(interactionOf(question.data, asked), tools);
        if (answer === null) return sendNothing(response, 500);
        sendJson(response, answer);
      },
    ],
    ['GET /api/posts', async (_, response) => sendJson(response, await desk.posts())],
    [
      'GET /api/post',
      async (_, response, url) => {
        const post = await desk.post(url.searchParams.get('path') ?? '');
        if (post === null) return sendNothing(response, 404);
        sendJson(response, post);
      },
    ],
    [
      'GET /api/saves',
      async (request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
        const stop = desk.onSave((path) => void response.write(`data: ${JSON.stringify(path)}\n\n`));
        request.once('close', stop);
      },
    ],
  ]);
}
