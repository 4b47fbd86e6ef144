import { css, html, LitElement } from 'lit';
import { draw } from '../markdown/draw.ts';
import { parse } from '../markdown/parse.ts';
import type { Reading } from '../markdown/reading.ts';
import './hidden-words.ts';

/** Discord's Markdown (https://docs.discord.com/developers/components/reference#text-display). */
export class ComponentText extends LitElement {
  static override properties = { content: {}, reading: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      line-height: 1.375rem;
      overflow-wrap: anywhere;
    }
    .lines,
    .subtext,
    .heading,
    .item span:last-child {
      white-space: break-spaces;
    }
    .subtext {
      color: var(--muted);
      font-size: 0.8125rem;
      line-height: 1.125rem;
    }
    .heading {
      margin: 8px 0 4px;
      color: var(--strong);
      font-weight: 700;
      line-height: 1.375em;
    }
    .level-1 {
      font-size: 1.5rem;
    }
    .level-2 {
      font-size: 1.25rem;
    }
    .heading:first-child {
      margin-top: 0;
    }
    blockquote {
      margin: 0;
      padding-left: 12px;
      border-left: 4px solid var(--quote-edge);
      border-radius: 4px;
    }
    .item {
      display: flex;
      gap: 8px;
      margin-left: calc(8px + 16px * var(--depth));
    }
    a {
      color: var(--link);
      text-decoration-thickness: 1px;
      text-underline-offset: 3px;
    }
    code {
      padding: 0 0.2em;
      border-radius: 4px;
      background: var(--code);
      font-family: var(--monospace);
      font-size: 0.875rem;
    }
    pre {
      margin: 4px 0;
      padding: 8px;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--code);
    }
    pre code {
      padding: 0;
      background: none;
    }
    .mention,
    time {
      padding: 0 2px;
      border-radius: 3px;
      background: var(--mention);
    }
  `;

  declare content: string;
  declare reading: Reading;

  override render() {
    return html`${draw(parse(this.content), this.reading)}`;
  }
}

customElements.define('component-text', ComponentText);
