import type { Action } from '../../domain/reply.ts';
import type { Request } from '../../domain/request.ts';
import { isWithin, less, type Size } from '../paging.ts';
import { bounds, limits } from './limits.ts';

/** What an item puts on one page. */
export interface Part {
  /** Writes the Markdown of its text displays; none is blank. */
  readonly texts: () => readonly string[];
  /** A button beside it. */
  readonly open: Opening | null;
  /** Whether a line divides it from what stands before it. */
  readonly apart: boolean;
  /** Finds where a page that shows nothing else leads to. */
  readonly links: () => readonly Link[];
  /** Buttons for a page that shows nothing else. */
  readonly actions: readonly Action[];
}

export interface Opening {
  readonly label: string;
  readonly request: Request;
  /** Beside all texts, or beside the last alone, so that a long text keeps its width. */
  readonly beside: 'all' | 'last';
}

export interface Link {
  readonly label: string;
  readonly url: string | null;
}

/** A part that is text and nothing else. */
export function textPart(texts: readonly string[]): Part {
  const shown = texts.filter((text) => text.trim() !== '');
  return { texts: () => shown, open: null, apart: false, links: () => [], actions: [] };
}

/** Components, UTF-16 units and bytes of text, buttons that open. */
export function sizeOf({ texts, open, apart }: Part): Size {
  const written = texts();
  const components = written.length + (open === null ? 0 : 2) + (apart ? 1 : 0);
  return [components, ...sizeOfTexts(written), open === null ? 0 : 1];
}

/** UTF-16 units, and bytes as they are counted. */
export const sizeOfTexts = (texts: readonly string[]): readonly [characters: number, bytes: number] => [
  texts.reduce((sum, text) => sum + text.length, 0),
  texts.reduce((sum, text) => sum + Buffer.byteLength(text) + limits.bytesPerDisplay, 0),
];

/** What a message has room for. */
export const wholeMessage: Size = [limits.components, limits.textCharacters, limits.textBytes - 1, bounds.openings];

/** Whether texts fit beside others, and a button. */
export function createFits(
  room: Size,
  others: readonly string[],
  open: Opening | null = null,
): (text: string) => boolean {
  const left = less(room, sizeOf({ ...textPart(others), open, apart: true }));
  return (text) => isWithin(sizeOf(textPart([text])), left);
}
