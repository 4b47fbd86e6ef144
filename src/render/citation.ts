import type { Excerpt } from '../domain/post.ts';
import type { RichText } from '../domain/rich-text.ts';

/** The place of an excerpt, from the outside inwards; without the post's title where that is shown as the source. */
export const trailOf = ({ kind, post, section }: Excerpt): readonly string[] =>
  [...(kind === 'text' ? [] : [post.title]), ...section.headings].filter((name) => name.trim() !== '');

/** What introduces a source, such as «Original», with a colon as its script writes it; nothing for nothing. */
export function introduction(name: string): string {
  const bare = name.replace(/\s*[:：]\s*$/, '');
  if (bare === '') return '';
  return /\p{Script=Han}$/u.test(bare) ? `${bare}：` : `${bare}: `;
}

/** A rich text as it stands in one line: breaks are spaces, and what needs lines of its own is plain. */
export function inOneLine({ text, marks }: RichText): RichText {
  return {
    text: text.replaceAll('\n', ' '),
    marks: marks.filter(({ kind }) => kind !== 'blockquote' && kind !== 'marker' && kind !== 'codeBlock'),
  };
}

/** The host that a web address leads to, without `www.`; null for any other address. */
export function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
