import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Language } from '../../../../domain/request.ts';
import { askSuggestions } from '../server.ts';
import { pageWords } from '../words.ts';
import { type CommandData, commandData } from './command-data.ts';
import { type Completion, commandCompletions, optionCompletions } from './completions.ts';
import type { LeafCommand } from './leaf-commands.ts';
import { readTyped } from './read-typed.ts';

/** What was typed and sent; `data` is null for words that are no command. */
export interface Sent {
  readonly line: string;
  readonly data: CommandData | null;
}

declare global {
  interface HTMLElementEventMap {
    'send-line': CustomEvent<Sent>;
  }
}

/** The box in which commands are typed, with what may follow above it. */
export class MessageBox extends LitElement {
  static override properties = {
    commands: { attribute: false },
    language: {},
    line: { state: true },
    shown: { state: true },
    active: { state: true },
  };

  declare commands: readonly LeafCommand[];
  declare language: Language;
  declare line: string;
  declare shown: readonly Completion[];
  /** The completion that Enter takes; -1 for none. */
  declare active: number;

  #chosen = new Map<string, { readonly text: string; readonly value: string | number }>();
  /** Only the latest question may change the list. */
  #asked = 0;

  constructor() {
    super();
    this.commands = [];
    this.language = 'en';
    this.line = '';
    this.shown = [];
    this.active = -1;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Puts a line into the box, to be sent or changed. */
  write(line: string): void {
    this.line = line;
    this.#input?.focus();
    void this.updateComplete.then(() => this.#complete());
  }

  override render() {
    const words = pageWords(this.language);
    const isOpen = this.shown.length > 0;
    return html`
      ${isOpen ? this.#list(words.completions) : nothing}
      <form @submit=${this.#submit}>
        <input
          type="text"
          role="combobox"
          aria-label=${words.writeHere}
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="completions"
          aria-activedescendant=${this.active < 0 ? nothing : `completion-${this.active}`}
          placeholder=${words.writeHere}
          autocomplete="off"
          maxlength="6000"
          spellcheck="false"
          .value=${this.line}
          @input=${this.#typed}
          @keydown=${this.#pressed}
          @click=${() => void this.#complete()}
        />
        <button type="submit" aria-label=${words.send} ?disabled=${this.line.trim() === ''}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20V4l19 8zm2-3 11.9-5L5 7v3.5l6 1.5-6 1.5z" /></svg>
        </button>
      </form>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #list(label: string) {
    return html`<ul id="completions" role="listbox" aria-label=${label}>
      ${this.shown.map(
        ({ kind, label: name, detail }, index) => html`<li
          id="completion-${index}"
          class=${kind}
          role="option"
          aria-selected=${index === this.active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => this.#take(index)}
        >
          <span class="name">${name}</span> <span class="detail">${detail}</span>
        </li>`,
      )}
    </ul>`;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #typed(): void {
    this.line = this.#input?.value ?? '';
    void this.#complete();
  }

  async #complete(): Promise<void> {
    const asked = ++this.#asked;
    const typed = readTyped(this.line, this.#input?.selectionStart ?? this.line.length, this.commands);
    if (typed === null) return this.#show(commandCompletions(this.line, this.commands), 0);
    this.#show(optionCompletions(typed, []), -1);
    const { focused } = typed;
    if (focused?.option.suggests !== true) return;
    const data = commandData(typed, this.#chosen, focused.option.name);
    const suggestions = await askSuggestions(data, this.language).catch(() => []);
    if (asked === this.#asked) this.#show(optionCompletions(typed, suggestions), -1);
  }

  #show(completions: readonly Completion[], active: number): void {
    this.shown = completions;
    this.active = Math.min(active, completions.length - 1);
  }

  #close(): void {
    this.#asked += 1;
    this.#show([], -1);
  }

  #pressed(event: KeyboardEvent): void {
    // Enter that ends the writing of Chinese is not meant for us; Safari tells so by the code 229 alone.
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (this.shown.length === 0) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      const count = this.shown.length;
      const from = this.active < 0 && move < 0 ? 0 : this.active;
      this.active = (from + move + count) % count;
    } else if (event.key === 'Tab' && !event.shiftKey) this.#take(Math.max(0, this.active));
    else if (event.key === 'Enter' && this.active >= 0) this.#take(this.active);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
  }

  #take(index: number): void {
    const completion = this.shown[index];
    if (completion === undefined) return;
    const { insert, value } = completion;
    const before = this.line.slice(0, insert.from) + insert.text;
    const typed = readTyped(before, before.length, this.commands);
    if (value !== null && typed?.focused) this.#chosen.set(typed.focused.option.name, { text: insert.text, value });
    this.line = before + this.line.slice(insert.to);
    void this.updateComplete.then(() => {
      this.#input?.focus();
      this.#input?.setSelectionRange(before.length, before.length);
      if (completion.kind === 'value') this.#close();
      else void this.#complete();
    });
  }

  #submit(event: Event): void {
    event.preventDefault();
    const line = this.line.trim();
    if (line === '') return;
    const detail: Sent = { line, data: this.#dataOf(line) };
    this.line = '';
    this.#chosen.clear();
    this.#close();
    this.dispatchEvent(new CustomEvent('send-line', { detail, bubbles: true }));
  }

  #dataOf(line: string): CommandData | null {
    const typed = readTyped(`${line} `, line.length + 1, this.commands);
    if (typed !== null) return commandData(typed, this.#chosen);
    // The bot itself says that it does not know a command.
    const [, name] = /^\/(\S+)/.exec(line) ?? [];
    return name === undefined ? null : { type: 1, name, options: [] };
  }
}

customElements.define('message-box', MessageBox);
