import type { Heading } from 'mdast';
import type { Recognised } from '../attribution/part.ts';

/** A heading with nothing below it but a line that begins with a dash is what that line attributes. */
export function headingQuote(heading: Heading | null, { parts, problems }: Recognised): Recognised | null {
  const [only, ...others] = parts;
  if (heading === null || heading.children.length === 0 || others.length > 0) return null;
  if (only?.type !== 'citations' || only.side !== 'after') return null;
  const { position, children } = heading;
  const words = { type: 'paragraph', children, ...(position === undefined ? {} : { position }) } as const;
  const sources = only.cited.map(({ source }) => source);
  return { parts: [{ type: 'quotation', nodes: [words], sources }], problems: problems ?? [] };
}
