import { parseInline } from './parse-inline.ts';
import type { Block, ListItem } from './tree.ts';

type Line =
  | Exclude<Block, { type: 'list' | 'codeBlock' | 'quote' }>
  | { readonly type: 'item'; readonly item: ListItem };

const fence = /```(?:[a-z0-9_+.#-]+\n)?\n*([\s\S]+?)\n*```/gi;

/** A fence; what `>>> ` quotes, which is all that follows; lines after `> `. */
const fenceOrQuote = new RegExp(`${fence.source}|^>>> ([\\s\\S]*)|((?:^> .*\\n?)+)`, 'gim');

/** Reads Discord's Markdown (https://support.discord.com/hc/en-us/articles/210298617). A quote holds no other. */
export function parse(markdown: string, inQuote = false): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const takeLines = (to: number): void => {
    // The ends of lines beside a block are the block's own.
    const text = markdown
      .slice(at, to)
      .replace(at > 0 ? /^\n/ : '', '')
      .replace(to < markdown.length ? /\n$/ : '', '');
    if (text !== '') blocks.push(...parseLines(text.split('\n')));
  };
  for (const match of markdown.matchAll(inQuote ? fence : fenceOrQuote)) {
    const [all, code, rest, quoted] = match;
    takeLines(match.index);
    if (code !== undefined) blocks.push({ type: 'codeBlock', text: code });
    else blocks.push({ type: 'quote', blocks: parse(rest ?? unquoted(quoted ?? ''), true) });
    // A quote has taken the end of its last line already.
    at = match.index + all.length - (quoted?.endsWith('\n') ? 1 : 0);
  }
  takeLines(markdown.length);
  return blocks;
}

const unquoted = (lines: string): string => lines.replace(/\n$/, '').replace(/^> /gm, '');

function parseLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  let items: ListItem[] = [];
  const end = (): void => {
    if (plain.length > 0) blocks.push({ type: 'lines', children: parseInline(plain.join('\n')) });
    if (items.length > 0) blocks.push({ type: 'list', items });
    plain = [];
    items = [];
  };
  for (const text of lines) {
    const line = parseLine(text);
    if (line === null) {
      if (items.length > 0) end();
      plain.push(text);
    } else if (line.type === 'item') {
      if (plain.length > 0) end();
      items.push(line.item);
    } else {
      end();
      blocks.push(line);
    }
  }
  end();
  return blocks;
}

/** Null for a line that begins no block. */
function parseLine(line: string): Line | null {
  const [, signs, heading] = /^(#{1,3}) +(\S.*)$/.exec(line) ?? [];
  if (heading !== undefined) {
    const level = signs?.length === 1 ? 1 : signs?.length === 2 ? 2 : 3;
    return { type: 'heading', level, children: parseInline(heading) };
  }
  const [, subtext] = /^-# +(\S.*)$/.exec(line) ?? [];
  if (subtext !== undefined) return { type: 'subtext', children: parseInline(subtext) };
  const [, space = '', sign, text] = /^( *)([*-]|\d{1,10}\.) +(\S.*)$/.exec(line) ?? [];
  if (sign === undefined || text === undefined) return null;
  const marker = sign.endsWith('.') ? sign : '•';
  return {
    type: 'item',
    item: { marker, depth: Math.min(10, Math.ceil(space.length / 2)), children: parseInline(text) },
  };
}
