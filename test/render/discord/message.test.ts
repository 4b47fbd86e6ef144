import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/domain/reply.ts';
import { type Mark, plain } from '../../../src/domain/rich-text.ts';
import { type RenderedMessage, renderMessage } from '../../../src/render/discord/message.ts';
import { en } from '../../../src/words/en.ts';
import { allComponents } from '../../support/discord/schema/components.ts';
import { messageViolations } from '../../support/discord/schema/message-limits.ts';
import { excerptItem, hitItem, replyOf, source } from '../replies.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const allPages = (reply: Reply): RenderedMessage[] => {
  const { pages } = renderMessage(reply, 1, en);
  return Array.from({ length: pages }, (_, index) => renderMessage(reply, index + 1, en));
};

const textOf = ({ body }: RenderedMessage): string =>
  allComponents(body.components)
    .flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []))
    .join('\n');

const buttonsOf = ({ body }: RenderedMessage) =>
  allComponents(body.components).flatMap((one) => (one.type === ComponentType.Button ? [one] : []));

const actions = times(12, { label: 'x'.repeat(200), request: { command: 'help', options: {}, page: 1 } });
const huge = { author: '名'.repeat(900), title: '[题]'.repeat(900), site: '*'.repeat(900), label: '_'.repeat(900) };
const longUrl = `https://example.org/${'a/'.repeat(380)}`;

const linksOnEach = (length: number): Mark[] =>
  Array.from({ length }, (_, from) => ({ kind: 'link', url: `${longUrl}${from}`, from, to: from + 1 }));

describe('every page keeps the limits', () => {
  it.each<[string, Reply]>([
    ['long Chinese text', replyOf([excerptItem({ body: plain('字'.repeat(20_000)) })])],
    [
      'a long text of signs that are all escaped',
      replyOf([excerptItem({ body: plain('*'.repeat(9000)) })], { actions }),
    ],
    ['hundreds of sources', replyOf([excerptItem({ sources: times(300, source) })])],
    [
      'sources that are too long',
      replyOf([excerptItem({ sources: times(9, { ...source, ...huge, url: longUrl }) })], { title: '#'.repeat(900) }),
    ],
    [
      'addresses that no page could hold',
      replyOf(times(2, excerptItem({ sources: [{ ...source, url: `https://example.org/${'a/'.repeat(3000)}` }] }))),
    ],
    [
      'all that is longest at once, and a link on each character',
      replyOf(
        [
          excerptItem({
            body: { text: '*'.repeat(30), marks: linksOnEach(30) },
            sources: [{ ...source, ...huge, url: longUrl, remark: plain('~'.repeat(900)), date: '2018-06-30' }],
          }),
        ],
        { title: '*'.repeat(900), actions },
      ),
    ],
    ['many hits and buttons', replyOf(times(60, hitItem()), { flow: 'filled', title: 'Hits', actions })],
    ['many short excerpts', replyOf(times(60, excerptItem()), { flow: 'filled', title: 'Section', actions })],
    ['many short texts', replyOf(times(200, { type: 'text', text: plain('a') } as const), { flow: 'filled', actions })],
    [
      'many names to open',
      replyOf(times(60, { type: 'entry', name: 'n', detail: 'd', open: hitItem().open } as const), { flow: 'filled' }),
    ],
  ])('%s', (_, reply) => {
    const pages = allPages(reply);
    expect(pages.length).toBeGreaterThan(1);
    for (const { body } of pages) expect(messageViolations(body)).toEqual([]);
  });
});

it('shows ten hits a page', () => {
  const pages = allPages(replyOf(times(25, hitItem()), { flow: 'filled', title: 'Hits' }));
  const opening = pages.map((page) =>
    buttonsOf(page).filter((button) => 'label' in button && button.label === en.open),
  );
  expect(opening.map(({ length }) => length)).toEqual([10, 10, 5]);
});

it('cuts a long excerpt behind a sentence, says so, and names the source on each page', () => {
  const sentences = Array.from({ length: 200 }, (_, index) => `第${index}句话说的是分析机怎样编织代数的图样。`);
  const pages = allPages(replyOf([excerptItem({ body: plain(sentences.join('')) })])).map(textOf);
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    const lines = page.split('\n');
    expect(page).toContain('Ada Lovelace');
    expect(lines.includes(`-# ${en.continued}`)).toBe(index > 0);
    expect(lines.includes(`-# ${en.continues}`)).toBe(index < pages.length - 1);
    expect(lines.filter((line) => line.startsWith('第') && line.endsWith('。'))).toHaveLength(1);
  }
});

it('shows sources that are too many for one page on further ones, each once', () => {
  const sources = Array.from({ length: 80 }, (_, index) => ({ ...source, title: `Work ${index}.` }));
  const text = allPages(replyOf([excerptItem({ sources })]))
    .map(textOf)
    .join('\n');
  for (const { title } of sources) expect(text.split(`[${title}]`)).toHaveLength(2);
});

it('takes a page past the end for the last, and one before the first for the first', () => {
  const reply = replyOf([excerptItem(), excerptItem()]);
  expect(renderMessage(reply, 9, en)).toMatchObject({ page: 2, pages: 2 });
  expect(renderMessage(reply, 0, en)).toMatchObject({ page: 1, pages: 2 });
});

it('turns pages with the request of the reply, at its ends not', () => {
  const pages = allPages(replyOf(['a', 'b', 'c'].map((id) => excerptItem({ id }))));
  const turning = pages.map((page) =>
    buttonsOf(page).flatMap((button) => ('custom_id' in button ? [[button.custom_id, button.disabled ?? false]] : [])),
  );
  expect(turning).toEqual([
    [
      ['1quote@a.s1;topic=engine0', true],
      ['1quote.2@b.s1;topic=engine1', false],
    ],
    [
      ['1quote@a.s1;topic=engine0', false],
      ['1quote.3@c.s1;topic=engine1', false],
    ],
    [
      ['1quote.2@b.s1;topic=engine0', false],
      ['1quote.3@c.s1;topic=engine1', true],
    ],
  ]);
});

describe('a page that was offered for what it showed', () => {
  const long = 'A sentence of some length that comes again and again. '.repeat(160);
  const items = [excerptItem({ id: 'a' }), excerptItem({ id: 'b', body: plain(long) }), excerptItem({ id: 'c' })];
  const at = (excerpt: string, part = 0) => ({ at: { excerpt, section: 's1', part } });

  it('shows that wherever it stands now, at the same part', () => {
    const moved = replyOf([excerptItem({ id: 'new' }), ...items]);
    expect(renderMessage(moved, 1, en, at('a')).page).toBe(2);
    expect(renderMessage(moved, 3, en, at('b', 1)).page).toBe(4);
    expect(renderMessage(moved, 3, en, at('c')).page).toBe(renderMessage(moved, 1, en).pages);
  });

  it('shows the last part of one that has become shorter', () => {
    expect(renderMessage(replyOf(items), 9, en, at('a', 4)).page).toBe(1);
  });

  it('is found by its number where it stands no more, and where several share a page', () => {
    expect(renderMessage(replyOf(items), 2, en, at('other')).page).toBe(2);
    expect(renderMessage(replyOf(items, { flow: 'filled' }), 2, en, at('a')).page).toBe(2);
  });
});

it('puts a button beside the source of each of several whole excerpts, and beside none that stands alone', () => {
  const open = { command: 'source', options: { name: 'Ada', shown: 'a' }, page: 1 };
  const items = times(3, { ...excerptItem(), open });
  const labels = buttonsOf(renderMessage(replyOf(items, { flow: 'filled' }), 1, en)).map(
    (button) => Object(button).label,
  );
  expect(labels).toEqual(times(3, en.saveOrCite));
  expect(buttonsOf(renderMessage(replyOf(items.slice(0, 1)), 1, en))).not.toMatchObject([{ label: en.saveOrCite }]);
});

it('turns no pages where there is one', () => {
  expect(buttonsOf(renderMessage(replyOf([excerptItem({ sources: [] })]), 1, en))).toEqual([]);
});

it('leads to web addresses alone, and leaves out a button for one that is too long', () => {
  const leads = (url: string): string[] =>
    buttonsOf(renderMessage(replyOf([excerptItem({ sources: [{ ...source, url }] })]), 1, en)).flatMap((button) =>
      button.style === ButtonStyle.Link ? [button.url] : [],
    );
  expect(leads('https://example.org/字')).toEqual(['https://example.org/%E5%AD%97']);
  expect(leads('javascript:alert(1)')).toEqual([]);
  expect(leads(longUrl)).toEqual([]);
  const shown = renderMessage(replyOf([excerptItem({ sources: [{ ...source, url: longUrl }] })]), 1, en);
  expect(textOf(shown)).toContain(`](${longUrl})`);
});

it('is shown to the asker alone when the reply is private, and pings nobody', () => {
  const { body } = renderMessage(replyOf([excerptItem()], { private: true }), 1, en);
  expect(body.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  expect(renderMessage(replyOf([]), 1, en).body.flags).toBe(MessageFlags.IsComponentsV2);
  expect(body.allowed_mentions).toEqual({ parse: [] });
});
