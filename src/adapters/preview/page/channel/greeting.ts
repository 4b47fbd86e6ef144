import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../words.ts';

/** Lines to begin with. */
const examples = ['/quote 强化学习', '/search 代码', '/topic', '/random', '/help'];

/** What stands in an empty channel; each example is handed on when it is pressed. */
export const drawGreeting = (words: PageWords, write: (line: string) => void): TemplateResult =>
  html`<div class="greeting">
    <h2>${words.greeting}</h2>
    <p>${words.tryThese}</p>
    <p class="row">
      ${examples.map((line) => html`<button type="button" @click=${() => write(line)}><code>${line}</code></button>`)}
    </p>
  </div>`;
