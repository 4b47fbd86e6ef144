import { css, html, LitElement } from 'lit';

/** A box with a coloured edge (https://docs.discord.com/developers/components/reference#container). */
export class ComponentContainer extends LitElement {
  static override properties = { accent: { type: Number } };

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 8px;
      box-sizing: border-box;
      max-width: 600px;
      margin: 4px 0;
      padding: 16px;
      border: 1px solid var(--container-edge);
      border-left: 4px solid var(--accent, var(--container-edge));
      border-radius: 8px;
      background: var(--container);
    }
  `;

  declare accent: number | null;

  constructor() {
    super();
    this.accent = null;
  }

  override render() {
    return html`<slot></slot>`;
  }

  override updated(): void {
    const colour = this.accent === null ? null : `#${this.accent.toString(16).padStart(6, '0')}`;
    this.style.setProperty('--accent', colour);
  }
}

customElements.define('component-container', ComponentContainer);
