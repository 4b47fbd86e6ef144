import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readCitation } from '../citation/citation.ts';
import { readDashLine } from '../citation/dash-line.ts';
import { isPersonName } from '../citation/name.ts';
import { withoutLead } from '../citation/source-label.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { trimWords } from '../words.ts';

declare module 'mdast' {
  interface Data {
    /** The sources that the footnote marks in this block lead to. */
    footnotes?: readonly Source[];
  }
}

/**
 * Turns the footnotes that cite into sources of the blocks that carry their marks, in place: mark and definition vanish.
 * A footnote that says something else stays where it is, and so does one that no block leads to.
 */
export function resolveFootnotes(root: Root): void {
  const cited = readDefinitions(root);
  const used = new Set<string>();
  const blocks: RootContent[] = [];
  for (const block of root.children) {
    if (block.type !== 'heading') takeMarks(block, cited, used);
    blocks.push(block, ...takeDefinitions(block));
  }
  root.children = blocks.filter((block) => block.type !== 'footnoteDefinition' || !used.has(block.identifier));
}

/** The sources behind the footnotes of some blocks, each once. */
export const footnoteSources = (nodes: readonly RootContent[]): readonly Source[] => [
  ...new Set(nodes.flatMap((node) => node.data?.footnotes ?? [])),
];

/** Divides blocks so that each with a footnote stands alone, together with a blockquote that it introduces. */
export function divideByFootnotes(nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [];
  let open = false;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const isCited = footnoteSources([node]).length > 0;
    const isIntroduced = before !== undefined && footnoteSources([before]).length > 0 && introduces(before, node);
    if (index > 0 && (isIntroduced || (open && !isCited))) runs.at(-1)?.push(node);
    else runs.push([node]);
    open = !isCited && !isIntroduced;
  }
  return runs;
}

const introduces = (words: RootContent, quote: RootContent): boolean =>
  quote.type === 'blockquote' && words.type === 'paragraph' && /[:：]$/u.test(richTextOf([words]).text);

function readDefinitions(node: Nodes, found = new Map<string, Source>()): ReadonlyMap<string, Source> {
  if (node.type === 'footnoteDefinition' && !found.has(node.identifier)) {
    const source = readFootnote(node);
    if (source !== null) found.set(node.identifier, source);
  }
  if ('children' in node) for (const child of node.children) readDefinitions(child, found);
  return found;
}

/** The source that a footnote cites, when that is all it says: a citation, a link, «Author, *Work*, p. 3», «作者《书》». */
export function readFootnote({ children }: FootnoteDefinition): Source | null {
  const [paragraph, ...others] = children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const words = withoutIntroduction(paragraph.children);
  const citation = readCitation(words);
  if (citation !== null) return citation.source;
  const [first] = words;
  const separates = first?.type === 'text' && (words.length === 1 || /[,，]\s*$/u.test(first.value));
  const source = separates ? readDashLine([{ type: 'text', value: '— ' }, ...words]) : null;
  const isNamed = source?.author == null || isPersonName(source.author);
  return source?.title != null && isNamed ? source : null;
}

function withoutIntroduction(words: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = trimWords(words);
  if (first?.type !== 'text') return first === undefined ? [] : [first, ...rest];
  const value = withoutLead(first.value);
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** Takes the marks that lead to sources out of a node; each node that held some knows them. */
function takeMarks(node: Nodes, cited: ReadonlyMap<string, Source>, used: Set<string>): Source[] {
  if (!('children' in node)) return [];
  const sources: Source[] = [];
  const kept: Nodes[] = [];
  for (const child of node.children) {
    const source = child.type === 'footnoteReference' ? cited.get(child.identifier) : undefined;
    if (child.type === 'footnoteReference' && source !== undefined) {
      sources.push(source);
      used.add(child.identifier);
    } else {
      sources.push(...takeMarks(child, cited, used));
      kept.push(child);
    }
  }
  if (kept.length < node.children.length) node.children = kept as typeof node.children;
  if (sources.length > 0) node.data = { ...node.data, footnotes: [...new Set(sources)] };
  return sources;
}

/** Takes the definitions out of blockquotes and lists, where Markdown allows them. */
function takeDefinitions(node: Nodes): FootnoteDefinition[] {
  if (!('children' in node)) return [];
  const definitions: FootnoteDefinition[] = [];
  const kept: Nodes[] = [];
  for (const child of node.children) {
    if (child.type === 'footnoteDefinition') definitions.push(child);
    else kept.push(child);
    definitions.push(...takeDefinitions(child));
  }
  if (kept.length < node.children.length) node.children = kept as typeof node.children;
  return definitions;
}
