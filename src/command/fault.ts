import type { Reply } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import { plain } from '../domain/rich-text.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with a request, said in whichever language its reader has. */
export type Fault = (words: Words) => string;

/** Tells the asker alone. */
export const refuse = (request: Request, fault: Fault, words: Words): Reply => ({
  private: true,
  title: null,
  items: [{ type: 'text', text: plain(fault(words)) }],
  flow: 'single',
  self: request,
  actions: [],
  apart: true,
});
