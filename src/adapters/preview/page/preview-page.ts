import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PageAnswer } from '../page-answer.ts';
import { drawHeader } from './channel/channel-header.ts';
import { drawGreeting } from './channel/greeting.ts';
import { menuData, menuEntries } from './channel/menu-data.ts';
import type { Chosen, MessageMenu } from './channel/message-menu.ts';
import { drawMessage, drawThinking, type Point } from './channel/message-view.ts';
import { afterResponse, type Cause, type ShownMessage, withMessage } from './channel/messages.ts';
import type { Filled } from './channel/modal-form.ts';
import type { Press } from './components/press.ts';
import { leafCommands, type Registration } from './composer/leaf-commands.ts';
import type { MessageBox, Sent } from './composer/message-box.ts';
import { askCommand, askModal, askPress, fetchCommands } from './server.ts';
import { loadSettings, type Settings, saveSettings } from './settings.ts';
import { pageWords } from './words.ts';

interface OpenModal {
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly cause: Cause;
}

/** What is answered sooner is not worth a sign that it is coming, in milliseconds. */
const patience = 400;

/** The channel, its switches, and the author's desk beside it. */
export class PreviewPage extends LitElement {
  static override properties = {
    settings: { state: true },
    commands: { state: true },
    messages: { state: true },
    open: { state: true },
    failed: { state: true },
    awaited: { state: true },
  };

  declare settings: Settings;
  declare commands: readonly Registration[];
  declare messages: readonly ShownMessage[];
  declare open: OpenModal | null;
  declare failed: boolean;
  /** What is asked and lets the reader wait. */
  declare awaited: Cause | null;

  readonly #now = (): Date => new Date();

  constructor() {
    super();
    this.settings = loadSettings();
    this.commands = [];
    this.messages = [];
    this.open = null;
    this.failed = false;
    this.awaited = null;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override async firstUpdated(): Promise<void> {
    this.commands = await fetchCommands();
    this.#box?.querySelector('input')?.focus();
  }

  override render() {
    const { language, posts, phone } = this.settings;
    const words = pageWords(language);
    const reading = { language, now: this.#now() };
    const change = (settings: Partial<Settings>): void => {
      this.settings = { ...this.settings, ...settings };
    };
    return html`
      <div class="channel ${phone ? 'phone' : ''}">
        ${drawHeader(this.settings, change)}
        <main tabindex="0" aria-label="#${words.channel}">
          <discord-messages role="log" .lightTheme=${this.settings.light} no-background>
            ${repeat(
              this.messages,
              ({ id }) => id,
              (message) => drawMessage(message, reading, words, this.#events),
            )}
            ${this.awaited === null ? nothing : drawThinking(this.awaited, reading, words)}
          </discord-messages>
          ${this.messages.length > 0 || this.awaited !== null ? nothing : drawGreeting(words, (line) => this.#box?.write(line))}
        </main>
        ${this.failed ? html`<p role="alert">${words.unreachable}</p>` : nothing}
        <message-box
          .commands=${leafCommands(this.commands, language)}
          .language=${language}
          @send-line=${({ detail }: CustomEvent<Sent>) => this.#send(detail)}
        ></message-box>
      </div>
      ${posts ? html`<aside aria-label=${words.posts}><author-desk .language=${language}></author-desk></aside>` : nothing}
      <message-menu
        .entries=${menuEntries(this.commands, language)}
        .words=${words}
        @chosen=${({ detail }: CustomEvent<Chosen>) => this.#choose(detail)}
      ></message-menu>
      ${this.open === null ? nothing : this.#modal(this.open)}
    `;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    saveSettings(this.settings);
    document.documentElement.lang = this.settings.language;
    document.documentElement.dataset.theme = this.settings.light ? 'light' : 'dark';
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('messages')?.length ?? this.messages.length;
    if (this.messages.length > before) this.querySelector('main')?.scrollTo({ top: 0 });
  }

  get #box(): MessageBox | null {
    return this.querySelector<MessageBox>('message-box');
  }

  #modal({ modal, cause }: OpenModal): TemplateResult {
    const { language } = this.settings;
    const close = () => {
      this.open = null;
    };
    return html`<modal-form
      .modal=${modal}
      .reading=${{ language, now: this.#now() }}
      @cancelled=${close}
      @filled=${({ detail }: CustomEvent<Filled>) => {
        close();
        return this.#ask(askModal(detail.customId, detail.components, cause.pressed, language), cause);
      }}
    ></modal-form>`;
  }

  readonly #events = {
    press: (press: Press, message: ShownMessage): Promise<void> => {
      const cause = { command: message.command ?? '', pressed: message, at: this.#now() };
      return this.#ask(askPress(press, message, this.settings.language), cause);
    },
    dismiss: (message: ShownMessage): void => {
      this.messages = this.messages.filter(({ id }) => id !== message.id);
    },
    menu: (message: ShownMessage, at: Point): void =>
      this.querySelector<MessageMenu>('message-menu')?.open(message, at),
  };

  #choose({ entry, message }: Chosen): Promise<void> {
    const cause = { command: entry.shown, pressed: null, at: this.#now() };
    return this.#ask(askCommand(menuData(entry, message), this.settings.language), cause);
  }

  async #send({ line, data }: Sent): Promise<void> {
    const at = this.#now();
    if (data === null) {
      const said = { command: null, flags: 0, content: line, components: [], files: [], at };
      this.messages = withMessage(this.messages, said);
    } else await this.#ask(askCommand(data, this.settings.language), { command: line, pressed: null, at });
  }

  async #ask(asked: Promise<PageAnswer>, cause: Cause): Promise<void> {
    const waiting = setTimeout(() => {
      this.awaited = cause.pressed === null ? cause : null;
    }, patience);
    const answer = await asked.catch(() => null);
    clearTimeout(waiting);
    this.awaited = null;
    this.failed = answer === null;
    if (answer === null) return;
    const { messages, modal } = afterResponse(this.messages, answer, cause);
    this.messages = messages;
    if (modal !== null) this.open = { modal, cause };
  }
}

customElements.define('preview-page', PreviewPage);
