import type { Excerpt } from '../domain/post.ts';
import type { PagePlace } from '../domain/request.ts';

/** What a request for an excerpt means, so that something near can be offered once the excerpt is gone. */
export const placeOf = ({ id, section }: Excerpt): PagePlace => ({ excerpt: id, section: section.id, part: 0 });
