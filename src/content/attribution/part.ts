import type { Nodes, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import type { ProblemAt } from '../problem.ts';

/** What a block of a section is to its neighbours. */
export type Part = Passage | Citations | Quotation | SectionSource | Remark | Label | Break;

/** Something to read, whose source may stand beside it. */
export interface Passage {
  readonly type: 'passage';
  readonly nodes: readonly RootContent[];
}

/** Sources, and nothing else. */
export interface Citations {
  readonly type: 'citations';
  readonly cited: readonly Cited[];
  /** False for a list of bare links, which may back what stands before it, or be what it introduces. */
  readonly certain: boolean;
  /** Which side of its passage this form always stands on, or apart from any; without it, the section decides. */
  readonly side?: 'before' | 'after' | 'apart';
}

/** The source of everything in a section that has none of its own. */
export interface SectionSource {
  readonly type: 'sectionSource';
  readonly cited: Cited;
}

/** A source, and where it is cited. */
export interface Cited {
  readonly source: Source;
  readonly at: Nodes;
}

/** A passage that carries its own sources. */
export interface Quotation {
  readonly type: 'quotation';
  readonly nodes: readonly RootContent[];
  readonly sources: readonly Source[];
}

/** What is said of a citation: text of its own, which neither backs nor belongs to a passage beside it. */
export interface Remark {
  readonly type: 'remark';
  readonly nodes: readonly RootContent[];
}

/** «其他»: what follows are links of a group, not the sources of what stands before. */
export interface Label {
  readonly type: 'label';
  /** Null where it says no more than that there are some: «其他». */
  readonly name: string | null;
}

/** Ends what belongs together: a thematic break, `<!-- more -->`. */
export interface Break {
  readonly type: 'break';
}

export interface Recognised {
  readonly parts: readonly Part[];
  readonly problems?: readonly ProblemAt[];
}

/** One form of attribution: reads a block, below a passage or none, as parts, or leaves it to the next form with null. */
export type Recogniser = (node: RootContent, above?: RootContent) => Recognised | null;
