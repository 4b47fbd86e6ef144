import type { Source } from '../../domain/post.ts';
import { plain, type RichText } from '../../domain/rich-text.ts';
import { qualified } from '../citation/qualified.ts';
import { sourceWith } from '../citation/source.ts';
import type { ProblemAt } from '../problem.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { type PostFacts, wordsOf } from './post-facts.ts';

/** Settings that can name nobody but who is quoted. */
const speakers = ['attribution', 'speaker', 'quote_author', 'quoteAuthor', 'attributed_to', 'said_by'];
const works = ['source', 'book', 'work', 'quote_source', 'quoteSource'];
const links = ['link', 'source_link', 'source_url', 'sourceUrl', 'quote_url', 'cite', 'url', ...works];

/** Whether the front matter says who is quoted, beyond `author`, which may as well be who wrote the post. */
export const namesSpeaker = ({ data }: PostFacts): boolean => wordsOf(data, speakers) !== null;

/** Whether the front matter says what work is quoted. */
export const namesWork = ({ data }: PostFacts): boolean => wordsOf(data, works) !== null;

/** Whom the front matter of a quotation names; null where it names neither author nor work nor address. */
export function sourceInFrontMatter({ data }: PostFacts): Source | null {
  const name = wordsOf(data, [...speakers, 'author', 'by']);
  const work = works.map((key) => wordsOf(data, [key])).find((words) => words !== null && webUrl(words) === null);
  const url = links.map((key) => webUrl(wordsOf(data, [key]) ?? '')).find((address) => address !== null);
  if (name === null && work === undefined && url === undefined) return null;
  const { author, remark } = name === null ? { author: null, remark: null } : qualified(name);
  return sourceWith({ author, remark: remark ?? doubtOf(data), title: work ?? null, url: url ?? null });
}

/** What the front matter says against its own attribution, as in `attribution_confidence: uncertain`. */
function doubtOf(data: PostFacts['data']): RichText | null {
  const confidence = wordsOf(data, ['attribution_confidence', 'attributionConfidence', 'confidence']);
  const isDoubted = /^(?:uncertain|unsure|low|doubtful|disputed|unverified|apocryphal|unknown)$/i.test(
    confidence ?? '',
  );
  if (confidence !== null && isDoubted) return plain(`(${confidence})`);
  return data.misattributed === true ? plain('(misattributed)') : null;
}

/** A `link` that is written, and leads nowhere. */
export function unusableLinks({ data, placeOf }: PostFacts): ProblemAt[] {
  const keys = ['link', 'source_link', 'source_url', 'sourceUrl', 'quote_url'];
  return keys
    .filter((key) => wordsOf(data, [key]) !== null && webUrl(wordsOf(data, [key]) ?? '') === null)
    .map((key) => ({
      ...placeOf(key),
      severity: 'warning',
      rule: 'link-not-url',
      message: `«${key}: ${wordsOf(data, [key])}» is no address; it was not linked to.`,
      remedy: 'Write an address that begins with http:// or https://, or leave the setting out.',
    }));
}
