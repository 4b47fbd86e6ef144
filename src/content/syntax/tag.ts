import type { Literal } from 'mdast';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { isLineEnding, isSpace } from './code.ts';

/** A template tag, a shortcode or the line of a directive, as it is written: `{% quote %}`, `{{< quote >}}`, `:::tip`. */
export interface Tag extends Literal {
  type: 'tag';
}

declare module 'mdast' {
  interface RootContentMap {
    tag: Tag;
  }
  interface BlockContentMap {
    tag: Tag;
  }
  interface PhrasingContentMap {
    tag: Tag;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag';
    tagPart: 'tagPart';
  }
}

const brace = 123;
const colon = 58;

/** In UTF-16 units. */
const maximumLength = 4_000;

/**
 * `{% … %}` (Hexo, Jekyll, Zola), `{{< … >}}` and `{{% … %}}` (Hugo), `{{ name(…) }}` (Zola), kramdown's attributes and the
 * comments of Hugo and MDX. Braces around anything else are words, as in a text about a template language.
 */
function isComplete(written: string): boolean {
  if (written.startsWith('{:')) return isAttributeList(written);
  if (written.startsWith('{/*')) return written.endsWith('*/}');
  if (written.startsWith('{{/*')) return written.endsWith('*/}}');
  if (written.startsWith('{%')) return written.endsWith('%}');
  if (written.startsWith('{{<')) return written.endsWith('>}}');
  if (written.startsWith('{{%')) return written.endsWith('%}}');
  return /^\{\{\s*\w+\(/.test(written) && written.slice(0, -2).trimEnd().endsWith(')');
}

/** kramdown's `{: .class #id key="value"}`, `{:toc}`, `{::nomarkdown}` and `{:/}`; `{:ok, value}` is a word of a language. */
function isAttributeList(written: string): boolean {
  const inside = written.slice(2, -1);
  if (/^(?:toc|:[a-z]+\b.*|\/[a-z]*)$/.test(inside)) return true;
  const parts = inside
    .replace(/"[^"]*"/g, '""')
    .trim()
    .split(/\s+/);
  return parts.every((part) => /^(?:[.#][\w-]+)+$|^[\w-]+=[^\s{}]+$/.test(part));
}

/** `:::tip Title`, `:::quote[Title]`, and `:::` that ends it. */
const directive = /^:{3,}(?:\s*|[ \t]*[a-z][\w-]*(?:[ \t[{].*)?)$/i;

/** Tags among words may go over several lines; a tag that is a block stands on one. */
function tokenizeBraces(context: TokenizeContext, effects: Effects, ok: State, nok: State, isBlock: boolean): State {
  const start = context.now();
  let before: Code = null;
  let isAttributes = false;

  const inside: State = (code) => {
    if (code === null || context.now().offset - start.offset > maximumLength) return nok(code);
    if (isLineEnding(code)) return isBlock ? nok(code) : lineEnding(code);
    const ends = code === 125 && (isAttributes || before === 125 || before === 37 || before === 47);
    isAttributes ||= code === colon && context.now().offset === start.offset + 1;
    before = code;
    effects.consume(code);
    return ends ? end : inside;
  };

  const lineEnding: State = (code) => {
    effects.exit('tagPart');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    before = code;
    return nextLine;
  };

  /** Where a line begins is known when its first character is. */
  const nextLine: State = (code) => {
    effects.enter('tagPart');
    return inside(code);
  };

  const end: State = (code) => {
    const written = context.sliceSerialize({ start, end: context.now() });
    if (code === 125 && written.startsWith('{{')) return inside(code);
    if (!isComplete(written)) return nok(code);
    effects.exit('tagPart');
    effects.exit('tag');
    return isBlock ? rest(code) : ok(code);
  };

  const rest: State = (code) => {
    if (code === null || isLineEnding(code)) return ok(code);
    if (!isSpace(code)) return nok(code);
    effects.enter('whitespace');
    return space(code);
  };

  const space: State = (code) => {
    if (code !== null && isSpace(code) && !isLineEnding(code)) {
      effects.consume(code);
      return space;
    }
    effects.exit('whitespace');
    return code === null || isLineEnding(code) ? ok(code) : nok(code);
  };

  return (code) => {
    effects.enter('tag');
    effects.enter('tagPart');
    return inside(code);
  };
}

const bracesInText: Construct = {
  name: 'tagInText',
  tokenize(effects, ok, nok) {
    return tokenizeBraces(this, effects, ok, nok, false);
  },
};

const bracesOnLine: Construct = {
  name: 'tagOnLine',
  tokenize(effects, ok, nok) {
    return tokenizeBraces(this, effects, ok, nok, true);
  },
};

const directiveLine: Construct = {
  name: 'directiveLine',
  tokenize(effects, ok, nok) {
    const start = this.now();
    const inside: State = (code) => {
      if (code !== null && !isLineEnding(code)) {
        effects.consume(code);
        return inside;
      }
      if (!directive.test(this.sliceSerialize({ start, end: this.now() }))) return nok(code);
      effects.exit('tagPart');
      effects.exit('tag');
      return ok(code);
    };
    return (code) => {
      effects.enter('tag');
      effects.enter('tagPart');
      return inside(code);
    };
  },
};

export const tag: Extension = {
  flow: { [brace]: bracesOnLine, [colon]: directiveLine },
  text: { [brace]: bracesInText },
};

export const tagFromMarkdown: FromMarkdown = {
  enter: {
    tag(this: CompileContext, token: Token): undefined {
      this.enter({ type: 'tag', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    tag(this: CompileContext, token: Token): undefined {
      this.exit(token);
    },
  },
};
