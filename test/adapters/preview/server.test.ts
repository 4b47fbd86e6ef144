import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuthorDesk } from '../../../src/adapters/preview/author-desk.ts';
import { type Preview, startPreview } from '../../../src/adapters/preview/start-preview.ts';
import { decodeCustomId, decodeRequest } from '../../../src/render/discord/custom-id.ts';
import { renderMessage } from '../../../src/render/discord/message.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { askingOf } from '../../support/asking.ts';
import { aLibrary } from '../../support/sample-library.ts';
import { recordedLog } from '../gateway/recorded-log.ts';

const aPost = { path: 'a.md', markdown: 'A.', excerpts: [], problems: [] };

async function started(port = 0): Promise<{ preview: Preview; save: (path: string) => void; watching: () => number }> {
  const { dispatcher } = await askingOf(await aLibrary());
  const store = await openStore('file::memory:');
  const listeners = new Set<(path: string) => void>();
  const desk: AuthorDesk = {
    posts: async () => [{ path: 'a.md', problems: 0 }],
    post: async (path) => (path === 'a.md' ? aPost : null),
    onSave(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const preview = await startPreview({
    ...{ host: '127.0.0.1', port, dispatcher, store, desk, log: recordedLog() },
    codec: { decodeCustomId, decodeRequest },
    render: renderMessage,
    now: () => new Date(),
    files: new Map([['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<p>page') }]]),
  });
  onTestFinished(async () => {
    await preview.stop();
    await store.close();
  });
  const save = (path: string) => {
    for (const listener of listeners) listener(path);
  };
  return { preview, save, watching: () => listeners.size };
}

const post = (preview: Preview, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${preview.url}api/interactions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const slash = (name: string, options: object[] = [], type = 2) => ({
  type,
  locale: 'zh-CN',
  data: { type: 1, name, options },
});

interface Answered {
  readonly response: {
    readonly type: number;
    readonly data: {
      readonly flags: number;
      readonly components: readonly object[];
      readonly choices: readonly object[];
    };
  };
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

async function answered(preview: Preview, body: unknown): Promise<Answered> {
  // The shape is what these tests look at.
  return (await (await post(preview, body)).json()) as Answered;
}

describe('the server of the preview', () => {
  it('serves the page under a policy that lets no other script in', async () => {
    const { preview } = await started();
    const response = await fetch(preview.url);
    expect(await response.text()).toBe('<p>page');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await fetch(`${preview.url}../package.json`)).status).toBe(404);
  });

  it('answers a command with the message for Discord, in the language of the reader', async () => {
    const { preview } = await started();
    const { type, data } = (await answered(preview, slash('help'))).response;
    expect(type).toBe(4);
    expect(data.flags & 64).toBe(64);
    expect(JSON.stringify(data.components)).toContain('可以问什么');
  });

  it('answers a press in the message that it came from', async () => {
    const { preview } = await started();
    const { response: asked } = await answered(preview, slash('topic'));
    const ids = [...JSON.stringify(asked.data.components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id);
    const press = {
      type: 3,
      locale: 'en',
      data: { custom_id: ids[0], component_type: 2 },
      message: { id: '1', flags: asked.data.flags },
    };
    expect((await answered(preview, press)).response.type).toBe(7);
  });

  it('suggests while an option is being typed', async () => {
    const { preview } = await started();
    const options = [{ type: 3, name: 'topic', value: '', focused: true }];
    const { type, data } = (await answered(preview, slash('quote', options, 4))).response;
    expect(type).toBe(8);
    expect(data.choices.length).toBeGreaterThan(0);
  });

  it('answers an entry of the menu of a message with what its words lead to', async () => {
    const { preview } = await started();
    const entry = (content: string, components: readonly object[]) => ({
      type: 2,
      locale: 'en',
      data: {
        ...{ type: 3, name: 'Find excerpts', target_id: '7' },
        resolved: { messages: { 7: { id: '7', flags: 0, content, components, embeds: [] } } },
      },
    });
    const said = await answered(preview, entry('黑箱', []));
    expect(said.response.data.flags & 64).toBe(64);
    expect(JSON.stringify(said.response.data.components)).toContain('黑箱');
    const shown = await answered(preview, entry('', [{ type: 17, components: [{ type: 10, content: '黑箱' }] }]));
    expect(shown.response.data.components).toEqual(said.response.data.components);
    expect((await post(preview, entry('x'.repeat(6001), []))).status).toBe(400);
  });

  it('hands out the files that come with an answer', async () => {
    const { preview } = await started();
    const { response } = await answered(preview, slash('quote', [{ type: 3, name: 'topic', value: '黑箱' }]));
    const [, save] = /"custom_id":"([^"]*saved add[^"]*)"/.exec(JSON.stringify(response.data.components)) ?? [];
    await answered(preview, {
      ...{ type: 3, locale: 'en', message: { id: '1', flags: response.data.flags } },
      data: { custom_id: save, component_type: 2 },
    });
    const { files } = await answered(preview, slash('saved', [{ type: 1, name: 'export', options: [] }]));
    expect(files.map(({ name }) => name)).toEqual(['florilegium.md', 'florilegium.json']);
    expect(files[0]?.text).toContain('黑箱');
  });

  it('refuses what does not come from its page, and what is no question', async () => {
    const { preview } = await started();
    expect((await post(preview, slash('help'), { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(preview, slash('help'), { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post(preview, { type: 1 })).status).toBe(400);
    expect((await post(preview, slash('help', [{ name: 'x'.repeat(200_000), type: 3 }]))).status).toBe(400);
    const rebound = request(preview.url, { headers: { host: 'evil.example' } }).end();
    const [response] = await once(rebound, 'response');
    expect(response.statusCode).toBe(403);
    response.resume();
  });

  it('shows an author the posts, and tells of each that is saved', async () => {
    const { preview, save, watching } = await started();
    expect(await (await fetch(`${preview.url}api/posts`)).json()).toEqual([{ path: 'a.md', problems: 0 }]);
    expect(await (await fetch(`${preview.url}api/post?path=a.md`)).json()).toEqual(aPost);
    expect((await fetch(`${preview.url}api/post?path=../b.md`)).status).toBe(404);

    const saves = await fetch(`${preview.url}api/saves`);
    expect(watching()).toBe(1);
    save('目录/a.md');
    const { value } = (await saves.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('data: "目录/a.md"\n\n');
  });

  it('takes another port when the wanted one is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { preview } = await started(port);
    expect(preview.url).not.toContain(`:${port}/`);
    expect((await fetch(preview.url)).status).toBe(200);
  });
});
