import type { Mark } from '../domain/rich-text.ts';
import { wholeLength } from './visible.ts';

/** Text without a line break, or a line break alone, and the marks that cover it. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Divides a text where a mark begins or ends, and around each line break. */
export function* piecesOf(text: string, marks: readonly Mark[]): Generator<Piece> {
  const sorted = marks.toSorted((a, b) => a.from - b.from);
  const cuts = new Set(sorted.flatMap(({ from, to }) => [from, to]));
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1);
  // A mark that begins or ends within a surrogate pair tears it apart no more.
  const ends = [...cuts, text.length].filter((at) => at > 0 && at <= text.length && wholeLength(text, at) === at);
  ends.sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  let from = 0;
  for (const to of ends) {
    if (to === from) continue;
    open = open.filter((mark) => mark.to > from);
    for (let mark = sorted[next]; mark !== undefined && mark.from <= from; mark = sorted[++next]) {
      if (mark.to > from) open.push(mark);
    }
    yield { text: text.slice(from, to), marks: open };
    from = to;
  }
}
