import type { Excerpt } from './post.ts';
import type { Request } from './request.ts';
import type { RichText, Span } from './rich-text.ts';

/** What to say, as a plain value that knows nothing of Discord. Renderers divide it into pages. */
export interface Reply {
  readonly private: boolean;
  /** Said above every page. */
  readonly title: string | null;
  readonly items: readonly Item[];
  /** `single`: each item begins a page. `filled`: as many items a page as fit. */
  readonly flow: 'single' | 'filled';
  /** The request that gives this very reply again: what `Previous` and `Next` repeat with another page. */
  readonly self: Request;
  /** Buttons under every page. */
  readonly actions: readonly Action[];
  /** Under every page, to jump elsewhere. */
  readonly menu?: Menu | null;
  /** Handed over with every page. */
  readonly files?: readonly TextFile[];
  /** A message of its own even where a press could change the one it was made on: what was pressed stays. */
  readonly apart?: boolean;
  /** What was sought and not found. */
  readonly unanswered?: string;
  /** Whether whoever alone sees it may put it into the channel. */
  readonly shareable?: boolean;
  /** The name of who put it into the channel. */
  readonly sharer?: string | null;
}

export type Item = ExcerptItem | HitItem | EntryItem | TextItem;

/** A whole excerpt with its sources. */
export interface ExcerptItem {
  readonly type: 'excerpt';
  readonly excerpt: Excerpt;
  /** What matched the query, in `excerpt.body.text`. */
  readonly matches: readonly Span[];
  /** Buttons that belong to this excerpt; shown in the flow `single`. */
  readonly actions?: readonly Action[];
  /** Shows it alone, with these buttons; offered in the flow `filled`. */
  readonly open?: Request;
}

/** One line of a list of hits, which can be opened. */
export interface HitItem {
  readonly type: 'hit';
  readonly excerpt: Excerpt;
  readonly snippet: RichText;
  /** What matched the query, in `snippet.text`. */
  readonly matches: readonly Span[];
  readonly open: Request;
}

/** A name in a list, such as a topic with its count. */
export interface EntryItem {
  readonly type: 'entry';
  readonly name: string;
  readonly detail: string;
  readonly open: Request | null;
}

export interface TextItem {
  readonly type: 'text';
  readonly text: RichText;
  /** The id of a channel, named before the text. */
  readonly channel?: string;
}

export interface Action {
  readonly label: string;
  readonly request: Request;
  /** What cannot be taken back looks so, besides saying so. */
  readonly isDangerous?: boolean;
}

/** A list to choose one from: at most 25 are shown. */
export interface Menu {
  readonly placeholder: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuChoice {
  readonly label: string;
  readonly description: string;
  readonly request: Request;
  /** Whether this is what is being shown. */
  readonly isCurrent: boolean;
}

export interface TextFile {
  /** With its ending; letters, digits, `-`, `_` and `.` alone. */
  readonly name: string;
  readonly text: string;
}
