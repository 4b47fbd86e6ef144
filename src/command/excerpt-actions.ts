import type { Excerpt } from '../domain/post.ts';
import type { Action } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import type { Call } from './command.ts';
import { excerptNumber } from './excerpt-option.ts';
import { placeOf } from './place-of.ts';

/** What a reader may do with any excerpt. */
export function excerptActions({ words }: Pick<Call, 'words'>, excerpt: Excerpt): readonly Action[] {
  const about = (label: string, command: string, others: Request['options'] = {}): Action => ({
    label,
    request: { command, options: { excerpt: excerptNumber(excerpt), ...others }, page: 1, at: placeOf(excerpt) },
  });
  return [
    about(words.save, 'saved add'),
    about(words.cite, 'cite'),
    about(words.moreLikeThis, 'like', { private: true }),
    ...(excerpt.sources.length > 0 ? [about(words.wrongSource, 'report')] : []),
  ];
}
