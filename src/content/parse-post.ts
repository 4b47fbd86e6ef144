import type { RootContent } from 'mdast';
import { withAnchor } from '../domain/page-address.ts';
import type { Excerpt, Post } from '../domain/post.ts';
import { withoutLanguage } from '../domain/post-language.ts';
import type { Problem } from '../domain/problem.ts';
import { plain } from '../domain/rich-text.ts';
import { citationOrders } from './attribution/citation-order.ts';
import { resolveFootnotes } from './attribution/footnotes.ts';
import { brokenLinks } from './broken-links.ts';
import { excerptId } from './excerpt-id.ts';
import { readFacts } from './front-matter/facts.ts';
import { isDraft } from './front-matter/publication.ts';
import { splitFrontMatter } from './front-matter/split.ts';
import { unreadDates } from './front-matter/unread-dates.ts';
import { assemblePieces, type Piece } from './pieces.ts';
import { recogniseSections } from './post-forms/recognise-sections.ts';
import type { ProblemAt } from './problem.ts';
import { readMarkdown } from './read-markdown.ts';
import { resolveMarkup } from './resolve.ts';
import { richTextOf } from './rich-text/blocks.ts';
import { divideSections, type SectionBlocks } from './sections.ts';
import type { LinkOutcome, Site } from './site/site.ts';
import { unsourcedQuotes } from './unsourced-quotes.ts';

export interface ParsedPost {
  readonly post: Post;
  /** In the order of the file. */
  readonly excerpts: readonly Excerpt[];
  readonly problems: readonly Problem[];
  readonly draft: boolean;
  /** When a generator publishes a post that is dated ahead; null where it does not wait. */
  readonly visibleFrom: Date | null;
}

/** What a post must know of the site that publishes it. */
export type Publishing = Pick<Site, 'postUrl' | 'anchors' | 'visibleFrom'>;

/** Reads one file: front matter, sections, excerpts and their sources. Whatever the text is, it never throws. */
export function parsePost(path: string, file: string, publishing: Publishing): ParsedPost {
  const frontMatter = splitFrontMatter(file);
  const { root, problems: unread } = readMarkdown(frontMatter.body);
  const anchors = publishing.anchors(root, frontMatter.body);
  resolveMarkup(root);
  resolveFootnotes(root);
  const blocks = root.children;
  const facts = readFacts(frontMatter.data, path);
  const title = facts.title ?? titleIn(blocks) ?? titleOfFile(path);
  const published = { path, frontMatter: frontMatter.data };
  const link = publishing.postUrl(published);
  const post: Post = { path, url: link.url, ...facts, title };
  const problems: ProblemAt[] = [
    ...frontMatter.problems,
    ...unreadDates(frontMatter),
    ...unread,
    ...unlinked(link),
    ...brokenLinks(root),
  ];
  const excerpts: Excerpt[] = [];
  const sections = divideSections(blocks, title, (heading) => anchors.get(heading));
  const about = { ...published, ...facts, title, url: link.url, data: frontMatter.data, placeOf: frontMatter.placeOf };
  const recognised = recogniseSections(sections, about);
  const orders = citationOrders(recognised.map(({ parts }) => parts));
  for (const [index, { parts, problems: found }] of recognised.entries()) {
    const section = sections[index];
    const assembled = assemblePieces(parts, orders[index] ?? 'below');
    problems.push(...(found ?? []), ...assembled.problems, ...unsourcedQuotes(assembled.pieces));
    if (section !== undefined) excerpts.push(...assembled.pieces.flatMap((piece) => excerptOf(piece, section, post)));
  }
  return {
    post,
    excerpts,
    problems: problems.map((problem) => ({ path, ...problem })),
    draft: isDraft(frontMatter.data, path),
    visibleFrom: publishing.visibleFrom(published),
  };
}

/** Why a post is not linked to. */
const unlinked = (link: LinkOutcome): readonly ProblemAt[] =>
  link.url === null && link.problem !== null ? [{ line: 1, column: 1, severity: 'warning', ...link.problem }] : [];

function excerptOf(piece: Piece, { section }: SectionBlocks, post: Post): readonly Excerpt[] {
  const body = piece.kind === 'link' ? plain('') : richTextOf(piece.nodes);
  if (body.text === '' && piece.sources.length === 0) return [];
  // A source of what turns out to hold no words is a link.
  const kind = body.text === '' ? 'link' : piece.kind;
  const id = excerptId(body.text, piece.sources);
  const url = post.url === null || section.anchor === null ? post.url : withAnchor(post.url, section.anchor);
  return [{ id, kind, post, section, url, body, lines: linesOf(piece), sources: piece.sources }];
}

function linesOf({ nodes, at }: Piece): [number, number] {
  const first = (nodes[0] ?? at)?.position?.start.line ?? 1;
  return [first, (nodes.at(-1) ?? at)?.position?.end.line ?? first];
}

/** The first heading, when no other is of its rank: one of several names a section. */
function titleIn(blocks: readonly RootContent[]): string | null {
  const [first, ...others] = blocks.filter((block) => block.type === 'heading');
  if (first === undefined || (first.depth > 1 && blocks[0] !== first)) return null;
  if (first.depth > 1 && others.some((heading) => heading.depth <= first.depth)) return null;
  return richTextOf(first.children).text.replace(/\s+/g, ' ') || null;
}

/** `2022-03-25-dl-tsukkomi.md` is «dl-tsukkomi», and so is `dl-tsukkomi.en.md`; `some-post/index.md` is «some-post». */
function titleOfFile(path: string): string {
  const name =
    withoutLanguage(path)
      .replace(/\.\w+$/, '')
      .replace(/\/(index|_index)$/i, '')
      .split('/')
      .at(-1) ?? path;
  return name.replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '') || name;
}
