import type { Language } from '../../../../domain/request.ts';

/** When and for whom a message is drawn. */
export interface Reading {
  readonly language: Language;
  readonly now: Date;
}
