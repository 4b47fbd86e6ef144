import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../domain/request.ts';
import type { OpenPost, PostEntry } from '../../author-desk.ts';
import { fetchPost, fetchPosts, onSave } from '../server.ts';
import { pageWords } from '../words.ts';
import { drawMarkdown } from './markdown-lines.ts';
import { drawPiece } from './piece.ts';

/** A post as its author wrote it beside what was read from it, as of the last save. */
export class AuthorDeskPanel extends LitElement {
  static override properties = {
    language: {},
    posts: { state: true },
    post: { state: true },
    path: { state: true },
    /** The piece that is pointed at. */
    pointed: { state: true },
  };

  declare language: Language;
  declare posts: readonly PostEntry[] | null;
  declare post: OpenPost | null;
  declare path: string;
  declare pointed: number | null;

  #stopListening = (): void => undefined;

  constructor() {
    super();
    this.language = 'en';
    this.posts = null;
    this.post = null;
    this.path = '';
    this.pointed = null;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#refresh();
    this.#stopListening = onSave((path) => void this.#refresh(path));
  }

  /** A browser opens six connections to a host: those of closed panels would soon leave none for questions. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening();
  }

  override render() {
    const words = pageWords(this.language);
    if (this.posts === null) return nothing;
    if (this.posts.length === 0) return html`<p class="empty">${words.noPosts}</p>`;
    return html`
      <header>
        <select aria-label=${words.post} .value=${this.path} @change=${this.#choose}>
          ${this.posts.map(
            ({ path, problems }) =>
              html`<option value=${path} ?selected=${path === this.path}>${problems > 0 ? `⚠ ${path}` : path}</option>`,
          )}
        </select>
        <output>${words.problems(this.post?.problems.length ?? 0)}</output>
      </header>
      ${this.post === null ? html`<p class="empty">${words.gonePost}</p>` : this.#drawPost(this.post)}
    `;
  }

  #drawPost(post: OpenPost): TemplateResult {
    const words = pageWords(this.language);
    const point = (index: number | null) => {
      this.pointed = index;
    };
    return html`<div class="columns">
      <section aria-label=${words.post} tabindex="0">${drawMarkdown(post, this.pointed, point)}</section>
      <section aria-label=${words.pieces} tabindex="0">
        ${post.excerpts.map((excerpt, index) => drawPiece(excerpt, index, index === this.pointed, words, point))}
      </section>
    </div>`;
  }

  /** Reads the list again, and the post at hand when it is the one that was saved; the first one saved is opened. */
  async #refresh(saved?: string): Promise<void> {
    this.posts = await fetchPosts();
    const path = this.path || saved || this.posts[0]?.path;
    if (path === undefined) return;
    if (saved === undefined || saved === path) await this.#open(path);
  }

  async #open(path: string): Promise<void> {
    this.path = path;
    const post = await fetchPost(path);
    if (path === this.path) this.post = post;
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.#open(target.value);
  }
}

customElements.define('author-desk', AuthorDeskPanel);
