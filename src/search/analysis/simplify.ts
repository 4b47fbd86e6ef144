import { Converter } from 'opencc-js/t2cn';

const simplified = Converter({ from: 'hk', to: 'cn' });

/** Forms that stand for two words in one region and for one in another, so that only folding both ways makes them meet. */
const merged = new Map([['著', '着']]);

/**
 * The simplified form of one Han character; any other character comes back as it is.
 *
 * Characters are folded one by one, never as words: then a piece of a text folds as it does inside the whole,
 * and simplified and traditional spellings of the same words always come out equal.
 */
export function simplify(character: string): string {
  let form = character;
  // A few characters (薴) reach their final form only in the second step.
  for (let next = simplified(form); next !== form; next = simplified(form)) form = next;
  return merged.get(form) ?? form;
}
