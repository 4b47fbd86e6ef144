import type { Source } from '../../domain/post.ts';

/** A source of which no more is known than what is given. */
export const sourceWith = (known: Partial<Source>): Source => ({
  author: null,
  date: null,
  title: null,
  url: null,
  site: null,
  label: null,
  remark: null,
  originals: [],
  ...known,
});
