import type { Paragraph, PhrasingContent } from 'mdast';
import { isPersonName } from '../citation/name.ts';
import { runsOf } from '../citation/run.ts';
import { sourceWith } from '../citation/source.ts';
import { withoutLead } from '../citation/source-label.ts';
import { readTitled } from '../citation/titled.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import { trimWords } from '../words.ts';
import type { Attributed } from './split-attribution.ts';

/**
 * The last line of a quotation that says where it is from without a dash: «（鲁迅《野草》）», «摘自《野草》», «by Lu Xun». A title with
 * nothing before it and no parentheses around it may belong to what is quoted.
 */
export function splitClosingCredit(paragraph: Paragraph): Attributed | null {
  const { before, line } = lastLineOf(paragraph.children);
  const source = readCreditOf(line);
  if (source === null) return null;
  return { passage: before.length === 0 ? null : { ...paragraph, children: before }, source };
}

function readCreditOf(line: readonly PhrasingContent[]): Attributed['source'] | null {
  const [only, ...others] = line;
  if (only?.type === 'emphasis' && others.length === 0) return readCreditOf(only.children);
  const bare = withoutParentheses(line);
  const words = trimWords(bare ?? line);
  const [first, ...rest] = words;
  if (first?.type !== 'text') return null;
  const by = /^by\s+(.+)$/iu.exec(first.value);
  if (by !== null && rest.length === 0 && isPersonName(by[1] ?? '')) return sourceWith({ author: by[1] ?? null });
  const led = withoutLead(first.value);
  if (bare === null && led === first.value) return null;
  return readTitled(runsOf([{ ...first, value: led }, ...rest]));
}

/** What stands between «（» and «）» when that is all; null where there are none. */
function withoutParentheses(words: readonly PhrasingContent[]): PhrasingContent[] | null {
  if (!/^\s*(?:[（(][^（）()]+[)）]|【[^【】]+】|\[[^[\]]+\])[\s。.]*$/u.test(richTextOfInline(words).text))
    return null;
  return words.map((word, index) => {
    if (word.type !== 'text') return word;
    const opened = index === 0 ? word.value.replace(/^\s*./u, '') : word.value;
    return { ...word, value: index === words.length - 1 ? opened.replace(/[)）】\]][\s。.]*$/u, '') : opened };
  });
}

/** The words behind the last line break, and those before it. */
function lastLineOf(words: readonly PhrasingContent[]): { before: PhrasingContent[]; line: PhrasingContent[] } {
  const index = words.findLastIndex(
    (word) => word.type === 'break' || (word.type === 'text' && word.value.includes('\n')),
  );
  const word = words[index];
  if (word?.type !== 'text')
    return { before: trimWords(words.slice(0, index + 1)), line: trimWords(words.slice(index + 1)) };
  const at = word.value.lastIndexOf('\n');
  return {
    before: trimWords([...words.slice(0, index), { ...word, value: word.value.slice(0, at) }]),
    line: trimWords([{ ...word, value: word.value.slice(at + 1) }, ...words.slice(index + 1)]),
  };
}
