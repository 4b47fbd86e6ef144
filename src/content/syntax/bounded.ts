import {
  attention,
  autolink,
  codeText,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
} from 'micromark-core-commonmark';
import type { Construct, ConstructRecord, Extension, TokenizeContext } from 'micromark-util-types';

/** The inline constructs that every extension builds on, by the code of the character they begin with. */
const commonmark = {
  33: labelStartImage,
  42: attention,
  60: [autolink, htmlText],
  91: labelStartLink,
  93: labelEnd,
  95: attention,
  96: codeText,
} as const;

/** Marks that are paired when a paragraph ends, in time that grows with the square of their number. */
const pairedMarks = new Set(['attention', 'strikethrough']);

/** Begin at every word, and give up within it. */
const wordAutolinks = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink']);

/** No paragraph that a person wrote comes near: `*`, `[`, `<` and their like. */
const maximumMarks = 2_000;

/** Characters that were read in vain, looking for the end of a construct that has none. */
const maximumVain = 200_000;

/**
 * What stands before the words at which an address could begin, summed over them: behind a bracket that nothing closes,
 * all of it is looked through for each word.
 */
const maximumLookedBack = 10_000_000;

interface Spent {
  marks: number;
  vain: number;
  lookedBack: number;
}

/**
 * Bounds what the inline constructs of one paragraph may cost. What is beyond the bound stays as it is written.
 * Without it a paragraph of a hundred thousand brackets or asterisks takes minutes.
 */
export function boundInline(extensions: readonly Extension[]): Extension[] {
  const spentIn = new WeakMap<TokenizeContext, Spent>();
  const bounded = new Map<Construct, Construct>();

  function bind(construct: Construct): Construct {
    const known = bounded.get(construct);
    if (known !== undefined) return known;
    const name = construct.name ?? '';
    const made: Construct = {
      ...construct,
      // The construct of this name is switched off below.
      name: `bounded ${name}`,
      tokenize(effects, ok, nok) {
        const spent = spentIn.get(this) ?? { marks: 0, vain: 0, lookedBack: 0 };
        spentIn.set(this, spent);
        if (spent.marks > maximumMarks || spent.vain > maximumVain) return nok;
        if (wordAutolinks.has(name)) {
          spent.lookedBack += this.events.length;
          if (spent.lookedBack > maximumLookedBack) return nok;
        } else {
          spent.marks += 1;
        }
        const start = this.now().offset;
        return construct.tokenize.call(
          this,
          effects,
          (code) => {
            if (pairedMarks.has(name)) spent.marks += this.now().offset - start - 1;
            return ok(code);
          },
          (code) => {
            spent.vain += this.now().offset - start;
            return nok(code);
          },
        );
      },
    };
    bounded.set(construct, made);
    return made;
  }

  const bindAll = (text: ConstructRecord = {}): ConstructRecord =>
    Object.fromEntries(Object.entries(text).map(([code, list]) => [code, [list ?? []].flat().map(bind)]));

  const replaced = Object.values(commonmark).flat();
  return [
    { disable: { null: replaced.map(({ name }) => name ?? '') } },
    ...[{ text: { ...commonmark, 60: [...commonmark[60]] } }, ...extensions].map((extension: Extension) => ({
      ...extension,
      text: bindAll(extension.text),
    })),
  ];
}
