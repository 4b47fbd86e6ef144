import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Construct, State } from 'micromark-util-types';
import { isLineEnding, isSpace } from './code.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathBlock: 'mathBlock';
    mathLine: 'mathLine';
  }
}

const dollar = 36;

/**
 * Lines between two lines of `$$`, none of them empty (TeX allows none): what looks like a list or a heading there is
 * mathematics. Without the second `$$` it is a paragraph like any other.
 */
export const mathBlock: Construct = {
  name: 'mathBlock',
  concrete: true,
  tokenize(effects, ok, nok) {
    const interrupts = this.interrupt === true;
    const isLazy = (): boolean => this.parser.lazy[this.now().line] === true;
    let lines = 0;
    let dollars = 0;
    let others = 0;

    const beginLine: State = (code) => {
      if (isLazy()) return nok(code);
      effects.enter('mathLine');
      lines += 1;
      dollars = 0;
      others = 0;
      return inLine(code);
    };

    const inLine: State = (code) => {
      if (code === null || isLineEnding(code)) return endLine(code);
      if (code === dollar) dollars += 1;
      else if (!isSpace(code)) others += 1;
      effects.consume(code);
      return inLine;
    };

    const endLine: State = (code) => {
      const isFence = dollars === 2 && others === 0;
      const isBlank = dollars + others === 0;
      if (isBlank || (lines === 1 && !isFence) || (code === null && !(isFence && lines > 1))) return nok(code);
      effects.exit('mathLine');
      if (isFence && lines > 1) {
        effects.exit('mathBlock');
        return ok(code);
      }
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return beginLine;
    };

    return (code) => {
      if (interrupts) return nok(code);
      effects.enter('mathBlock');
      return beginLine(code);
    };
  },
};

/** Compiles the block as a block of code that holds its source. */
export const mathBlockFromMarkdown: FromMarkdown = {
  enter: { mathBlock: enterBlock },
  exit: { mathBlock: exitBlock, mathLine: exitLine },
};

function enterBlock(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'code', lang: 'latex', meta: null, value: '' }, token);
}

function exitLine(this: CompileContext, token: Token): undefined {
  const block = this.stack.at(-1);
  if (block?.type === 'code') block.value += `${block.value === '' ? '' : '\n'}${this.sliceSerialize(token)}`;
}

function exitBlock(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
