import type { Excerpt } from '../domain/post.ts';

/** In UTF-16 units: shorter says too little by itself, longer would need a second message with its sources. */
const bounds = { least: 20, most: 2_500 } as const;

/** Whether an excerpt can stand alone in a channel. */
export const isSuitable = ({ kind, body, post }: Excerpt): boolean =>
  kind === 'quote' && post.daily !== false && body.text.length >= bounds.least && body.text.length <= bounds.most;
