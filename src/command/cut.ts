const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text of at most `length` UTF-16 units, cut between two characters as readers see them; `end` then follows, within the length. */
export function cutText(text: string, length: number, end = '…'): string {
  if (text.length <= length) return text;
  let kept = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, length + 1))) {
    if (index + segment.length + end.length > length) break;
    kept = index + segment.length;
  }
  return text.slice(0, kept).trimEnd() + end;
}
