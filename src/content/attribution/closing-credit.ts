import type { Paragraph, PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readLed } from '../citation/led.ts';
import { isPersonName } from '../citation/name.ts';
import { runsOf } from '../citation/run.ts';
import { sourceWith } from '../citation/source.ts';
import { withoutLead } from '../citation/source-label.ts';
import { readTitled } from '../citation/titled.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import { trimWords } from '../words.ts';
import { splitClosingBrackets } from './closing-brackets.ts';
import type { Attributed } from './split-attribution.ts';

/**
 * The end of a quotation that says where it is from without a dash: «（鲁迅《野草》）», or a last line such as «摘自《野草》»,
 * «来源：[标题](url)», «by Lu Xun». A title with nothing before it and no brackets around it may belong to what is quoted.
 */
export function splitClosingCredit(paragraph: Paragraph): Attributed | null {
  const { before, line } = lastLineOf(paragraph.children);
  const source = readCredit(line);
  if (source !== null) return attributed(paragraph, before, source);
  const bracketed = splitClosingBrackets(paragraph.children);
  if (bracketed === null || !endOfSentence.test(richTextOfInline(bracketed.before).text)) return null;
  const named = readBracketed(bracketed.inside);
  return named === null ? null : attributed(paragraph, bracketed.before, named);
}

const attributed = (paragraph: Paragraph, before: readonly PhrasingContent[], source: Source): Attributed => ({
  passage: before.length === 0 ? null : { ...paragraph, children: [...before] },
  source,
});

const endOfSentence = /[。！？…!?”"’』」》]$|[.]$/u;

/** Reads a line that does nothing but name where the words above it are from. */
export function readCredit(line: readonly PhrasingContent[]): Source | null {
  const [only, ...others] = line;
  if (only?.type === 'emphasis' && others.length === 0) return readCredit(only.children);
  const bracketed = splitClosingBrackets(line);
  if (bracketed !== null && bracketed.before.length === 0) return readBracketed(bracketed.inside);
  const by = only?.type === 'text' && others.length === 0 ? /^by\s+(.+)$/iu.exec(only.value.trim())?.[1] : undefined;
  return by !== undefined && isPersonName(by) ? sourceWith({ author: by }) : readLed(line);
}

/** Between brackets, a title needs no word that leads to it. */
function readBracketed(words: readonly PhrasingContent[]): Source | null {
  const [first, ...rest] = words;
  if (first?.type !== 'text') return readLed(words) ?? readTitled(runsOf(words));
  return readLed(words) ?? readTitled(runsOf([{ ...first, value: withoutLead(first.value) }, ...rest]));
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
