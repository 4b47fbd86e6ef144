import type { Source } from '../../domain/post.ts';
import type { Part, Recognised } from '../attribution/part.ts';
import { sourceWith } from '../citation/source.ts';
import type { ProblemAt } from '../problem.ts';
import { namesSpeaker, namesWork, sourceInFrontMatter } from './front-matter-source.ts';
import { type PostFacts, wordsOf } from './post-facts.ts';

/**
 * A post whose whole body is a quotation, or each blockquote in it where other words stand between them. Null for a post
 * that is none, and for one that attributes its quotations itself.
 */
export function withQuotedBody(sections: readonly Recognised[], post: PostFacts): readonly Recognised[] | null {
  const filed = filedAsQuote(post);
  const isQuote = namesSpeaker(post) || filed === 'form' || (filed === 'topic' && namesWork(post));
  const parts = sections.flatMap((section) => section.parts);
  const passages = parts.filter((part) => part.type === 'passage');
  if (!isQuote || passages.length === 0 || parts.some((part) => attributes.has(part.type))) return null;
  const source = sourceInFrontMatter(post) ?? (filed === 'form' ? sourceInTags(post) : null);
  if (source === null) return wordsOf(post.data, ['date']) === null ? null : withProblem(sections);
  const isMixed = passages.some(isBlockquote) && !passages.every(isBlockquote);
  return sections.map((section) => ({ ...section, parts: backed(section.parts, source, isMixed) }));
}

const attributes = new Set<Part['type']>(['citations', 'quotation', 'sectionSource', 'label']);

const isBlockquote = (part: Part): boolean =>
  part.type === 'passage' && part.nodes.every((node) => node.type === 'blockquote');

const quoteWord = /^(?:quotes?|quotations?|quote-?book)$/i;

/**
 * `form`: the post is one of quotations by its type, its folder or its site. `topic`: only by what it is filed under,
 * where `author` may be who collects them.
 */
function filedAsQuote({ path, url, data, tags, categories }: PostFacts): 'form' | 'topic' | null {
  const folders = path.split('/').slice(0, -1);
  const page = url === null ? [] : [...new URL(url).hostname.split('.'), ...new URL(url).pathname.split('/')];
  const types = ['type', 'layout', 'kind', 'format', 'post_format'].map((key) => wordsOf(data, [key]) ?? '');
  if ([...types, ...folders, ...page].some((word) => quoteWord.test(word))) return 'form';
  return [...tags, ...categories].some((topic) => /^(?:quotes?|quotations?|名言|语录|金句)$/i.test(topic))
    ? 'topic'
    : null;
}

const media = new Set(
  'books book shows show series tv movies movie films film anime manga comics games game plays podcasts songs poems'.split(
    ' ',
  ),
);

/** Tags that read «speaker, work, kind of work», as in `[kaladin, the way of kings, books]`. */
function sourceInTags({ tags }: PostFacts): Source | null {
  const [author, title, medium, ...others] = tags;
  if (author === undefined || title === undefined || medium === undefined || others.length > 0) return null;
  return media.has(medium.toLowerCase()) ? sourceWith({ author, title }) : null;
}

/** Neighbouring passages are one quotation; in a post that mixes them with other words, the blockquotes alone are. */
function backed(parts: readonly Part[], source: Source, onlyBlockquotes: boolean): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.type !== 'passage' || (onlyBlockquotes && !isBlockquote(part))) result.push(part);
    else if (last?.type === 'quotation' && !onlyBlockquotes)
      result[result.length - 1] = { ...last, nodes: [...last.nodes, ...part.nodes] };
    else result.push({ type: 'quotation', nodes: part.nodes, sources: [source] });
  }
  return result;
}

function withProblem(sections: readonly Recognised[]): readonly Recognised[] {
  const [first, ...others] = sections;
  return first === undefined ? [] : [{ ...first, problems: [...(first.problems ?? []), withoutSource] }, ...others];
}

const withoutSource: ProblemAt = {
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'quote-without-source',
  message: 'This post is filed as a quotation, and neither its front matter nor its text says whose it is.',
  remedy: 'Add `attribution: Name` to the front matter, and `source:` and `link:` where there is a work.',
};
