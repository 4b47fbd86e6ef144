import { html, LitElement } from 'lit';
import type { PageWords } from '../words.ts';
import type { MenuEntry } from './menu-data.ts';
import type { ShownMessage } from './messages.ts';

/** An entry that was chosen for a message. */
export interface Chosen {
  readonly entry: MenuEntry;
  readonly message: ShownMessage;
}

declare global {
  interface HTMLElementEventMap {
    chosen: CustomEvent<Chosen>;
  }
}

/** The menu of a message, with the commands that take one (https://docs.discord.com/developers/interactions/application-commands#message-commands). */
export class MessageMenu extends LitElement {
  static override properties = { entries: { attribute: false }, words: { attribute: false } };

  declare entries: readonly MenuEntry[];
  declare words: PageWords;

  #message: ShownMessage | null = null;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<div
      class="menu"
      role="menu"
      popover
      aria-label=${this.words.messageMenu}
      @keydown=${this.#move}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      <p aria-hidden="true">${this.words.apps}</p>
      ${this.entries.map(
        (entry) =>
          html`<button type="button" role="menuitem" @click=${() => this.#choose(entry)}>${entry.shown}</button>`,
      )}
    </div>`;
  }

  /** Opens the menu of a message at a point of the window, or as near as it is seen whole. */
  open(message: ShownMessage, at: { readonly x: number; readonly y: number }): void {
    const menu = this.#menu;
    if (menu === null || this.entries.length === 0) return;
    this.#message = message;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(0, Math.min(at.x, window.innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(0, Math.min(at.y, window.innerHeight - height - 8))}px`;
    this.#items[0]?.focus();
  }

  get #menu(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[popover]');
  }

  get #items(): readonly HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = this.#items;
    const from = items.findIndex((item) => item.matches(':focus'));
    items[(from + step + items.length) % items.length]?.focus();
  }

  #choose(entry: MenuEntry): void {
    this.#menu?.hidePopover();
    if (this.#message === null) return;
    const detail: Chosen = { entry, message: this.#message };
    this.dispatchEvent(new CustomEvent('chosen', { detail }));
  }
}

customElements.define('message-menu', MessageMenu);
