import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readDashLine, startsWithDash } from '../citation/dash-line.ts';
import { isPersonName } from '../citation/name.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import { trimWords } from '../words.ts';
import { isStyled, type Styled, withoutStyleAtEnd } from './styled-end.ts';

/** A paragraph without the attribution at its end. */
export interface Attributed {
  /** Null when the paragraph is nothing but the attribution. */
  readonly passage: Paragraph | null;
  readonly source: Source;
}

/**
 * Splits a paragraph before its last line when that begins with a dash and reads as an attribution, or before a dash in
 * its last line when a title in 《》 follows. In what is certainly a quotation, or stands between quotation marks, a name may
 * follow as well.
 */
export function splitAttribution(paragraph: Paragraph, isQuotation: boolean): Attributed | null {
  const known = paragraph.data?.source;
  if (known !== undefined) return { passage: null, source: known };
  const written = trimWords(paragraph.children);
  const [only, ...others] = written;
  if (only !== undefined && isStyled(only) && others.length === 0) return splitWithin(paragraph, only, isQuotation);
  if (paragraph.data?.isSetRight === true) return signature(written, isQuotation);
  const children = withoutStyleAtEnd(written);
  const cut = lastLine(children) ?? lastDash(children, isQuotation) ?? (isQuotation ? lastHyphen(children) : null);
  const source = cut === null ? null : readDashLine(cut.line);
  if (cut === null || source === null) return null;
  const words = trimWords(cut.before);
  return { passage: words.length === 0 ? null : { ...paragraph, children: words }, source };
}

/** Of a paragraph that is styled as a whole, the passage keeps its style. */
function splitWithin(paragraph: Paragraph, styled: Styled, isQuotation: boolean): Attributed | null {
  const found = splitAttribution({ ...paragraph, children: styled.children }, isQuotation);
  if (found === null || found.passage === null) return found;
  return { ...found, passage: { ...paragraph, children: [{ ...styled, children: found.passage.children }] } };
}

/** What is set to the right needs no dash to name a work, nor a person in what is certainly a quotation. */
function signature(words: readonly PhrasingContent[], isQuotation: boolean): Attributed | null {
  const hasDash = startsWithDash(richTextOfInline(words).text);
  const source = readDashLine(hasDash ? words : [{ type: 'text', value: '— ' }, ...words]);
  const isNamed =
    source !== null && (hasDash || source.title !== null || (isQuotation && isPersonName(source.author ?? '')));
  return isNamed ? { passage: null, source } : null;
}

interface Cut {
  readonly before: readonly PhrasingContent[];
  readonly line: readonly PhrasingContent[];
}

/** Cuts before the last line that begins with a dash. */
function lastLine(words: readonly PhrasingContent[]): Cut | null {
  const index = words.findLastIndex((word, at) => word.type === 'text' && lineStart(word, at, words) !== null);
  const word = words[index];
  const start = word?.type === 'text' ? lineStart(word, index, words) : null;
  return word?.type === 'text' && start !== null ? cutAt(words, index, word, start) : null;
}

/** Where the last line of a text begins, when it begins with a dash. */
function lineStart(word: Text, index: number, words: readonly PhrasingContent[]): number | null {
  const start = word.value.lastIndexOf('\n') + 1;
  const beginsLine = start > 0 || index === 0 || words[index - 1]?.type === 'break';
  return beginsLine && startsWithDash(word.value.slice(start)) ? start : null;
}

/** Cuts before a last line like «-Shakespeare», and parts the name from the hyphen. */
function lastHyphen(words: readonly PhrasingContent[]): Cut | null {
  const last = words.at(-1);
  const at = last?.type === 'text' ? last.value.lastIndexOf('\n') + 1 : 0;
  const name = last?.type === 'text' ? /^\s*-(\p{L}.*)$/u.exec(last.value.slice(at))?.[1] : undefined;
  if (last?.type !== 'text' || name === undefined || !isPersonName(name)) return null;
  const above = richTextOfInline([...words.slice(0, -1), { ...last, value: last.value.slice(0, at) }]).text;
  if ((at === 0 && words.at(-2)?.type !== 'break') || !endOfSentence.test(above.slice(-20))) return null;
  return { ...cutAt(words, words.length - 1, last, at), line: [{ ...last, value: `- ${name}` }] };
}

const endOfSentence = /[。！？…．.!?”"’』」》）)]\s*$/u;

/** Cuts before the last dash, when what follows can hardly be anything but an attribution. */
function lastDash(words: readonly PhrasingContent[], isQuotation: boolean): Cut | null {
  const index = words.findLastIndex((word) => word.type === 'text' && dashIn(word) !== null);
  const word = words[index];
  const dash = word?.type === 'text' ? dashIn(word) : null;
  if (word?.type !== 'text' || dash === null) return null;
  const cut = cutAt(words, index, word, dash);
  const source = readDashLine(cut.line);
  const before = trimWords(cut.before).at(-1);
  const endsSentence = before?.type !== 'text' || endOfSentence.test(before.value.slice(-20));
  const isTitled = /》(?:\s?[（(][^（）()]{1,80}[)）])?[\s。.]{0,9}$/u.test(word.value) && index === words.length - 1;
  const isNamed =
    source !== null && (isPersonName(source.author ?? '') || (source.url !== null && isLink(cut.line.at(-1))));
  const isQuoted = isQuotation || isWithinMarks(cut.before);
  const isCertain = isTitled ? endsSentence || (isQuoted && isNamed) : isQuoted && endsSentence && isNamed;
  return isCertain && cut.before.length > 0 ? cut : null;
}

/** «“我思故我在。”»: nothing but one pair of quotation marks and what stands between. */
const isWithinMarks = (words: readonly PhrasingContent[]): boolean =>
  /^(?:“[^“”]+”|「[^「」]+」|『[^『』]+』|"[^"]+")$/u.test(richTextOfInline(words).text.trim());

const isLink = (word: PhrasingContent | undefined): boolean => word?.type === 'link';

/** Where the last dash of a text stands: two characters, one behind white space, or a hyphen behind a sentence. */
const dashIn = ({ value }: Text): number | null =>
  [...value.matchAll(/[—―]{2}|(?<=\s)(?:[—―–]|--)|(?<=[。！？….!?”"’』」）)]\s)-(?=\s)/gu)].at(-1)?.index ?? null;

function cutAt(words: readonly PhrasingContent[], index: number, word: Text, at: number): Cut {
  const before = word.value.slice(0, at);
  return {
    before: [...words.slice(0, index), ...(before === '' ? [] : [{ ...word, value: before }])],
    line: [{ ...word, value: word.value.slice(at) }, ...words.slice(index + 1)],
  };
}
