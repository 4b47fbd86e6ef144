import { html, nothing, type TemplateResult } from 'lit';
import type { ExcerptRecord, SourceRecord } from '../../../../domain/record.ts';
import type { PageWords } from '../words.ts';
import type { Point } from './markdown-lines.ts';

/** What was read from some lines of a post, and from whom it is said to be. */
export function drawPiece(
  { kind, lines: [first, last], text, sources, section }: ExcerptRecord,
  index: number,
  isPointed: boolean,
  words: PageWords,
  point: Point,
): TemplateResult {
  return html`<article class="piece ${kind} ${isPointed ? 'pointed' : ''}" @mouseenter=${() => point(index)}>
    <p class="about">
      <b>${words.kinds[kind]}</b> ${first === last ? first : `${first}–${last}`}
      ${section.length === 0 ? nothing : html`· ${section.join(' › ')}`}
    </p>
    ${text === '' ? nothing : html`<p class="words">${text}</p>`}
    ${
      sources.length === 0
        ? html`<p class="no-source">${words.noSource}</p>`
        : html`<ul>
          ${sources.map((source) => drawSource(source, words))}
        </ul>`
    }
  </article>`;
}

function drawSource(source: SourceRecord, words: PageWords): TemplateResult {
  const { author, date, title, site, label, url, originals } = source;
  const parts = [label, author, date, title, site].filter((part) => part !== null);
  return html`<li>
    ${parts.join(' · ')} ${url === null ? nothing : drawAddress(url)}
    ${
      originals.length === 0
        ? nothing
        : html`<div>${words.original}</div>
          <ul>
            ${originals.map((original) => drawSource(original, words))}
          </ul>`
    }
  </li>`;
}

const drawAddress = (url: string): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`;
