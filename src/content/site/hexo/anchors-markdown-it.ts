import { type HeadingFacts, headingText, isTemplated } from '../heading.ts';
import { flag, group, list, type Settings, text } from '../values.ts';
import { letterCaseOf, slugize } from './slugize.ts';

/**
 * The ids that hexo-renderer-markdown-it gives, by the options under `markdown:`. Headings above `anchors.level`, by
 * default the second, have none. A second `a` is `a-2`.
 */
export function markdownItAnchors(headings: readonly HeadingFacts[], options: Settings): readonly (string | null)[] {
  const anchors = group(options.anchors);
  if (options.anchors === false || list(options.plugins).some(changesIds)) return headings.map(() => null);
  const level = Number(anchors.level ?? 2);
  const suffix = text(anchors.collisionSuffix) ?? '';
  const letterCase = letterCaseOf(anchors.case);
  const separator = text(anchors.separator) ?? '-';
  const isTypographic = flag(group(options.render).typographer) ?? text(options.preset) !== 'commonmark';
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const spoken = heading.node.depth < level ? null : spokenText(heading, isTypographic);
    if (spoken === null) return null;
    const id = slugize(spoken, letterCase, separator);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return (count === 1 ? id : `${id}-${suffix}${count}`) || null;
  });
}

/** Plugins that give ids themselves, or that make other text of a heading. */
const changesIds = (plugin: unknown): boolean =>
  /attrs|anchor|heading|emoji|toc/.test(String(group(plugin).name ?? plugin));

/** What the tokens of a heading hold; null where typography would have to pair quotes. */
function spokenText({ node, source }: HeadingFacts, isTypographic: boolean): string | null {
  if (isTemplated(source)) return null;
  let pairsQuotes = false;
  const typeset = (value: string): string => {
    const withApostrophes = value.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’');
    pairsQuotes ||= /["']/.test(withApostrophes);
    return replaced(withApostrophes);
  };
  const itself = (value: string): string => value;
  const spoken = headingText(node.children, { text: isTypographic ? typeset : itself, html: itself, image: itself });
  return pairsQuotes ? null : spoken.replaceAll('\n', '');
}

/** The replacements of markdown-it's typographer, in its order. */
const replaced = (value: string): string =>
  value
    .replace(/\((c|r|tm)\)/gi, (_, sign: string) => ({ c: '©', r: '®' })[sign.toLowerCase()] ?? '™')
    .replaceAll('+-', '±')
    .replace(/\.{2,}/g, '…')
    .replace(/([?!])…/g, '$1..')
    .replace(/([?!]){4,}/g, '$1$1$1')
    .replace(/,{2,}/g, ',')
    .replace(/(^|[^-])---(?=[^-]|$)/g, '$1—')
    .replace(/(^|\s)--(?=\s|$)/g, '$1–')
    .replace(/(^|[^-\s])--(?=[^-\s]|$)/g, '$1–');
