import { join, type RichText, slice } from '../../domain/rich-text.ts';
import type { Run } from './run.ts';

/** What follows a citation, without the marks that set it apart; its links stay. Null where nothing does. */
export function remarkOf(runs: readonly Run[]): RichText | null {
  const written = join(runs.map(linked), '');
  const from = /^[\s.。．,，、:：;；]*/u.exec(written.text)?.[0].length ?? 0;
  const to = written.text.trimEnd().length;
  return from < to ? slice(written, { from, to }) : null;
}

const linked = ({ text, url }: Run): RichText => ({
  text,
  marks: url === null ? [] : [{ kind: 'link', url, from: 0, to: text.length }],
});
