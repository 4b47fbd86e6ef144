import type { Code, Construct, State } from 'micromark-util-types';
import { isDigit, isLetter, isLineEnding, isSpace } from './code.ts';

const dollar = 36;
const backslash = 92;
const openingParenthesis = 40;
const closingBracket = 93;

/** In UTF-16 units; what is longer stands in a block of its own. */
const maximumLength = 2_000;

/**
 * Nothing in `$a_1$` or `$$…$$` is Markdown: it stays text. One dollar opens before what is no space, and closes after
 * what is no space and before what is no digit (Pandoc's rule): «$5 and $6» are prices.
 */
export const inlineMath: Construct = {
  name: 'inlineMath',
  previous: (code) => code !== dollar,
  tokenize(effects, ok, nok) {
    const start = this.now().offset;
    const { previous } = this;
    let opening = 0;
    let closing = 0;
    let before: Code = null;

    const open: State = (code) => {
      if (code === dollar && opening < 2) {
        opening += 1;
        effects.consume(code);
        return open;
      }
      const isPrice = opening === 1 && (isSpace(code) || isDigit(previous) || isLetter(previous));
      return code === dollar || isPrice ? nok(code) : inside(code);
    };

    const inside: State = (code) => {
      const leadsToAddress = before === closingBracket && code === openingParenthesis;
      if (code === null || leadsToAddress || this.now().offset - start > maximumLength) return nok(code);
      if (code === dollar) {
        closing = 0;
        return close(code);
      }
      if (isLineEnding(code)) return lineEnding(code);
      effects.consume(code);
      before = code;
      return code === backslash ? escaped : inside;
    };

    const escaped: State = (code) => {
      if (code !== dollar && code !== backslash) return inside(code);
      effects.consume(code);
      before = code;
      return inside;
    };

    const lineEnding: State = (code) => {
      effects.exit('data');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      before = code;
      return nextLine;
    };

    /** Where a line begins is known when its first character is. */
    const nextLine: State = (code) => {
      effects.enter('data');
      return inside(code);
    };

    const close: State = (code) => {
      if (code === dollar) {
        closing += 1;
        effects.consume(code);
        return close;
      }
      const isPrice = opening === 1 && (isSpace(before) || isDigit(code));
      if (closing === opening && !isPrice) {
        effects.exit('data');
        return ok(code);
      }
      before = dollar;
      return opening === 1 ? nok(code) : inside(code);
    };

    return (code) => {
      effects.enter('data');
      return open(code);
    };
  },
};
