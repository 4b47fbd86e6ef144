import type { Nodes, RootContent } from 'mdast';
import type { ExcerptKind, Source } from '../domain/post.ts';
import type { CitationOrder } from './attribution/citation-order.ts';
import { divideByFootnotes, footnoteSources } from './attribution/footnotes.ts';
import { announces, introducesList } from './attribution/introduces.ts';
import { mergeSources } from './attribution/merge-sources.ts';
import type { Citations, Cited, Label, Part } from './attribution/part.ts';
import { sourceOrSubject, sourcesOrList } from './attribution/two-readings.ts';
import type { ProblemAt } from './problem.ts';
import { divideText } from './text-run.ts';

/** An excerpt before its text is read and named. */
export interface Piece {
  readonly kind: ExcerptKind;
  /** What is quoted; for a link, nothing. */
  readonly nodes: readonly RootContent[];
  readonly sources: readonly Source[];
  /** Where a piece without text stands. */
  readonly at: Nodes | null;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly problems: readonly ProblemAt[];
}

/**
 * Puts the parts of one section together: passages with the citations above or below them. What no citation backs is text;
 * a citation without a passage is a link.
 */
export function assemblePieces(parts: readonly Part[], order: CitationOrder): Pieces {
  const assembly = new Assembly(order);
  for (const [index, part] of parts.entries()) assembly.add(part, parts[index + 1]);
  return assembly.finish();
}

class Assembly {
  readonly #order: CitationOrder;
  readonly #pieces: Piece[] = [];
  readonly #problems: ProblemAt[] = [];
  #passage: RootContent[] = [];
  /** Citations that wait for the passage they introduce. */
  #waiting: readonly Cited[] = [];
  /** What backs everything that nothing else does. */
  readonly #sectionSources: Cited[] = [];
  /** The group of links that is open. */
  #group: Label | null = null;
  /** Whether the last part was a quotation that carries its own sources. */
  #afterQuotation = false;

  constructor(order: CitationOrder) {
    this.#order = order;
  }

  /** Whether a citation speaks of what is still to come. */
  get #citationsFirst(): boolean {
    return this.#order !== 'below';
  }

  add(part: Part, next: Part | undefined): void {
    const afterQuotation = this.#afterQuotation;
    this.#afterQuotation = part.type === 'quotation';
    switch (part.type) {
      case 'passage':
        this.#group = null;
        this.#passage.push(...part.nodes);
        return;
      case 'citations':
        if (!afterQuotation || !part.certain || part.side === 'before' || this.#citationsFirst) return this.#cite(part);
        if (!isQuotedPassage(next) || this.#tellsMore(part.cited)) return this.#citeAgain(sourcesOf(part.cited));
        this.#problems.push(...part.cited.slice(0, 1).map(sourceOrSubject));
        return this.#link(part.cited);
      case 'quotation': {
        const pictures = this.#waiting.length === 0 && this.#passage.every(isPicture) ? this.#passage : [];
        this.#passage = this.#passage.slice(pictures.length);
        this.#end();
        return this.#quote([...pictures, ...part.nodes], part.sources);
      }
      case 'remark':
        for (const run of divideByFootnotes(part.nodes)) this.#leave(run);
        return;
      case 'sectionSource':
        this.#sectionSources.push(part.cited);
        return;
      case 'label':
        this.#end();
        this.#group = part;
        return;
      case 'break':
        this.#end();
        this.#group = null;
    }
  }

  finish(): Pieces {
    this.#end();
    return { pieces: this.#backedBySection(), problems: this.#problems };
  }

  /** What nothing else backs, the source of the section does; where there is no such thing, that source is a link. */
  #backedBySection(): readonly Piece[] {
    if (this.#sectionSources.length > 0 && !this.#pieces.some(({ kind }) => kind === 'text')) {
      return [...this.#sectionSources.map(linkTo), ...this.#pieces];
    }
    const sources = sourcesOf(this.#sectionSources);
    return sources.length === 0
      ? this.#pieces
      : this.#pieces.map((piece) => (piece.kind === 'text' ? { ...piece, kind: 'quote', sources } : piece));
  }

  #cite({ cited, certain, side }: Citations): void {
    if (side === 'before' || (this.#citationsFirst && side === undefined && this.#group === null)) {
      this.#end();
      this.#waiting = cited;
    } else if (this.#passage.length === 0) {
      this.#link(cited);
    } else if (side === 'apart' || (side === 'after' ? announces(this.#passage) : introducesList(this.#passage))) {
      this.#end();
      this.#link(cited);
    } else if (!certain && !isQuoted(this.#passage)) {
      this.#problems.push(...cited.slice(0, 1).map(sourcesOrList));
      this.#end();
      this.#link(cited);
    } else {
      this.#endBeforeQuotation(side);
      this.#endBeforeFootnotes();
      this.#quote(this.#passage, [...sourcesOf(this.#waiting), ...sourcesOf(cited)]);
      this.#passage = [];
      this.#waiting = [];
    }
  }

  /** A dash line below a blockquote speaks of the blockquote alone, not of the words that lead to it. */
  #endBeforeQuotation(side: Citations['side']): void {
    const quoted = this.#passage.at(-1);
    if (side !== 'after' || quoted?.type !== 'blockquote' || this.#waiting.length > 0) return;
    this.#passage = this.#passage.slice(0, -1);
    this.#end();
    this.#passage = [quoted];
  }

  /** What has footnotes of its own is not what a citation below the next block speaks of. */
  #endBeforeFootnotes(): void {
    const runs = divideByFootnotes(this.#passage);
    for (const run of runs.slice(0, -1)) this.#leave(run);
    this.#passage = runs.at(-1) ?? [];
  }

  #link(cited: readonly Cited[]): void {
    const group = this.#group?.name ?? null;
    for (const { source, at } of cited) {
      const label = [group, source.label].filter((name) => name !== null).join(': ') || null;
      this.#pieces.push(linkTo({ source: { ...source, label }, at }));
    }
  }

  /** Ends the passage that is open, with the citations that stood before it if there were any. */
  #end(): void {
    const waiting = this.#waiting;
    const passage = this.#passage;
    this.#waiting = [];
    this.#passage = [];
    if (passage.length === 0) return this.#link(waiting);
    const quoted = waiting.length === 0 ? [] : this.#backedFromAbove(passage);
    if (quoted.length > 0) this.#quote(quoted, sourcesOf(waiting));
    else if (waiting.length > 0) {
      this.#problems.push(...waiting.slice(0, 1).map(sourceOrSubject));
      this.#link(waiting);
    }
    const others = passage.slice(quoted.length);
    if (others.length > 0) for (const run of divideByFootnotes(others)) this.#leave(run);
  }

  /** How much of a passage the citations above it back. */
  #backedFromAbove(passage: readonly RootContent[]): readonly RootContent[] {
    if (this.#order === 'unclear') return [];
    if (this.#order !== 'aboveQuotations') return passage;
    const end = passage.findIndex((node) => node.type !== 'blockquote');
    return end < 0 ? passage : passage.slice(0, end);
  }

  #quote(nodes: readonly RootContent[], sources: readonly Source[]): void {
    const backing = mergeSources(sources, footnoteSources(nodes));
    this.#pieces.push({ kind: 'quote', nodes, sources: backing, at: null });
  }

  /** What nothing but its own footnotes backs. */
  #leave(nodes: readonly RootContent[]): void {
    if (footnoteSources(nodes).length > 0) return this.#quote(nodes, []);
    for (const text of divideText(nodes)) this.#pieces.push({ kind: 'text', nodes: text, sources: [], at: null });
  }

  /** Whether citations are of somebody whom the quotation above them names. */
  #tellsMore(cited: readonly Cited[]): boolean {
    const authors = this.#pieces.at(-1)?.sources.map(({ author }) => author) ?? [];
    return cited.some(
      ({ source: { author } }) => author === null || authors.includes(null) || authors.includes(author),
    );
  }

  /** A citation directly below a quotation that names its author tells more of the same source. */
  #citeAgain(sources: readonly Source[]): void {
    const piece = this.#pieces.pop();
    if (piece !== undefined) this.#pieces.push({ ...piece, sources: mergeSources(piece.sources, sources) });
  }
}

/** Nothing to read without what stands below. */
const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.every(({ type }) => type === 'image');

const isQuotedPassage = (part: Part | undefined): boolean => part?.type === 'passage' && isQuoted(part.nodes);

const isQuoted = (nodes: readonly RootContent[]): boolean => nodes.every((node) => node.type === 'blockquote');

const linkTo = ({ source, at }: Cited): Piece => ({ kind: 'link', nodes: [], sources: [source], at });

const sourcesOf = (cited: readonly Cited[]): readonly Source[] => cited.map(({ source }) => source);
