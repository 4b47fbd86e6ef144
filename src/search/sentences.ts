import type { Span } from '../domain/rich-text.ts';

/** What may end a sentence, with the quotes and brackets it closes and the white space after it; or a line break. */
const ends = /(?<marks>[.!?。｡．！？‼⁇⁈⁉]+)[\p{Pe}\p{Pf}"']*(?<space>\s*)|[\n\r\u2028\u2029]\s*/gu;

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"“”「」『』（）【】《》，。；！？、]*[^\s<>"“”「」『』（）【】《》，。；！？、.!?]/giu;

const lineBreak = /[\n\r\u2028\u2029]/;
const wide = /[。｡．！？‼⁇⁈⁉]/;
/** A sentence in a script without spaces may begin right after a full stop. */
const beginsWithoutSpace = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“「『（《【]/u;

/** Stand before what they belong to: `e.g. Python`, `Dr. Smith`. */
const abbreviation = /(?:^|[^\p{L}\p{N}])(?:e\.g|i\.e|cf|vs|viz|approx|al|dr|mr|mrs|ms|prof|st)$/iu;
const initial = /(?:^|[^\p{L}\p{N}])\p{Lu}$/u;
/** Stand before a number: `Fig. 3`, `No. 5`. */
const numbered = /(?:^|[^\p{L}\p{N}])(?:figs?|nos?|vol|pp?|ch|chap|secs?|eqs?|refs?|art|tab|ca)$/iu;
/** With the character before it. */
const longestAbbreviation = 7;
/** Counts what follows: `1. First`. */
const counter = /^\s*[([]?(?:\d{1,3}|[a-z])$/iu;

/** Divides a text into sentences, Chinese or English. The spans cover it without gaps; white space belongs to the sentence before. */
export function sentences(text: string): Span[] {
  const links = Array.from(text.matchAll(addresses), ({ 0: link, index }) => ({
    from: index,
    to: index + link.length,
  }));
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: end, index, groups } of text.matchAll(ends)) {
    const to = index + end.length;
    const sentence = text.slice(from, index);
    if (to === text.length || text.slice(from, to).trim() === '') continue;
    if (links.some((link) => index >= link.from && index < link.to)) continue;
    const { marks = '', space = '' } = groups ?? {};
    if (lineBreak.test(end) || endsSentence(sentence, marks, space, text.slice(to, to + 2))) {
      spans.push({ from, to });
      from = to;
    }
  }
  return from < text.length ? [...spans, { from, to: text.length }] : spans;
}

/** How a line of prose ends, be it within a sentence. */
const endOfProse = /[.!?。｡．！？‼⁇⁈⁉…,，、:：;；][\p{Pe}\p{Pf}"']*$/u;

/** Fewer lines are no list. */
const fewestItems = 4;

/** Whether a text, divided into its sentences, is a list of things: most of it stands in lines that end without a mark. */
export function isList(text: string, spans: readonly Span[]): boolean {
  const items = spans.filter(({ from, to }) => !endOfProse.test(text.slice(from, to).trimEnd()));
  const length = items.reduce((sum, { from, to }) => sum + to - from, 0);
  return items.length >= fewestItems && length > text.length / 2;
}

/** `next` holds the first characters after the marks and the space. */
function endsSentence(sentence: string, marks: string, space: string, next: string): boolean {
  if (/^[,，、;；:：]/.test(next)) return false;
  if (wide.test(marks)) return true;
  if (space === '' && (!beginsWithoutSpace.test(next) || /\d$/.test(sentence))) return false;
  if (marks !== '.') return !/^\.+$/.test(marks) || !/^\p{Ll}/u.test(next);
  if (/^\p{Ll}/u.test(next) || counter.test(sentence)) return false;
  const ending = sentence.slice(-longestAbbreviation);
  return !abbreviation.test(ending) && !initial.test(ending) && !(numbered.test(ending) && /^\d/.test(next));
}
