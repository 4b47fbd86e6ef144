import { stemmer } from 'stemmer';
import { englishStopWords } from './stop-words.ts';
import type { Token } from './token.ts';

const numbered = /^([a-z]{2,})(\d+(?:\.\d+)*)$/;

/** A few words make up most of any text. */
const mostKnown = 20_000;

const known = new Map<string, readonly Token[]>();

/** The tokens of one word of an alphabet, folded, that begins at `offset`. */
export function* latinTokens(word: string, offset: number): Generator<Token> {
  let all = known.get(word);
  if (all === undefined) {
    all = [...divide(word)];
    if (known.size === mostKnown) known.clear();
    known.set(word, all);
  }
  for (const { term, kind, from, to } of all) yield { term, kind, from: from + offset, to: to + offset };
}

/**
 * The tokens of one word of an alphabet, folded.
 *
 * `node.js` is a word and its parts are pieces; in `q-learning` the parts are words and the whole is a piece.
 * The whole is written without what joins it, so that `node.js` meets `nodejs` and `e-mail` meets `email`; decimals keep
 * their point. `utf8` and `python3.12` are words, their letters and numbers pieces. Names that end or begin in symbols, such as `c++`, `c#` and `.net`, stay as they are.
 */
function* divide(word: string): Generator<Token> {
  const span = { from: 0, to: word.length };
  const parts = Array.from(word.matchAll(/[^._\-\u2010&]+/g), ({ 0: text, index }) => ({
    text: text.replace(/['\u2019]s$|['\u2019]/g, ''),
    from: index,
    to: index + text.length,
  }));
  const [, name, number] = numbered.exec(word) ?? [];
  if (/[+#]$|^\.|^\d+\.\d+$/.test(word)) {
    yield { term: word, kind: 'word', ...span };
  } else if (name !== undefined && number !== undefined) {
    yield { term: word.replaceAll('.', ''), kind: 'word', ...span };
    yield { ...normalised(name), kind: 'piece', from: 0, to: name.length };
    yield { term: number, kind: 'piece', from: name.length, to: word.length };
  } else if (parts.length === 1) {
    for (const { text } of parts) yield { ...normalised(text), ...span };
  } else {
    const dotted = word.includes('.');
    const whole = normalised(parts.map(({ text }) => text).join(''));
    yield { term: whole.term, kind: dotted ? whole.kind : 'piece', ...span };
    for (const part of parts) {
      const { term, kind } = normalised(part.text);
      yield { term, kind: dotted && kind === 'word' ? 'piece' : kind, from: part.from, to: part.to };
    }
  }
}

function normalised(word: string): Pick<Token, 'term' | 'kind'> {
  if (englishStopWords.has(word)) return { term: word, kind: 'stop' };
  return { term: /^[a-z]+$/.test(word) ? stemmer(word) : word, kind: 'word' };
}
