import type { Source } from '../../domain/post.ts';
import { plain } from '../../domain/rich-text.ts';

/** «Epictetus (attributed)», «Paine, paraphrased by Hitchens»: what is said of the attribution is no part of the name. */
export function qualified(words: string): Pick<Source, 'author' | 'remark'> {
  const name = words.trim();
  const match = name.length > 200 ? null : (qualifier.exec(name) ?? handedDown.exec(name));
  return match === null
    ? { author: name, remark: null }
    : { author: (match[1] ?? '').trim(), remark: plain(match[2] ?? '') };
}

const qualifier =
  /^([^()（）]{2,}?)\s*([(（][^()（）]*(?:translated|paraphras|attribut|apocryphal|disputed|unverified|意译|转述|误传|相传|出处不详)[^()（）]*[)）])$/iu;

const handedDown =
  /^(\S[^,，]*?)[,，]?\s+((?:as\s+)?(?:paraphrased|quoted|cited|translated|recalled|recounted|reported)\s+(?:by|in)\s+\S.*)$/iu;
