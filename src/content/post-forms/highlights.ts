import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { join, type RichText } from '../../domain/rich-text.ts';
import type { Part, Recognised } from '../attribution/part.ts';
import { recogniseParts } from '../attribution/recognise.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import type { SectionBlocks } from '../sections.ts';
import { trimWords } from '../words.ts';
import { isCover, readMetadata } from './highlights-metadata.ts';

/**
 * Highlights as reading services export them: «Metadata» that names one work, and «Highlights» with an excerpt a bullet.
 * Gives what a section of such a post holds; null for every other section, and for every other post.
 */
export function highlightsIn(
  sections: readonly SectionBlocks[],
  title: string,
): (section: SectionBlocks) => Recognised | null {
  const metadata = sections.find((section) => isNamed(section, /^metadata$/i));
  const hasHighlights = sections.some((section) => isNamed(section, highlights));
  if (metadata === undefined || !hasHighlights) return () => null;
  const { source, others } = readMetadata(metadata.blocks, title);
  const above = sections[sections.indexOf(metadata) - 1];
  return (section) => {
    if (section === metadata) return recogniseParts(others);
    if (section === above) return recogniseParts(section.blocks.filter((block) => !isCover(block)));
    return isNamed(section, highlights)
      ? { parts: section.blocks.flatMap((block) => excerptsIn(block, source)) }
      : null;
  };
}

const highlights = /^(?:highlights|new highlights added\b.*)$/i;

const isNamed = ({ section }: SectionBlocks, name: RegExp): boolean =>
  section.headings.some((heading) => name.test(heading.trim()));

function excerptsIn(block: RootContent, source: Source): Part[] {
  if (block.type === 'list') return block.children.flatMap((item) => excerptIn(item, source));
  if (block.type === 'blockquote') return [{ type: 'quotation', nodes: [block], sources: [source] }];
  return [...recogniseParts([block]).parts, { type: 'break' }];
}

/** One bullet: the excerpt, then notes of its reader, which are text, and tags. */
function excerptIn(item: ListItem, source: Source): Part[] {
  const notes: Part[] = [];
  const remarks: RichText[] = [];
  const nodes: RootContent[] = [];
  for (const [index, block] of item.children.entries()) {
    if (block.type === 'list' && block.children.some(isNote)) {
      for (const note of block.children) {
        if (isTags(note)) remarks.push(richTextOf(note.children));
        else notes.push({ type: 'passage', nodes: note.children }, { type: 'break' });
      }
    } else if (block.type === 'paragraph' && index === 0) {
      const { words, place } = splitPlace(block);
      if (place !== null) remarks.push(place);
      if (words !== null && !isSound(words)) nodes.push({ ...words, children: words.children.flatMap(keepLines) });
    } else {
      nodes.push(block);
    }
  }
  if (nodes.length === 0 && remarks.length === 0) return notes;
  const cited = { ...source, remark: remarks.length === 0 ? source.remark : join(remarks, '; ') };
  const excerpt: Part =
    nodes.length === 0
      ? { type: 'citations', cited: [{ source: cited, at: item.children[0] ?? item }], certain: true, side: 'after' }
      : { type: 'quotation', nodes, sources: [cited] };
  return [excerpt, { type: 'break' }, ...notes];
}

/** A line break of an export is one of the work, not where an author wrapped a line. */
const keepLines = (word: PhrasingContent): PhrasingContent[] =>
  word.type !== 'text'
    ? [word]
    : word.value
        .split('\n')
        .flatMap((value, index) => [...(index === 0 ? [] : [{ type: 'break' } as const]), { ...word, value }]);

/** What stands where an export has no words, only the place in a recording. */
const isSound = (paragraph: Paragraph): boolean => /^AirrQuote$/i.test(richTextOf([paragraph]).text.trim());

const isNote = (item: ListItem): boolean => /^(?:note|tags?)s?\s*[:：]/i.test(richTextOf(item.children).text);
const isTags = (item: ListItem): boolean => /^tags?\s*[:：]/i.test(richTextOf(item.children).text);

/** «… ([View Highlight](url))»: the link to the very place, apart from the words. */
function splitPlace(paragraph: Paragraph): { readonly words: Paragraph | null; readonly place: RichText | null } {
  const [opening, link, closing, ...rest] = paragraph.children.slice(-3);
  const isPlace =
    opening?.type === 'text' &&
    link?.type === 'link' &&
    closing?.type === 'text' &&
    rest.length === 0 &&
    /\($/.test(opening.value) &&
    closing.value.trim() === ')' &&
    /^(?:view highlight|time|location|loc\.?|page|p\.)(?:\s|$)/i.test(richTextOfInline([link]).text);
  if (!isPlace) return { words: paragraph, place: null };
  const before = { ...opening, value: opening.value.slice(0, -1) };
  const children = trimWords([...paragraph.children.slice(0, -3), before]);
  return { words: children.length === 0 ? null : { ...paragraph, children }, place: richTextOfInline([link]) };
}
