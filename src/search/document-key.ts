import { createHash } from 'node:crypto';
import type { SearchDocument } from './engine.ts';

/** The same for documents that are the same in everything: most of a post is as it was when it is edited, and indexing takes time. */
export const keyOf = (document: SearchDocument): string =>
  createHash('sha1').update(JSON.stringify(document)).digest('base64');
