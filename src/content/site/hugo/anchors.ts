import { attributeId, type HeadingFacts, isTemplated } from '../heading.ts';
import { flag, group, type Settings, text } from '../values.ts';

/** The ids goldmark gives under Hugo, by the options under `markup.goldmark.parser`. They are made of the Markdown itself. */
export function goldmarkAnchors(
  headings: readonly HeadingFacts[],
  parser: Settings,
  emoji: boolean,
): readonly (string | null)[] {
  const isAutomatic = flag(parser.autoheadingid) ?? true;
  const hasAttributes = flag(group(parser.attribute).title) ?? true;
  const make = makers[(text(parser.autoheadingidtype) ?? 'github').toLowerCase()];
  const taken = new Set<string>();
  return headings.map(({ source }) => {
    const line = source.split('\n').at(-1)?.trim() ?? '';
    const attributes = hasAttributes ? (attributeList.exec(line)?.[0] ?? '') : '';
    const written = attributeId(attributes);
    if (written !== null) {
      taken.add(written);
      return written;
    }
    // Versions of Hugo differ in what they make of a tab.
    const isUncertain = isTemplated(line) || line.includes('\t') || (emoji && /:[\w+-]+:/.test(line));
    if (!isAutomatic || make === undefined || isUncertain) return null;
    const base = make(line.slice(0, line.length - attributes.length)) || 'heading';
    let id = base;
    for (let count = 1; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}

/** «{#id .class key=value}» at the end; braces around anything else are words. */
const attributeList = /(?:(?<!\s)\s+)?\{(?:\s*(?:[#.][^\s#.={}]+|[\w:-]+=(?:"[^"]*"|[^\s"{}]+)))+\s*\}$/;

/** Letters, digits and `_`; hyphens and spaces as hyphens. */
function githubId(line: string): string {
  return line
    .replace(/[^\p{L}\p{Nd}_ \t-]/gu, '')
    .replace(/[ \t]/g, '-')
    .toLowerCase();
}

/** Letters and numbers; whatever stands between them is one hyphen. */
const blackfridayId = (line: string): string =>
  line
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');

const makers: Readonly<Record<string, (line: string) => string>> = {
  github: githubId,
  'github-ascii': (line) => githubId(withoutAccents(line).replace(/[^\0-\x7f]/g, '')),
  blackfriday: blackfridayId,
};
