import { hash } from 'node:crypto';

/** Folds text for comparison: compatibility forms, case and script. */
export type Fold = (text: string) => string;

/** A name as it is compared, and the id made from it. */
export interface Identity {
  /** Eight characters, 0-9 and a-v: 40 bits of a SHA-256. Among ten thousand names two share one once in 20,000 libraries. */
  readonly id: string;
  readonly folded: string;
}

export interface Names {
  /** A name as it is compared: without regard to case, script and white space, the steps of a path separated by `›`. */
  fold(name: string): string;
  /** The identity of a name of some kind; `detail` tells names apart that read the same. */
  identify(kind: string, name: string, detail?: string): Identity;
}

const pathSeparator = / ?› ?| [>»→/] /g;

/** White space beside a Han character or a punctuation mark is a matter of taste: «深度 学习», «(深度) 学习». */
const optionalSpace = / (?:(?=[\p{Script=Han}\p{P}\p{S}])|(?<=[\p{Script=Han}\p{P}\p{S}] ))/gu;

export function createNames(foldText: Fold): Names {
  const fold = (name: string): string =>
    foldText(name).replace(/\s+/g, ' ').trim().replace(pathSeparator, '›').replace(optionalSpace, '');
  return {
    fold,
    identify(kind, name, detail = '') {
      const folded = fold(name);
      const digest = hash('sha256', `${kind}\n${detail}\n${folded}`, 'buffer');
      return { id: digest.readUIntBE(0, 5).toString(32).padStart(8, '0'), folded };
    },
  };
}
