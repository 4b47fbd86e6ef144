import type { Heading } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { sourceWith } from '../citation/source.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { webUrl } from '../rich-text/web-url.ts';
import type { SectionBlocks } from '../sections.ts';

/** Finds the work that a section is about: what the nearest heading that is a link leads to, its own or one above it. */
export function linkedWorks(sections: readonly SectionBlocks[]): (of: SectionBlocks) => Source | null {
  const works = new Map(sections.map(({ section, heading }) => [section.id, heading && linkedBy(heading)]));
  return ({ section }) => {
    const nearest = [...section.ancestors, section.id].findLast((id) => works.get(id));
    return nearest === undefined ? null : (works.get(nearest) ?? null);
  };
}

/** Beside other words, a link is one of the things that the heading speaks of. */
function linkedBy({ children: [link, ...others] }: Heading): Source | null {
  if (link?.type !== 'link' || others.length > 0) return null;
  const url = webUrl(link.url);
  const title = richTextOf(link.children).text.trim();
  return url === null || title === '' ? null : sourceWith({ title, url });
}
