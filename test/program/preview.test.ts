import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { folderWith, write } from '../support/folder.ts';
import { runProgram, startProgram } from '../support/program.ts';

const post = (words: string): string => `# A\n\n${words}\n\n- 甲. (2018). [Title](https://example.org/a). *Site*.\n`;

/** The address that a started program says it serves the page at. */
async function addressOf(child: ChildProcess): Promise<string> {
  child.stdin?.end();
  let said = '';
  for await (const chunk of child.stdout?.setEncoding('utf8') ?? []) {
    said += String(chunk);
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The program said no address:\n${said}`);
}

const quote = async (address: string, topic: string): Promise<string> => {
  const data = { type: 1, name: 'quote', options: [{ type: 3, name: 'topic', value: topic }] };
  const response = await fetch(`${address}api/interactions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 2, locale: 'en', data }),
  });
  return response.text();
};

it('opens the page without a token and without a terminal, follows the posts, and ends cleanly', async () => {
  const content = folderWith({ 'a.md': post('网络像一只黑箱。') });
  const child = startProgram(['start', '--port', '0', '--content', content]);
  const address = await addressOf(child);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);

  const page = await (await fetch(address)).text();
  const [, script] = /src="\/([^"]+\.js)"/.exec(page) ?? [];
  expect((await fetch(`${address}${script}`)).headers.get('content-type')).toContain('javascript');
  expect(await quote(address, '黑箱')).toContain('网络像一只**黑箱**');

  const saves = (await fetch(`${address}api/saves`)).body?.getReader();
  write(content, 'a.md', post('网络像一座灯塔。'));
  expect(new TextDecoder().decode((await saves?.read())?.value)).toContain('"a.md"');
  expect(await quote(address, '灯塔')).toContain('网络像一座**灯塔**');
  expect(await (await fetch(`${address}api/post?path=a.md`)).json()).toMatchObject({
    markdown: expect.stringContaining('灯塔'),
    excerpts: [{ kind: 'quote', text: '网络像一座灯塔。' }],
  });

  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

it('serves the page although there is a token when it is asked to', async () => {
  const child = startProgram(['preview', '--port', '0', '--content', folderWith({ 'a.md': post('A.') })], {
    DISCORD_TOKEN: 'x',
  });
  expect((await fetch(await addressOf(child))).status).toBe(200);
});

it('tells its health where a port is set, as a container without a token is asked for it', async () => {
  const child = startProgram(['start', '--port', '0', '--content', folderWith({ 'a.md': post('A.') })], {
    HTTP_PORT: '0',
    LOG_LEVEL: 'info',
  });
  const [line] = await once(child.stderr?.setEncoding('utf8') ?? child, 'data');
  const { port } = JSON.parse(String(line));
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

it.each([
  [['--port', '80x'], /--port/],
  [['--port', '70000'], /--port/],
  [['--host', '203.0.113.1', '--port', '0'], /--host/],
])('refuses %j with a sentence', async (arguments_, reason) => {
  const content = folderWith({ 'a.md': post('A.') });
  const { code, errors } = await runProgram(['preview', '--content', content, ...arguments_]);
  expect(code).toBe(2);
  expect(errors).toMatch(reason);
  expect(errors).not.toMatch(/\n\s+at /);
});
