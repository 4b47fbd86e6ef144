import { theChannel } from '../the-channel.ts';
import type { Inline, Style } from './tree.ts';

interface Rule {
  /** Sticky: matches where it is asked to. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, inLink: boolean) => Inline;
  /** Whether it may begin after this text. */
  readonly after?: (before: string) => boolean;
  readonly inLink?: false;
}

const styled = (type: Style, pattern: RegExp): Rule => ({
  pattern,
  read: ([, inner = ''], inLink) => ({ type, children: parseInline(inner, inLink) }),
});

const text = (words: string): Inline => ({ type: 'text', text: words });

const address = (pattern: RegExp): Rule => ({
  pattern,
  read: ([all, url = all]) => ({ type: 'link', url, children: [text(url)] }),
  inLink: false,
});

const mention = (pattern: RegExp): Rule => ({
  pattern,
  read: ([all, name = all]) => ({ type: 'mention', text: name }),
});

/** In the order in which they are tried; of a group, the longest match is taken. */
const rules: readonly (readonly Rule[])[] = [
  [{ pattern: /\\([^\sA-Za-z0-9])/y, read: ([, sign = '']) => text(sign), inLink: false }],
  [
    {
      pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
      read: ([, , code = '']) => ({ type: 'code', text: code.replace(/^ (?= *`)|(` *) $/g, '$1') }),
    },
  ],
  [address(/<(https?:\/\/[^\s>]+)>/y)],
  [
    {
      pattern: /\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>()]+)>?(?: +"[^"]*")?\)/y,
      read: ([, words = '', url = '']) => ({ type: 'link', url, children: parseInline(words, true) }),
      inLink: false,
    },
  ],
  [address(/https?:\/\/[^\s<]*[^\s<.,:;"')\]]/y)],
  [
    {
      pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
      read: ([, seconds, form = 'f']) => ({ type: 'time', seconds: Number(seconds), form }),
    },
  ],
  [{ pattern: new RegExp(`<#${theChannel.value}>`, 'y'), read: () => ({ type: 'mention', text: theChannel.name }) }],
  [mention(/<(?:@[!&]?|#)\d{1,20}>|@everyone|@here/y)],
  [mention(/<(\/[^:<>]{1,100}):\d{1,20}>/y)],
  [{ pattern: /<a?(:\w{1,32}:)\d{1,20}>/y, read: ([, name = '']) => text(name) }],
  [
    styled('emphasis', /\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])*?(?:\*\*|\\[\s\S]|[^\s*\\]))\*(?!\*)/y),
    { ...styled('emphasis', /_((?:__|\\[\s\S]|[^_\\])+?)_(?!\w)/y), after: (before) => !/\w$/.test(before) },
    styled('strong', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
    styled('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  ],
  [styled('deleted', /~~([\s\S]+?)~~/y)],
  [styled('spoiler', /\|\|([\s\S]+?)\|\|/y)],
];

/** Reads what stands within a block. Backslashes are shown within links, as Discord does. */
export function parseInline(markdown: string, inLink = false): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  const end = (): void => {
    if (plain !== '') found.push(text(plain));
    plain = '';
  };
  for (let at = 0; at < markdown.length; ) {
    const next = readAt(markdown, at, inLink) ?? { node: text(markdown.charAt(at)), length: 1 };
    if (next.node.type === 'text') plain += next.node.text;
    else {
      end();
      found.push(next.node);
    }
    at += next.length;
  }
  end();
  return found;
}

interface Found {
  readonly node: Inline;
  readonly length: number;
}

function readAt(markdown: string, at: number, inLink: boolean): Found | null {
  for (const group of rules) {
    let longest: { readonly rule: Rule; readonly match: RegExpExecArray } | null = null;
    for (const rule of group) {
      if (inLink && rule.inLink === false) continue;
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(markdown);
      if (match === null || rule.after?.(markdown.slice(0, at)) === false) continue;
      if (longest === null || match[0].length > longest.match[0].length) longest = { rule, match };
    }
    if (longest !== null) return { node: longest.rule.read(longest.match, inLink), length: longest.match[0].length };
  }
  return null;
}
