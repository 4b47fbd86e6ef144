/** Discord's limit for the address of a link button. */
const buttonLimit = 512;

/** Signs that generators set otherwise than they were typed: a page may not hold a word with one of them. */
const typeset = /["'`“”‘’…—–*_~$<>&\\[\]{}|#^]/;

/** How many characters of the words at each end are enough to be found once. */
const enough = 40;
const tooFew = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The address of a place within a page; `anchor` is not percent-encoded. */
export const withAnchor = (url: string, anchor: string): string =>
  `${url}#${encodeURI(anchor.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/#/g, '%23')}`;

/**
 * An address that leads to the very words of a passage (https://wicg.github.io/scroll-to-text-fragment/): its first
 * words, and its last ones where it is long. When that gets longer than `maximumLength` it leads to the anchor, then to
 * the page; null when even the page's address is longer. Paragraphs of `text` stand on lines of their own.
 */
export function textFragment(
  url: string,
  anchor: string | null,
  text: string,
  maximumLength: number = buttonLimit,
): string | null {
  const place = anchor === null ? url : withAnchor(url, anchor);
  const start = anchor === null ? `${url}#` : place;
  const exact = directivesFor(text).map((directive) => `${start}:~:text=${directive}`);
  return [...exact, place, url].find((address) => address.length <= maximumLength) ?? null;
}

/** The most exact first. */
function directivesFor(text: string): readonly string[] {
  const runs = text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
    .flatMap(runsOf);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = encode(first.slice(0, endOfWord(first, enough)));
  // Words that overlap would be looked for one after the other, and not be found.
  if (runs.length === 1 && first.length < 2 * enough) return [start];
  return [`${start},${encode(last.slice(startOfWord(last, last.length - enough)))}`, start];
}

/** Runs of whole words that a page surely holds as they are. */
function runsOf(line: string): readonly string[] {
  const runs = [''];
  const joined = line.replace(/\s+/g, ' ').replace(/\.{2,}|-{2,}/g, '…');
  for (const { segment } of segmenter.segment(joined)) {
    if (typeset.test(segment)) runs.push('');
    else runs.push((runs.pop() ?? '') + segment);
  }
  return runs.map((run) => run.trim()).filter((run) => run.length >= tooFew);
}

/** The last end of a word up to an offset. */
function endOfWord(run: string, offset: number): number {
  if (run.length <= offset) return run.length;
  return segmenter.segment(run).containing(offset)?.index ?? offset;
}

/** The first start of a word from an offset on. */
function startOfWord(run: string, offset: number): number {
  const containing = offset <= 0 ? undefined : segmenter.segment(run).containing(offset - 1);
  return containing === undefined ? 0 : containing.index + containing.segment.length;
}

/** A `-` on its own would be read as a mark of the syntax. */
const encode = (words: string): string =>
  encodeURIComponent(words.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
