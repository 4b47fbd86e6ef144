import { html, nothing, type TemplateResult } from 'lit';
import { drawComponent } from '../components/draw-component.ts';
import type { Press } from '../components/press.ts';
import type { Reading } from '../markdown/reading.ts';
import type { PageWords } from '../words.ts';
import { isPrivate, type ShownMessage } from './messages.ts';

export interface MessageEvents {
  readonly press: (press: Press, message: ShownMessage) => void;
  readonly dismiss: (message: ShownMessage) => void;
}

/** A message of the reader or of the bot, as Discord frames it. */
export function drawMessage(
  message: ShownMessage,
  reading: Reading,
  words: PageWords,
  { press, dismiss }: MessageEvents,
): TemplateResult {
  const time = new Intl.DateTimeFormat(reading.language, { timeStyle: 'short' }).format(message.at);
  if (message.command === null) {
    return html`<discord-message author=${words.reader} avatar="/reader.svg" timestamp=${time}>
      <span class="said">${message.content}</span>
    </discord-message>`;
  }
  return html`<discord-message
    author="Florilegium"
    avatar="/bot.svg"
    timestamp=${time}
    bot
    ?ephemeral=${isPrivate(message)}
    @press=${({ detail }: CustomEvent<Press>) => press(detail, message)}
  >
    <div slot="reply" class="asked">
      <img src="/reader.svg" alt="" /><b>${words.reader}</b> ${words.used} <code>${message.command}</code>
    </div>
    ${
      message.content === ''
        ? nothing
        : html`<component-text .content=${message.content} .reading=${reading}></component-text>`
    }
    ${message.components.map((component) => drawComponent(component, reading))}
    ${isPrivate(message) ? drawPrivacy(words, () => dismiss(message)) : nothing}
  </discord-message>`;
}

const drawPrivacy = (words: PageWords, dismiss: () => void): TemplateResult =>
  html`<div class="privacy">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z" /></svg>
    ${words.onlyYou} •
    <button type="button" @click=${dismiss}>${words.dismiss}</button>
  </div>`;
