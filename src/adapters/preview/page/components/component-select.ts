import type { APISelectMenuOption } from 'discord-api-types/v10';
import { css, html, LitElement } from 'lit';
import { pressed } from './press.ts';

/** A menu of texts (https://docs.discord.com/developers/components/reference#string-select), as the browser's own menu. */
export class ComponentSelect extends LitElement {
  static override properties = {
    customId: {},
    placeholder: {},
    options: { attribute: false },
    most: { type: Number },
    disabled: { type: Boolean },
  };

  static override styles = css`
    :host {
      display: block;
      max-width: 400px;
    }
    select {
      box-sizing: border-box;
      width: 100%;
      min-height: 40px;
      padding: 8px;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--input);
      color: var(--text);
      font: 1rem var(--font);
    }
    select:focus-visible {
      outline: 2px solid var(--focus);
    }
  `;

  declare customId: string;
  declare placeholder: string;
  declare options: readonly APISelectMenuOption[];
  /** How many may be chosen. */
  declare most: number;
  declare disabled: boolean;

  override render() {
    const isMultiple = this.most > 1;
    return html`<select
      aria-label=${this.placeholder || '…'}
      ?multiple=${isMultiple}
      ?disabled=${this.disabled}
      @change=${this.#choose}
    >
      ${isMultiple ? '' : html`<option value="" disabled ?selected=${!this.options.some((option) => option.default)}>${this.placeholder}</option>`}
      ${this.options.map(
        ({ label, value, description, default: chosen = false }) =>
          html`<option value=${value} ?selected=${chosen}>${description ? `${label} — ${description}` : label}</option>`,
      )}
    </select>`;
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const values = [...target.selectedOptions].map(({ value }) => value);
    this.dispatchEvent(pressed({ customId: this.customId, type: 3, values }));
  }
}

customElements.define('component-select', ComponentSelect);
