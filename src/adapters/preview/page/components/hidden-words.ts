import { css, html, LitElement } from 'lit';

/** A spoiler: its words are seen, and read aloud, once it is pressed. */
export class HiddenWords extends LitElement {
  static override properties = { shown: { type: Boolean, reflect: true } };

  static override styles = css`
    span {
      border-radius: 4px;
      background: var(--spoiler-open);
    }
    :host(:not([shown])) span {
      background: var(--spoiler);
      color: transparent;
      cursor: pointer;
    }
    :host(:not([shown])) ::slotted(*) {
      visibility: hidden;
    }
    span:focus-visible {
      outline: 2px solid var(--focus);
    }
  `;

  declare shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  override render() {
    if (this.shown) return html`<span><slot></slot></span>`;
    return html`<span
      role="button"
      tabindex="0"
      aria-label="Spoiler"
      @click=${this.#show}
      @keydown=${(event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && this.#show(event)}
      ><slot></slot
    ></span>`;
  }

  #show(event: Event): void {
    event.preventDefault();
    this.shown = true;
  }
}

customElements.define('hidden-words', HiddenWords);
