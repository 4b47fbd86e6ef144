/**
 * Characters that nobody sees but that change what is seen: control characters (a terminal obeys them) and the marks
 * that turn the direction of all text after them (a title could run backwards over the link beside it).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** No script piles up so many marks on a character: they run over the lines above and below, and over who is cited there. */
const piledUp = /(\p{M}{8})\p{M}+/gu;
const combining = /\p{M}{9}/u;

const surrogate = /[\ud800-\udfff]/;
const loneSurrogate = /\p{Surrogate}/gu;

/** A text as it may be shown: without what `unseen` and `piledUp` describe, and valid UTF-16. Tabs and line breaks stay. */
export function visible(text: string): string {
  const bare = text.replace(unseen, '');
  const seen = combining.test(bare) ? bare.replace(piledUp, '$1') : bare;
  // Telling lone ones from pairs takes time that most texts need not spend.
  return surrogate.test(seen) ? seen.replace(loneSurrogate, '\ufffd') : seen;
}

/** A visible text on one line, of at most `length` UTF-16 units; what is cut off leaves an ellipsis. */
export function label(text: string, length: number): string {
  // What lies far behind the cut need not be looked at.
  const line = visible(text.slice(0, 4 * length))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= length ? line : `${line.slice(0, wholeLength(line, length - 1))}…`;
}

/** The most of a text, up to a length in UTF-16 units, that tears no surrogate pair apart. */
export const wholeLength = (text: string, length: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(length - 1, length + 1)) ? length - 1 : length;
