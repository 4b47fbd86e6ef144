import type { Recognised } from '../attribution/part.ts';
import { recogniseParts } from '../attribution/recognise.ts';
import type { SectionBlocks } from '../sections.ts';
import { withQuotedBody } from './body-quote.ts';
import { bookOf, withExcerptsOf } from './book-excerpts.ts';
import { withFrontMatterQuote } from './front-matter-quote.ts';
import { unusableLinks } from './front-matter-source.ts';
import { headingQuote } from './heading-quote.ts';
import { highlightsIn } from './highlights.ts';
import { linkedWorks } from './linked-work.ts';
import type { PostFacts } from './post-facts.ts';

/**
 * Reads the sections of a post as parts, one after the other, as the form of the whole post has it: highlights of one
 * work, a quotation with its attribution in heading, front matter or tags, excerpts from a book or from a work that a
 * heading links to, or none of these.
 */
export function recogniseSections(sections: readonly SectionBlocks[], post: PostFacts): readonly Recognised[] {
  const highlights = highlightsIn(sections, post.title);
  const book = bookOf(post);
  const linkedWork = linkedWorks(sections);
  const recognised = sections.map((section) => {
    const parts = highlights(section) ?? recogniseParts(section.blocks);
    const read = headingQuote(section.heading, parts) ?? parts;
    const work = book ?? linkedWork(section);
    return work === null ? read : withExcerptsOf(work, section, read);
  });
  const read = withFrontMatterQuote(recognised, post) ?? withQuotedBody(recognised, post) ?? recognised;
  const [first, ...others] = read;
  const links = 'quote' in post.data ? unusableLinks(post) : [];
  return first === undefined ? [] : [{ ...first, problems: [...links, ...(first.problems ?? [])] }, ...others];
}
