import { html, type TemplateResult } from 'lit';
import { describeTime } from './describe-time.ts';
import type { Reading } from './reading.ts';
import type { Block, Inline } from './tree.ts';

type Drawn = TemplateResult | string;

export const draw = (blocks: readonly Block[], reading: Reading): readonly Drawn[] =>
  blocks.map((block) => drawBlock(block, reading));

function drawBlock(block: Block, reading: Reading): Drawn {
  switch (block.type) {
    case 'lines':
      return html`<div class="lines">${drawAll(block.children, reading)}</div>`;
    case 'subtext':
      return html`<div class="subtext">${drawAll(block.children, reading)}</div>`;
    case 'heading':
      // Headings of a message are none of the page's.
      return html`<div class="heading level-${block.level}">${drawAll(block.children, reading)}</div>`;
    case 'quote':
      return html`<blockquote>${draw(block.blocks, reading)}</blockquote>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'list':
      return html`<div class="list" role="list">
        ${block.items.map(
          ({ marker, depth, children }) =>
            html`<div class="item" role="listitem" style="--depth: ${depth}">
              <span class="marker">${marker}</span><span>${drawAll(children, reading)}</span>
            </div>`,
        )}
      </div>`;
  }
}

const drawAll = (nodes: readonly Inline[], reading: Reading): readonly Drawn[] =>
  nodes.map((node) => drawInline(node, reading));

function drawInline(node: Inline, reading: Reading): Drawn {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'mention':
      return html`<span class="mention">${node.text}</span>`;
    case 'time':
      return html`<time datetime=${isoTime(node.seconds)}>${describeTime(node, reading)}</time>`;
    case 'link':
      return html`<a href=${node.url} target="_blank" rel="noopener noreferrer">${drawAll(node.children, reading)}</a>`;
    case 'spoiler':
      return html`<hidden-words>${drawAll(node.children, reading)}</hidden-words>`;
    case 'strong':
      return html`<strong>${drawAll(node.children, reading)}</strong>`;
    case 'emphasis':
      return html`<em>${drawAll(node.children, reading)}</em>`;
    case 'underline':
      return html`<u>${drawAll(node.children, reading)}</u>`;
    case 'deleted':
      return html`<s>${drawAll(node.children, reading)}</s>`;
  }
}

function isoTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
