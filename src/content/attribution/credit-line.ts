import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Source } from '../../domain/post.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** The source that this line, «— Author, *Work*», was made from. */
    source?: Source;
  }
}

/** The line below a quotation whose source is known: read as such there, and words like any others elsewhere. */
export function creditLine(source: Source, position: Position | undefined): Paragraph {
  const { author, title, url } = source;
  const name: PhrasingContent = { type: 'text', value: title ?? url ?? '' };
  const work: PhrasingContent =
    url === null ? { type: 'emphasis', children: [name] } : { type: 'link', url, children: [name] };
  const words: PhrasingContent[] = [
    { type: 'text', value: `— ${author ?? ''}${author !== null && name.value !== '' ? ', ' : ''}` },
  ];
  if (name.value !== '') words.push(work);
  return { type: 'paragraph', data: { source }, children: words, ...(position === undefined ? {} : { position }) };
}
