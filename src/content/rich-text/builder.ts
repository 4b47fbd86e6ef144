import type { Mark, RichText, Span } from '../../domain/rich-text.ts';

/** A mark before it is known where it ends. */
export type Style = Mark extends infer M ? (M extends Span ? Omit<M, keyof Span> : never) : never;

/** Collects text and marks in reading order. */
export class RichTextBuilder {
  #text = '';
  // To look at the end of a text that grows would copy it each time.
  #last = '';
  readonly #marks: Mark[] = [];

  get text(): string {
    return this.#text;
  }

  /** The last character that was written; empty before the first. */
  get last(): string {
    return this.#last;
  }

  write(text: string): void {
    this.#text += text;
    this.#last = text.slice(-1) || this.#last;
  }

  /** Marks what `write` adds; nothing added, nothing marked. */
  mark(style: Style, write: () => void): void {
    const from = this.#text.length;
    write();
    const to = this.#text.length;
    if (to > from) this.#marks.push({ ...style, from, to });
  }

  /** The text without the white space around it. Outer marks stand before inner ones. */
  build(): RichText {
    const start = this.#text.length - this.#text.trimStart().length;
    const end = Math.max(start, this.#text.trimEnd().length);
    const marks: Mark[] = [];
    for (const mark of this.#marks) {
      const from = Math.max(mark.from, start) - start;
      const to = Math.min(mark.to, end) - start;
      if (from < to) marks.push({ ...mark, from, to });
    }
    marks.sort((a, b) => a.from - b.from || b.to - a.to);
    return { text: this.#text.slice(start, end), marks };
  }
}
