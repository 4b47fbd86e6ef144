import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Item, Reply, TextFile } from '../../domain/reply.ts';
import type { PagePlace } from '../../domain/request.ts';
import type { Words } from '../../words/words.ts';
import { clampPage, less, paginate, type Size } from '../paging.ts';
import { label } from '../visible.ts';
import { Buttons, linkButton } from './button.ts';
import { excerptParts } from './excerpt-parts.ts';
import { askingButtons, frameSize, pageText, rowsOf, sharerText, titleText } from './frame.ts';
import { bounds, limits } from './limits.ts';
import { entryPart, hitPart, textParts } from './list-parts.ts';
import { type Part, sizeOf, wholeMessage } from './part.ts';

/** A message as Discord's API takes it (https://docs.discord.com/developers/resources/message), with Components V2. */
export interface MessageBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
  /** The files that are sent with it. */
  readonly attachments?: { readonly id: string; readonly filename: string }[];
}

export interface RenderedMessage {
  readonly body: MessageBody;
  /** The page shown, after clamping; counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Requests that did not fit into a `custom_id`: key → encoded request. Keep them before the message is sent. */
  readonly stored: ReadonlyMap<string, string>;
  /** To be sent with the body, in the order of its `attachments`. */
  readonly files: readonly TextFile[];
}

/** The colour of old gold, as on the edge of a book. */
const oldGold = 0xb08d57;

export interface RenderOptions {
  /** 0xRRGGBB */
  readonly accentColour?: number | null;
  /** What the page is to show, wherever it stands now. */
  readonly at?: PagePlace | undefined;
}

/** Renders one page of a reply as a message within all of Discord's limits. A page past the end shows the last. */
export function renderMessage(
  reply: Reply,
  page: number,
  words: Words,
  { accentColour = null, at: wanted }: RenderOptions = {},
): RenderedMessage {
  const room = less(wholeMessage, frameSize(reply, words));
  const items = reply.items.map((item) => partsOf(item, reply.flow, words, room));
  const pages = paginate(items, reply.flow, { room, sizeOf });
  const places = reply.flow === 'single' ? placesOf(reply.items, items) : pages.map(() => null);
  const at = { page: pageOf(page, wanted, places), pages: Math.max(1, pages.length) };
  const parts = pages[at.page - 1] ?? [];
  const buttons = new Buttons();
  const links = reply.flow === 'single' ? parts.flatMap((part) => part.links()) : [];
  const files = filesOf(reply);
  const menu = reply.menu ? buttons.menu(reply.menu) : null;
  const offered = reply.flow === 'single' ? parts.flatMap((part) => part.actions) : [];
  const components: APIComponentInContainer[] = [
    ...textDisplays([titleText(reply)]),
    ...parts.flatMap((part, index) => writePart(part, index, buttons)),
    ...files.map(({ name }) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } })),
    ...textDisplays([sharerText(reply, words), at.pages > 1 ? pageText(at.page, at.pages) : '']),
    ...rowsOf(links.map(({ label: text, url }) => linkButton(text, url)).filter((button) => button !== null)),
    ...(menu === null ? [] : [{ type: ComponentType.ActionRow as const, components: [menu] }]),
    ...rowsOf(askingButtons(reply, { page: at.page, places }, offered, words, buttons)),
  ];
  // Discord takes no empty container.
  const shown = components.length > 0 ? components : textDisplays(['…']);
  return {
    body: {
      flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
      components: [{ type: ComponentType.Container, accent_color: accentColour ?? oldGold, components: shown }],
      allowed_mentions: { parse: [] },
      ...(files.length > 0 ? { attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) } : {}),
    },
    ...at,
    stored: buttons.stored,
    files,
  };
}

/** What each page shows where every item, and each further part of one, begins a page. */
const placesOf = (items: readonly Item[], parts: readonly (readonly Part[])[]): (PagePlace | null)[] =>
  items.flatMap((item, index) =>
    (parts[index] ?? []).map((_, part) =>
      item.type === 'excerpt' ? { excerpt: item.excerpt.id, section: item.excerpt.section.id, part } : null,
    ),
  );

/** The page that shows what is wanted, or the last part of it that there is; the one that is asked for when none does. */
function pageOf(asked: number, wanted: PagePlace | undefined, places: readonly (PagePlace | null)[]): number {
  const page = clampPage(asked, places.length);
  const isMeant = (place: PagePlace | null | undefined): boolean =>
    place != null && place.excerpt === wanted?.excerpt && place.part <= wanted.part;
  if (isMeant(places[page - 1]) && places[page - 1]?.part === wanted?.part) return page;
  return places.findLastIndex(isMeant) + 1 || page;
}

/** Discord finds a file by its name: all differ, and need no escapes. */
function filesOf({ files = [] }: Reply): TextFile[] {
  const names = new Set<string>();
  return files.slice(0, limits.files).map(({ name, text }) => {
    const plainName = label(name, bounds.fileName).replace(/[^\w.-]|^\.+/g, '_') || 'file.txt';
    let unique = plainName;
    for (let count = 2; names.has(unique); count += 1) unique = `${count}-${plainName}`;
    names.add(unique);
    return { name: unique, text };
  });
}

function partsOf(item: Item, flow: Reply['flow'], words: Words, room: Size): readonly Part[] {
  switch (item.type) {
    case 'excerpt':
      return excerptParts(item, flow, words, room);
    case 'hit':
      return [hitPart(item, words)];
    case 'entry':
      return [entryPart(item, words)];
    case 'text':
      return textParts(item, room);
  }
}

function writePart({ texts: write, open, apart }: Part, index: number, buttons: Buttons): APIComponentInContainer[] {
  const texts = textDisplays(write());
  const line = apart && index > 0 ? [{ type: ComponentType.Separator } as const] : [];
  if (open === null) return [...line, ...texts];
  const from = open.beside === 'all' ? 0 : texts.length - 1;
  const accessory = buttons.ask(open.label, open.request);
  return [...line, ...texts.slice(0, from), { type: ComponentType.Section, components: texts.slice(from), accessory }];
}

const textDisplays = (texts: readonly string[]): APITextDisplayComponent[] =>
  texts.filter((text) => text !== '').map((content) => ({ type: ComponentType.TextDisplay, content }));
