/** What Discord makes of a message's Markdown. */
export type Block =
  | { readonly type: 'lines' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'codeBlock'; readonly text: string };

export interface ListItem {
  /** `•`, or the number as it is written. */
  readonly marker: string;
  /** How many lists it stands in, from 0. */
  readonly depth: number;
  readonly children: readonly Inline[];
}

export type Inline =
  | { readonly type: 'text' | 'code' | 'mention'; readonly text: string }
  | { readonly type: Style; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'time'; readonly seconds: number; readonly form: string };

export type Style = 'strong' | 'emphasis' | 'underline' | 'deleted' | 'spoiler';
