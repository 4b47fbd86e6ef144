/**
 * A small reader of Discord's Markdown, after the rules that its clients follow. It shares nothing with the renderer:
 * it tells what a reader would see of a text, and what Discord would make of it.
 */
export interface Node {
  readonly type: string;
  /** What is seen of a leaf; empty for a node with children. */
  readonly text: string;
  readonly children: readonly Node[];
  readonly url: string | null;
}

interface State {
  readonly inQuote: boolean;
  readonly inLink: boolean;
}

interface Found {
  readonly length: number;
  readonly node: Node;
}

type Rule = (source: string, before: string, state: State) => Found | null;

const leaf = (type: string, text: string, url: string | null = null): Node => ({ type, text, children: [], url });

const isLineStart = (before: string): boolean => /(?:^|\n) *$/.test(before);

const rule =
  (pattern: RegExp, read: (match: RegExpExecArray, state: State) => Node | null): Rule =>
  (source, _before, state) => {
    const match = pattern.exec(source);
    const node = match && read(match, state);
    return match && node && { length: match[0].length, node };
  };

const lineRule =
  (pattern: RegExp, read: (match: RegExpExecArray, state: State) => Node): Rule =>
  (source, before, state) =>
    isLineStart(before) ? rule(pattern, read)(source, before, state) : null;

const style =
  (type: string) =>
  ([, inner = '']: RegExpExecArray, state: State): Node => ({
    type,
    text: '',
    children: parse(inner, state),
    url: null,
  });

const quote: Rule = (source, before, state) =>
  state.inQuote
    ? null
    : lineRule(/^(?: *>>> [\s\S]*| *> [^\n]*(?:\n *> [^\n]*)*\n?)/, ([all]) => {
        const isRest = /^ *>>>/.test(all);
        const inner = isRest ? all.replace(/^ *>>> ?/, '') : all.replace(/^ *> ?/gm, '');
        return { type: 'quote', text: '', children: parse(inner, { ...state, inQuote: true }), url: null };
      })(source, before, state);

/** What an item holds begins a line of its own: a heading may follow the bullet. */
const bullet: Rule = (source, before, state) =>
  lineRule(/^( *(?:[-*]|\d+\.) +)(?=\S)([^\n]*)/, ([, sign = '', rest = '']) => ({
    type: 'item',
    text: '',
    children: [leaf('bullet', sign), ...parse(rest, state)],
    url: null,
  }))(source, before, state);

/** The longest of these is taken; of equals, the first. */
const emphasis: Rule = (source, before, state) =>
  [
    rule(/^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, style('emphasis')),
    rule(/^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/, style('emphasis')),
    rule(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, style('strong')),
    rule(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, style('underline')),
  ]
    .map((one) => one(source, before, state))
    .reduce((best, found) => (found !== null && found.length > (best?.length ?? 0) ? found : best), null);

const webAddress = /https?:\/\/\S/i;
const emoji = /\p{Extended_Pictographic}/u;

const maskedLink = rule(
  /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)/,
  ([, text = '', url = ''], state) => {
    const isRefused = text.trim() === '' || webAddress.test(text) || emoji.test(text) || !/^https?:\/\//.test(url);
    return isRefused ? null : { type: 'link', text: '', children: parse(text, { ...state, inLink: true }), url };
  },
);

const rules: readonly Rule[] = [
  lineRule(/^ *#{1,3}\s+([^\n]+?)#*\s*(?:\n|$)/, style('heading')),
  lineRule(/^-# +([^\n]+?)\s*(?:\n|$)/, style('small')),
  quote,
  bullet,
  rule(/^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```/i, ([, , code = '']) => leaf('codeBlock', code)),
  // Backslashes are shown in links.
  (source, before, state) =>
    state.inLink ? null : rule(/^\\([^0-9A-Za-z\s])/, ([, sign = '']) => leaf('text', sign))(source, before, state),
  rule(/^<(https?:\/[^ >]+)>/, ([, url = '']) => leaf('address', url, url)),
  rule(/^<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^>]+:\d+|id:\w+|\d+:\w+)>/, ([all]) => leaf('mention', all)),
  rule(/^(?:https?|steam):\/\/[^\s<]+[^<.,:;"')\]\s]/, ([url]) => leaf('bareAddress', url, url)),
  maskedLink,
  emphasis,
  rule(/^~~([\s\S]+?)~~(?!_)/, style('deleted')),
  rule(/^\|\|([\s\S]+?)\|\|/, style('spoiler')),
  rule(/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = '']) => leaf('code', code.replace(/^ (?= *`)|(` *) $/g, '$1'))),
  rule(/^@(?:everyone|here)/, ([all]) => leaf('mention', all)),
  rule(/^:(?:[\w+~-]+)(?:::skin-tone-\d)?:/, ([all]) => leaf('emoji', all)),
  rule(/^[\s\S][^\\*_~|`[\]<>@:#\n\d\w-]*/, ([text]) => leaf('text', text)),
];

export function parse(source: string, state: State = { inQuote: false, inLink: false }): Node[] {
  const nodes: Node[] = [];
  let before = '';
  let rest = source;
  while (rest !== '') {
    const found = rules.reduce<Found | null>((first, one) => first ?? one(rest, before, state), null);
    if (found === null) throw new Error(`No rule reads ${JSON.stringify(rest.slice(0, 20))}.`);
    nodes.push(found.node);
    before += rest.slice(0, found.length);
    rest = rest.slice(found.length);
  }
  return nodes;
}

/** What is seen, without any style. */
export const seenIn = (nodes: readonly Node[]): string =>
  nodes.map(({ text, children }) => text + seenIn(children)).join('');

/** All nodes, each before what it holds. */
export const allNodes = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...allNodes(node.children)]);
