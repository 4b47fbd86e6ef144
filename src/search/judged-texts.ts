import { type JudgedText, judgedText } from './judged-text.ts';
import { recentTexts } from './recent-texts.ts';
import type { Documents } from './searcher.ts';

/** In UTF-16 units of bodies: those of some ten thousand excerpts. */
const most = 14_000_000;

/** Documents as they are judged; those that were judged lately are kept, as questions return to them. */
export interface JudgedTexts {
  /** Null where there is no such document. */
  of(ids: readonly string[]): (JudgedText | null)[];
  /** Is called when documents have changed. */
  forget(): void;
}

export function createJudgedTexts({ get, ready }: Pick<Documents, 'get' | 'ready'>): JudgedTexts {
  const known = recentTexts<JudgedText>(most, ({ body }) => body.folded.text);
  const read = (id: string): JudgedText | null => {
    const document = get(id);
    if (document === undefined) return null;
    const text = judgedText(document);
    known.set(id, text);
    return text;
  };
  return {
    of(ids) {
      ready?.(ids.filter((id) => !known.has(id)));
      return ids.map((id) => known.get(id) ?? read(id));
    },
    forget: () => known.clear(),
  };
}
