import { css, LitElement, nothing } from 'lit';

/** Room between components, with a line or without (https://docs.discord.com/developers/components/reference#separator). */
export class ComponentSeparator extends LitElement {
  static override properties = {
    line: { type: Boolean, reflect: true },
    large: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      display: block;
      margin: 4px 0;
    }
    :host([large]) {
      margin: 12px 0;
    }
    :host([line]) {
      border-top: 1px solid var(--line);
    }
  `;

  declare line: boolean;
  declare large: boolean;

  constructor() {
    super();
    this.line = true;
    this.large = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'separator');
  }

  override render() {
    return nothing;
  }
}

customElements.define('component-separator', ComponentSeparator);
