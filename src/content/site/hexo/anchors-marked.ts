import { type HeadingFacts, headingText, isTemplated } from '../heading.ts';
import { flag, type Settings, text } from '../values.ts';
import { letterCaseOf, slugize } from './slugize.ts';

/** The ids that hexo-renderer-marked gives, by the options under `marked:`. A second `a` is `a-1`. */
export function markedAnchors(headings: readonly HeadingFacts[], options: Settings): readonly (string | null)[] {
  if (flag(options.headerIds) === false) return headings.map(() => null);
  const letterCase = letterCaseOf(options.modifyAnchors);
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const spoken = spokenText(heading, options);
    if (spoken === null) return null;
    const id = slugize(spoken.trim(), letterCase);
    const count = taken.get(id) ?? 0;
    taken.set(id, count + 1);
    const numbered = count === 0 ? id : `${id}-${count}`;
    return numbered === '' ? null : numbered;
  });
}

/** The text of the HTML that marked makes; null where it cannot be told from the Markdown. */
function spokenText({ node, source }: HeadingFacts, options: Settings): string | null {
  const keepsEntity = /&(?!(?:amp|lt|gt|quot|#39|#96|#x2F|#x3D);)#?\w+;/.test(source);
  const escapesQuote = /\\["']/.test(source);
  const aliased = flag(options.anchorAlias) === true && source.startsWith('[');
  if (keepsEntity || escapesQuote || aliased || isTemplated(source)) return null;
  const isSmart = flag(options.smartypants) ?? true;
  const asIs = (value: string): string => value;
  const spoken = headingText(node.children, {
    text: isSmart ? (value) => smartened(value, text(options.quotes)) : asIs,
    // This renderer knows no footnotes.
    footnote: asIs,
  });
  // Escaped angle brackets are unescaped before tags are taken out: what they enclose goes too.
  const untagged = spoken.replace(/<(?!\s)[^<>"']*>/g, '');
  return /<(?!\s)/.test(untagged) ? null : untagged;
}

/** Typographic dashes, quotes and ellipses, as this renderer makes them of plain ones. */
function smartened(value: string, quotes: string | null): string {
  const [open, close, openSingle, closeSingle] = quotes?.length === 4 ? [...quotes] : ['“', '”', '‘', '’'];
  return value
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replace(/(^|[-—/([{"\s])'/g, `$1${openSingle}`)
    .replaceAll("'", closeSingle ?? '’')
    .replace(/(^|[-—/([{‘\s])"/g, `$1${open}`)
    .replaceAll('"', close ?? '”')
    .replaceAll('...', '…');
}
