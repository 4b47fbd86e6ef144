import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import type { Source } from '../../src/domain/post.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Request } from '../../src/domain/request.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { decodeCustomId, decodeRequest } from '../../src/render/discord/custom-id.ts';
import { renderMessage } from '../../src/render/discord/message.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { en } from '../../src/words/en.ts';
import { allNodes, type Node, parse, seenIn } from '../render/discord/discord-markdown.ts';
import { text } from '../render/discord/rich-texts.ts';
import { type Asking, askingOf } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { allComponents } from '../support/discord/schema/components.ts';
import { messageViolations } from '../support/discord/schema/message-limits.ts';
import { bodyChecks } from '../support/discord/schema/request-schemas.ts';
import { githubPublishing } from '../support/publishing.ts';
import { aLibrary } from '../support/sample-library.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore('file::memory:');
});

/** In every post there is an excerpt on zeppelins, and one that is hidden. */
const post = fc
  .record({
    title: text,
    heading: text,
    words: text,
    author: text,
    work: text,
    remark: text,
    times: fc.constantFrom(1, 1, 40),
  })
  .map(({ title, heading, words, author, work, remark, times }) =>
    [
      `---\ntitle: ${JSON.stringify(title)}\ntags: [${JSON.stringify(heading)}]\n---`,
      `# ${heading}`,
      `${`zeppelin ${words} `.repeat(times)}`,
      `- ${author}. (2020). [${work}](https://example.org/work). ${remark}`,
      `## ${heading} again`,
      '> zeppelin [https://bank.example](https://evil.example/a), [www.bank.example](https://evil.example/b),',
      '> [Bank.example/login](https://evil.example/c) and <span hidden>nothing</span> @everyone <@&1>',
      `- Ada. (2021). [${words}](https://example.org/other).`,
    ]
      .join('\n\n')
      .replace(',\n\n> [', ',\n> ['),
  );

const typed = fc.oneof(text, fc.constantFrom('zeppelin', 'Ada', 'example.org', '@everyone', '</quote:1>'));

const requests = (words: string, id: string): readonly Request[] => {
  const ask = (command: string, options: Request['options'] = {}): Request => ({ command, options, page: 1 });
  return [
    ask('quote', { topic: words }),
    ask('quote', { topic: 'zeppelin', author: words }),
    ask('search', { query: words }),
    ask('section', { name: words }),
    ask('source', { name: words }),
    ask('topic', { name: words }),
    ask('topic'),
    ask('random'),
    ask('like', { excerpt: `#${id}` }),
    ask('cite', { excerpt: `#${id}` }),
    ask('saved add', { excerpt: `#${id}` }),
    ask('saved list'),
    ask('saved search', { query: words }),
    ask('saved export'),
    ask('report', { excerpt: `#${id}` }),
    ask('quote', { topic: `#${id}` }),
    ask(words, { [words]: words }),
  ];
};

const urlsOf = ({ url, originals }: Source): readonly (string | null)[] => [url, ...originals.flatMap(urlsOf)];

/** Every address that the posts themselves lead to, as a browser writes it. */
function addressesIn(library: LiveLibrary): ReadonlySet<string> {
  const urls = [...library.list({})].flatMap(({ url, post: { url: page }, sources, body }) => [
    url,
    page,
    ...sources.flatMap(urlsOf),
    ...sources.flatMap(({ remark }) => (remark?.marks ?? []).map((mark) => (mark.kind === 'link' ? mark.url : null))),
    ...body.marks.map((mark) => (mark.kind === 'link' ? mark.url : null)),
  ]);
  return new Set(urls.flatMap((url) => (url !== null && URL.canParse(url) ? [plainAddress(url)] : [])));
}

const plainAddress = (url: string): string =>
  decodeURIComponent(new URL(url).href.replace(/%(?![0-9a-f]{2})/gi, '%25'));

function expectHarmless(reply: Reply, addresses: ReadonlySet<string>, commands: ReadonlySet<string>): void {
  const { pages } = renderMessage(reply, 1, en);
  for (const page of new Set([1, pages])) {
    const { body, stored } = renderMessage(reply, page, en);
    expect([...bodyChecks.createMessage(body), ...messageViolations(body)]).toEqual([]);
    expect(body.allowed_mentions).toEqual({ parse: [] });
    for (const component of allComponents(body.components)) {
      if (component.type === ComponentType.TextDisplay) expectHarmlessText(parse(component.content), addresses);
      if (component.type !== ComponentType.Button) continue;
      if ('url' in component) expect(addresses).toContain(plainAddress(component.url));
      if ('custom_id' in component) {
        const decoded = decodeCustomId(component.custom_id);
        const request =
          decoded !== null && 'key' in decoded ? decodeRequest(stored.get(decoded.key) ?? '') : decoded?.request;
        expect(commands).toContain(request?.command.replace(/^share /, ''));
      }
    }
  }
}

function expectHarmlessText(nodes: readonly Node[], addresses: ReadonlySet<string>): void {
  for (const { type, text: said, url, children } of allNodes(nodes)) {
    if (type === 'mention') expect(said).toMatch(/^<t:1795\d{6}(:\w)?>$/);
    expect(['emoji', 'bareAddress']).not.toContain(type);
    if (url === null) continue;
    expect(addresses).toContain(plainAddress(url));
    const [, named] =
      /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#:]|$)/i.exec(seenIn(children).trim()) ?? [];
    if (type === 'link' && named !== undefined)
      expect(new URL(url).hostname.replace(/^www\./, '')).toBe(named.toLowerCase());
  }
}

it('says nothing that pings, spoofs a link, passes a limit or forges a button, whatever posts hold and readers type', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 2 }), typed, async (markdown, words) => {
      const posts = markdown.map((one, index) => parsePost(`2024-01-0${index + 1}-p.md`, one, githubPublishing));
      const library = await aLibrary({ posts });
      const addresses = addressesIn(library);
      const asking: Asking = await askingOf(library, () => 0, { store });
      const commands = new Set(asking.dispatcher.commands.map(({ name }) => name));
      const [first] = library.list({});
      for (const request of requests(words, first?.id ?? ''))
        expectHarmless(await asking.press(request), addresses, commands);
    }),
    { numRuns: 8 },
  );
});

it('suggests what Discord takes, whatever posts hold and readers type', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 3 }), typed, async (markdown, words) => {
      const posts = markdown.map((one, index) => parsePost(`2024-01-0${index + 1}-p.md`, one, githubPublishing));
      const asking = await askingOf(await aLibrary({ posts }), () => 0, { store });
      for (const command of asking.dispatcher.commands) {
        for (const focused of Object.keys(command.options)) {
          const request = { command: command.name, options: { [focused]: words }, page: 1 };
          const choices = await asking.dispatcher.suggest(request, focused, aCaller());
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const { name, value } of choices) {
            expect([name.length >= 1 && name.length <= 100, value.length >= 1 && value.length <= 100]).toEqual([
              true,
              true,
            ]);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
});
