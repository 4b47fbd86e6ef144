import { css, html, LitElement } from 'lit';

/** Text with a button or a picture beside it (https://docs.discord.com/developers/components/reference#section). */
export class ComponentSection extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 16px;
      justify-content: space-between;
      align-items: flex-start;
    }
    .texts {
      display: flex;
      flex-direction: column;
      gap: 4px;
      min-width: 0;
    }
    slot[name='accessory'] {
      display: block;
      flex: none;
    }
  `;

  override render() {
    return html`<div class="texts"><slot></slot></div>
      <slot name="accessory"></slot>`;
  }
}

customElements.define('component-section', ComponentSection);
