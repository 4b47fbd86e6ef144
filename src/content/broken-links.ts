import type { Link, Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type ProblemAt, problemAt } from './problem.ts';
import { webUrl } from './rich-text/web-url.ts';

/**
 * Links whose author meant an address and wrote none: `[a](www.example.org)`, `[a](htps://…)`, `[a](TODO)`, `[a]()`,
 * and what Markdown does not even take for a link, `[a](not an address)`. Ways to other files of the site are fine.
 */
export function brokenLinks(root: Root): readonly ProblemAt[] {
  const problems: ProblemAt[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'paragraph') problems.push(...unmade(node));
    if (node.type !== 'link') return undefined;
    if (isMistaken(node)) problems.push(problemAt(node, broken(node.url)));
    return SKIP;
  });
  return problems;
}

const hostWithoutScheme =
  /^(?:www\.[\w-]|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|edu|gov|cn|io|dev|info)(?:[/?#:]|$))/i;
const misspeltScheme = /^h{1,2}[tps]{2,5}(?:[:：]|\/\/)/i;
const stillToFill = /^(?:url|link|href|address|todo|tbd|x{3,}|地址|链接|鏈接|連結|网址|網址)$/i;

function isMistaken({ url, children }: Link): boolean {
  if (webUrl(url) !== null) return false;
  if (url.trim() === '') return children.length > 0;
  return [hostWithoutScheme, misspeltScheme, stillToFill].some((mistake) => mistake.test(url));
}

/** What was to be a link, and is text because its address holds white space. */
function unmade({ children }: Paragraph): readonly ProblemAt[] {
  return children.flatMap((word, index): readonly ProblemAt[] => {
    if (word.type !== 'text') return [];
    const whole = [...word.value.matchAll(inText)].flatMap((match) => {
      const [before, address = ''] = [word.value.slice(0, match.index), match[1]];
      return looksLikeAddress.test(address) || beforeTitle.test(before.slice(-3))
        ? [problemWithin(before, word, broken(address))]
        : [];
    });
    // An address that Markdown found by itself, as far as the first space.
    const [next, after] = [children[index + 1], children[index + 2]];
    const opening = /!?\[[^[\]\n]{1,200}\]\($/.exec(word.value.slice(-210))?.[0];
    if (opening === undefined || next?.type !== 'link' || after?.type !== 'text') return whole;
    const rest = /^([^\S\n][^()\n]{1,200})\)/.exec(after.value)?.[1];
    return rest === undefined
      ? whole
      : [...whole, problemWithin(word.value.slice(0, -opening.length), word, broken(next.url + rest))];
  });
}

const inText = /\[[^[\]\n]{2,200}\]\(([^()\s]{1,200}(?:[^\S\n]+[^()\s"'“”]{1,200}){1,20})\)/g;
const looksLikeAddress = /[/:]|\.[a-z]/i;

/** Where a title stands in a citation: «Author. (2020). [Title](…)», «— [Title](…)»; elsewhere it may be `a[i](x y)`. */
const beforeTitle = /(?:^|[.。．:：)）,，—–-])\s*$/u;

/** Locates a problem behind the first characters of a text; an escaped one before it counts as it is shown. */
function problemWithin(before: string, text: Nodes, problem: ReturnType<typeof broken>): ProblemAt {
  const { line, column, ...rest } = problemAt(text, problem);
  const lines = before.split('\n');
  return {
    ...rest,
    line: line + lines.length - 1,
    column: (lines.length === 1 ? column : 1) + (lines.at(-1)?.length ?? 0),
  };
}

const broken = (address: string): Omit<ProblemAt, 'line' | 'column'> => ({
  severity: 'warning',
  rule: 'link-not-url',
  message: address.trim() === '' ? 'This link has no address.' : `«${address}» is no address; it was not linked to.`,
  remedy:
    'Write an address that begins with http:// or https://, with %20 for a space; a title behind it stands in "…".',
});
