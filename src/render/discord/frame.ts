import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ComponentType,
} from 'discord-api-types/v10';
import type { Action, Reply } from '../../domain/reply.ts';
import type { PagePlace, Request } from '../../domain/request.ts';
import { sharingOf } from '../../domain/sharing.ts';
import type { Words } from '../../words/words.ts';
import { clampPage, type Size } from '../paging.ts';
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

/** Who has put an answer into the channel; empty where nobody has. */
export function sharerText({ sharer }: Reply, words: Words): string {
  const name = label(sharer ?? '', bounds.author);
  return name === '' ? '' : smallPrint([escapeText(words.sharedBy(name))]);
}

export const pageText = (page: number, pages: number): string => smallPrint([`${page} / ${pages}`]);

/** The buttons that ask: to the pages beside this one, then what the page offers, then the reply's own. */
export function askingButtons(
  reply: Reply,
  at: { readonly page: number; readonly places: readonly (PagePlace | null)[] },
  offered: readonly Action[],
  words: Words,
  buttons: Buttons,
): APIButtonComponentWithCustomId[] {
  const { page, places } = at;
  const pages = places.length;
  const { at: _, ...self } = reply.self;
  const requestFor = (to: number): Request => {
    const place = places[to - 1];
    return { ...self, page: to, ...(place ? { at: place } : {}) };
  };
  const turn = (text: string, to: number): APIButtonComponentWithCustomId =>
    buttons.ask(text, requestFor(clampPage(to, pages)), { disabled: to < 1 || to > pages });
  const actions = [...offered, ...reply.actions].slice(0, bounds.actions);
  return [
    ...(pages > 1 ? [turn(words.previous, page - 1), turn(words.next, page + 1)] : []),
    ...actions.map((action) => buttons.ask(action.label, action.request, action)),
    ...(isShareable(reply) ? [buttons.ask(words.share, sharingOf(requestFor(page)))] : []),
  ];
}

const isShareable = ({ shareable, private: isPrivate }: Reply): boolean => isPrivate && shareable === true;

export function rowsOf(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let from = 0; from < buttons.length; from += limits.buttonsPerRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + limits.buttonsPerRow) });
  }
  return rows;
}

/** What every page of a reply needs at most beside its parts. */
export function frameSize(reply: Reply, words: Words): Size {
  const texts = [titleText(reply), sharerText(reply, words), pageText(1e6, 1e6)];
  const offered = Math.max(0, ...reply.items.map((item) => ('actions' in item ? item.actions.length : 0)));
  const actions = Math.min(reply.actions.length + offered, bounds.actions);
  const asking = 2 + actions + (isShareable(reply) ? 1 : 0);
  const leading = reply.flow === 'single' ? 2 : 0;
  const rows = Math.ceil(asking / limits.buttonsPerRow) + Math.ceil(leading / limits.buttonsPerRow);
  const container = 1;
  const menu = reply.menu ? 2 : 0;
  const files = Math.min(reply.files?.length ?? 0, limits.files);
  const components = container + texts.length + asking + leading + rows + menu + files;
  return [components, ...sizeOfTexts(texts), 0];
}
