import { css, html, LitElement } from 'lit';
import type { PageWords } from '../words.ts';

/** A file below a message (https://docs.discord.com/developers/components/reference#file), to be read here or downloaded. */
export class ComponentFile extends LitElement {
  static override properties = { name: {}, text: {}, words: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      max-width: 520px;
      padding: 12px 16px;
      border: 1px solid var(--container-edge);
      border-radius: 8px;
      background: var(--background);
    }
    .name {
      display: flex;
      gap: 12px;
      align-items: center;
    }
    .name > span {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    svg {
      flex: none;
      width: 24px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
    }
    .size,
    summary {
      color: var(--muted);
      font-size: 0.8125rem;
    }
    button {
      display: flex;
      padding: 4px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--text);
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
    }
    summary {
      margin-top: 8px;
      cursor: pointer;
    }
    pre {
      max-height: 320px;
      margin: 8px 0 0;
      padding: 8px;
      overflow: auto;
      border-radius: 4px;
      background: var(--code);
      font: 0.8125rem / 1.4 var(--monospace);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  declare name: string;
  /** What is in it; null when the file did not come with its message. */
  declare text: string | null;
  declare words: PageWords;

  override render() {
    const { name, text, words } = this;
    const sheet = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14 3H6v18h12V7zm0 0v4h4M9 12h6M9 16h6" /></svg>`;
    if (text === null) return html`<div class="name">${sheet}<span>${name}</span></div>`;
    return html`<div class="name">
        ${sheet}
        <span>${name} <span class="size">${sizeOf(blobOf(text).size)}</span></span>
        <button type="button" aria-label="${words.download}: ${name}" title=${words.download} @click=${this.#download}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v12m-5-5 5 5 5-5M4 20h16" /></svg>
        </button>
      </div>
      <details>
        <summary>${words.contents}</summary>
        <pre tabindex="0">${text}</pre>
      </details>`;
  }

  /** The browser gets the file from this page itself, not from the server. */
  #download(): void {
    const url = URL.createObjectURL(blobOf(this.text ?? ''));
    const link = document.createElement('a');
    link.href = url;
    link.download = this.name;
    link.click();
    URL.revokeObjectURL(url);
  }
}

const blobOf = (text: string): Blob => new Blob([text], { type: 'text/plain;charset=utf-8' });

const sizeOf = (bytes: number): string => (bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`);

customElements.define('component-file', ComponentFile);
