import type { RichText, Span } from '../../domain/rich-text.ts';
import { groupNeighbours } from '../group.ts';
import { blocksOf, type Line, type Run } from '../lines.ts';
import type { Paint } from './ansi.ts';

/** A rich text as lines for a terminal. Addresses follow the words that lead to them; what is hidden says so. */
export function writeRichText(rich: RichText, matches: readonly Span[], paint: Paint): string {
  const lines = blocksOf(rich, matches).flatMap((block) => {
    const text = block.type === 'code' ? block.text.replace(/^/gm, '    ') : writeLine(block, paint);
    return text.split('\n').map((line) => (block.quoted ? `> ${line}` : line).trimEnd());
  });
  return lines.join('\n');
}

function writeLine({ marker, runs }: Line, paint: Paint): string {
  const links = groupNeighbours(runs, ({ url }) => url).map((group) => {
    const url = group[0]?.url ?? null;
    const text = group.map((run) => run.text).join('');
    const written = group.map((run) => writeRun(run, paint)).join('');
    return url === null || url === text ? written : `${written} (${paint(url, 'link')})`;
  });
  return marker + links.join('');
}

function writeRun({ text, styles }: Run, paint: Paint): string {
  let written = styles.has('code') ? `\`${text}\`` : text;
  if (styles.has('emphasis')) written = paint(written, 'emphasis');
  if (styles.has('strong')) written = paint(written, 'strong');
  if (styles.has('deleted')) written = `~~${paint(written, 'deleted')}~~`;
  return styles.has('spoiler') ? `||${written}||` : written;
}
