import type { APIInteractionResponse, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Language, languages } from '../../../domain/request.ts';
import { drawMessage } from './channel/message-view.ts';
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

const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/** Lines to begin with. */
const examples = ['/quote 强化学习', '/search 代码', '/topic', '/random', '/help'];

/** The channel, its switches, and the author's desk beside it. */
export class PreviewPage extends LitElement {
  static override properties = {
    settings: { state: true },
    commands: { state: true },
    messages: { state: true },
    open: { state: true },
    failed: { state: true },
  };

  declare settings: Settings;
  declare commands: readonly Registration[];
  declare messages: readonly ShownMessage[];
  declare open: OpenModal | null;
  declare failed: boolean;

  readonly #now = (): Date => new Date();

  constructor() {
    super();
    this.settings = loadSettings();
    this.commands = [];
    this.messages = [];
    this.open = null;
    this.failed = false;
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
    return html`
      <div class="channel ${phone ? 'phone' : ''}">
        ${this.#header()}
        <main tabindex="0" aria-label="#${words.channel}">
          <discord-messages role="log" .lightTheme=${this.settings.light} no-background>
            ${repeat(
              this.messages,
              ({ id }) => id,
              (message) => drawMessage(message, { language, now: this.#now() }, words, this.#events),
            )}
          </discord-messages>
          ${this.messages.length === 0 ? this.#greeting() : nothing}
        </main>
        ${this.failed ? html`<p role="alert">${words.unreachable}</p>` : nothing}
        <message-box
          .commands=${leafCommands(this.commands, language)}
          .language=${language}
          @send-line=${({ detail }: CustomEvent<Sent>) => this.#send(detail)}
        ></message-box>
      </div>
      ${posts ? html`<aside aria-label=${words.posts}><author-desk .language=${language}></author-desk></aside>` : nothing}
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

  #header(): TemplateResult {
    const words = pageWords(this.settings.language);
    const change = (settings: Partial<Settings>) => {
      this.settings = { ...this.settings, ...settings };
    };
    const toggle = (name: 'light' | 'phone' | 'posts') =>
      html`<button type="button" aria-pressed=${this.settings[name]} @click=${() => change({ [name]: !this.settings[name] })}>
        ${words[name]}
      </button>`;
    return html`<header>
      <h1><span aria-hidden="true">#</span> ${words.channel}</h1>
      <p>${words.about}</p>
      <select
        aria-label=${words.language}
        @change=${({ target }: Event) => {
          const language = languages.find((one) => target instanceof HTMLSelectElement && one === target.value);
          if (language !== undefined) change({ language });
        }}
      >
        ${languages.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === this.settings.language}>
              ${languageNames[language]}
            </option>`,
        )}
      </select>
      ${toggle('light')} ${toggle('phone')} ${toggle('posts')}
    </header>`;
  }

  #greeting(): TemplateResult {
    const words = pageWords(this.settings.language);
    return html`<div class="greeting">
      <h2>${words.greeting}</h2>
      <p>${words.tryThese}</p>
      <p class="row">
        ${examples.map((line) => html`<button type="button" @click=${() => this.#box?.write(line)}><code>${line}</code></button>`)}
      </p>
    </div>`;
  }

  #modal({ modal, cause }: OpenModal): TemplateResult {
    const { language } = this.settings;
    const close = () => {
      this.open = null;
    };
    return html`<modal-form
      .modal=${modal}
      .words=${pageWords(language)}
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
  };

  async #send({ line, data }: Sent): Promise<void> {
    const at = this.#now();
    if (data === null) {
      const said = { command: null, flags: 0, content: line, components: [], at };
      this.messages = withMessage(this.messages, said);
    } else await this.#ask(askCommand(data, this.settings.language), { command: line, pressed: null, at });
  }

  async #ask(asked: Promise<APIInteractionResponse>, cause: Cause): Promise<void> {
    const response = await asked.catch(() => null);
    this.failed = response === null;
    if (response === null) return;
    const { messages, modal } = afterResponse(this.messages, response, cause);
    this.messages = messages;
    if (modal !== null) this.open = { modal, cause };
  }
}

customElements.define('preview-page', PreviewPage);
