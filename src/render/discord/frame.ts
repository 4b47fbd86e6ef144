import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ComponentType,
} from 'discord-api-types/v10';
import type { Reply } from '../../domain/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Size } from '../paging.ts';
import { label } from '../visible.ts';
import type { Buttons } from './button.ts';
import { smallPrint } from './citation.ts';
import { escapeText } from './escape.ts';
import { bounds, limits } from './limits.ts';
import { sizeOfTexts } from './part.ts';

/** The title as a heading; Discord would take a last `#` for the end of one. */
export function titleText({ title }: Reply): string {
  const shown = label(title ?? '', bounds.title);
  return shown === '' ? '' : `### ${escapeText(shown).replaceAll('#', '\\#')}`;
}

export const pageText = (page: number, pages: number): string => smallPrint([`${page} / ${pages}`]);

/** The buttons that ask: to the pages beside this one, then the reply's own. */
export function askingButtons(
  reply: Reply,
  at: { readonly page: number; readonly pages: number },
  words: Words,
  buttons: Buttons,
): APIButtonComponentWithCustomId[] {
  const { page, pages } = at;
  const turn = (text: string, to: number): APIButtonComponentWithCustomId =>
    buttons.ask(text, { ...reply.self, page: Math.min(Math.max(1, to), pages) }, to < 1 || to > pages);
  return [
    ...(pages > 1 ? [turn(words.previous, page - 1), turn(words.next, page + 1)] : []),
    ...reply.actions.slice(0, bounds.actions).map((action) => buttons.ask(action.label, action.request)),
  ];
}

export function rowsOf(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let from = 0; from < buttons.length; from += limits.buttonsPerRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + limits.buttonsPerRow) });
  }
  return rows;
}

/** What every page of a reply needs at most beside its parts. */
export function frameSize(reply: Reply): Size {
  const texts = [titleText(reply), pageText(1e6, 1e6)];
  const asking = 2 + Math.min(reply.actions.length, bounds.actions);
  const leading = reply.flow === 'single' ? 2 : 0;
  const rows = Math.ceil(asking / limits.buttonsPerRow) + Math.ceil(leading / limits.buttonsPerRow);
  const container = 1;
  return [container + texts.length + asking + leading + rows, ...sizeOfTexts(texts), 0];
}
