import { html, nothing, type TemplateResult } from 'lit';
import { drawComponent } from '../components/draw-component.ts';
import type { Press } from '../components/press.ts';
import type { Reading } from '../markdown/reading.ts';
import type { PageWords } from '../words.ts';
import { type Cause, isPrivate, type ShownMessage } from './messages.ts';

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MessageEvents {
  readonly press: (press: Press, message: ShownMessage) => void;
  readonly dismiss: (message: ShownMessage) => void;
  readonly menu: (message: ShownMessage, at: Point) => void;
}

/** A message of the reader or of the bot, as Discord frames it. */
export function drawMessage(
  message: ShownMessage,
  reading: Reading,
  words: PageWords,
  { press, dismiss, menu }: MessageEvents,
): TemplateResult {
  const time = timeOf(message, reading);
  const openMenu = (event: MouseEvent): void => {
    if (keepsOwnMenu(event)) return;
    event.preventDefault();
    menu(message, { x: event.clientX, y: event.clientY });
  };
  const actions = drawActions(words, (at) => menu(message, at));
  if (message.command === null) {
    return html`<discord-message author=${words.reader} avatar="/reader.svg" timestamp=${time} @contextmenu=${openMenu}>
      ${actions}<span class="said">${message.content}</span>
    </discord-message>`;
  }
  return html`<discord-message
    author="Florilegium"
    avatar="/bot.svg"
    timestamp=${time}
    bot
    ?ephemeral=${isPrivate(message)}
    @press=${({ detail }: CustomEvent<Press>) => press(detail, message)}
    @contextmenu=${openMenu}
  >
    ${drawAsked(message.command, words)}${actions}
    ${
      message.content === ''
        ? nothing
        : html`<component-text .content=${message.content} .reading=${reading}></component-text>`
    }
    ${message.components.map((component) => drawComponent(component, reading, message.files))}
    ${isPrivate(message) ? drawPrivacy(words, () => dismiss(message)) : nothing}
  </discord-message>`;
}

/** What stands in the channel until an answer comes. */
export const drawThinking = (cause: Cause, reading: Reading, words: PageWords): TemplateResult =>
  html`<discord-message author="Florilegium" avatar="/bot.svg" timestamp=${timeOf(cause, reading)} bot>
    ${drawAsked(cause.command, words)}<em class="thinking">${words.thinking}</em>
  </discord-message>`;

const timeOf = ({ at }: { readonly at: Date }, { language }: Reading): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);

/** Links, and words that are selected, are for the browser's own menu. */
const keepsOwnMenu = (event: Event): boolean =>
  String(document.getSelection()) !== '' || event.composedPath().some((node) => node instanceof HTMLAnchorElement);

const drawAsked = (command: string, words: PageWords): TemplateResult =>
  html`<div slot="reply" class="asked">
    <img src="/reader.svg" alt="" /><b>${words.reader}</b> ${words.used} <code>${command}</code>
  </div>`;

function drawActions(words: PageWords, open: (at: Point) => void): TemplateResult {
  const openBelow = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return;
    const { right, bottom } = currentTarget.getBoundingClientRect();
    open({ x: right, y: bottom });
  };
  return html`<div slot="reply" class="actions">
    <button type="button" aria-haspopup="menu" aria-label=${words.messageMenu} title=${words.messageMenu} @click=${openBelow}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h.01M12 12h.01M20 12h.01" /></svg>
    </button>
  </div>`;
}

const drawPrivacy = (words: PageWords, dismiss: () => void): TemplateResult =>
  html`<div class="privacy">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z" /></svg>
    ${words.onlyYou} •
    <button type="button" @click=${dismiss}>${words.dismiss}</button>
  </div>`;
