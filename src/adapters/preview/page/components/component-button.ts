import { css, html, LitElement } from 'lit';
import { pressed } from './press.ts';

const styleNames = ['', 'primary', 'secondary', 'success', 'danger'];

/** A button that asks, or a link in a button's form (https://docs.discord.com/developers/components/reference#button). */
export class ComponentButton extends LitElement {
  static override properties = {
    label: {},
    emoji: {},
    customId: {},
    url: {},
    look: { type: Number },
    disabled: { type: Boolean },
  };

  static override styles = css`
    :host {
      display: inline-flex;
    }
    button,
    a {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      box-sizing: border-box;
      min-height: 32px;
      max-width: 100%;
      padding: 2px 14px;
      border: 0;
      border-radius: 8px;
      background: var(--button);
      color: var(--button-text);
      font: 500 0.875rem / 1.3 var(--font);
      text-align: left;
      text-decoration: none;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    button:hover:enabled,
    a:hover {
      background: var(--button-hover);
    }
    .primary {
      background: #5865f2;
      color: #fff;
    }
    .primary:hover:enabled {
      background: #4752c4;
    }
    .success {
      background: #1f7a45;
      color: #fff;
    }
    .danger {
      background: #c93b3e;
      color: #fff;
    }
    button:disabled {
      opacity: 0.5;
      cursor: not-allowed;
    }
    button:focus-visible,
    a:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    svg {
      flex: none;
      width: 14px;
      height: 14px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
    }
  `;

  declare label: string;
  declare emoji: string;
  declare customId: string;
  declare url: string;
  /** Discord's number of its style. */
  declare look: number;
  declare disabled: boolean;

  override render() {
    const words = [this.emoji, this.label].filter(Boolean).join(' ');
    if (this.url && !this.disabled) {
      return html`<a href=${this.url} target="_blank" rel="noopener noreferrer"
        >${words}
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4h6v6M20 4 10 14M18 14v6H4V6h6" /></svg
      ></a>`;
    }
    return html`<button type="button" class=${styleNames[this.look] ?? ''} ?disabled=${this.disabled} @click=${this.#press}>
      ${words}
    </button>`;
  }

  #press(): void {
    this.dispatchEvent(pressed({ customId: this.customId, type: 2 }));
  }
}

customElements.define('component-button', ComponentButton);
