import { html, type TemplateResult } from 'lit';
import type { OpenPost } from '../../author-desk.ts';

/** Points at a piece, or at none. */
export type Point = (index: number | null) => void;

/** A post's lines with their numbers, the lines of pieces at their edge, and each problem below its line. */
export function drawMarkdown(
  { markdown, excerpts, problems }: OpenPost,
  pointed: number | null,
  point: Point,
): TemplateResult {
  const lines = (markdown ?? '').split('\n');
  const pieceAt = pieceByLine(excerpts.map(({ lines: range }) => range));
  return html`<ol class="markdown">
    ${lines.map((text, index) => {
      const line = index + 1;
      const piece = pieceAt.get(line) ?? null;
      const look = [piece === null ? '' : 'of-piece', piece !== null && piece === pointed ? 'pointed' : ''].join(' ');
      const here = problems.filter((problem) => problem.line === line);
      return html`<li class=${look} @mouseenter=${() => point(piece)}>
        <span class="text">${text}</span>
        ${here.map(
          ({ severity, message, remedy, rule }) =>
            html`<div class="problem ${severity}"><b>${rule}</b> ${message} ${remedy}</div>`,
        )}
      </li>`;
    })}
  </ol>`;
}

/** The first piece of each line. */
function pieceByLine(ranges: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const pieces = new Map<number, number>();
  for (const [index, [first, last]] of ranges.entries()) {
    for (let line = first; line <= last; line += 1) if (!pieces.has(line)) pieces.set(line, index);
  }
  return pieces;
}
