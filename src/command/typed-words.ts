/** A word of a command line: a value with the name of its option, or bare. */
export interface TypedWord {
  readonly name: string | null;
  readonly text: string;
}

const named = /([a-z][-_a-z0-9]*)[:：](?!\/\/)(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|(["“])|(\S*))/suy;
const bare = /"[^"]*"|“[^”]*”|\S+/suy;

/** Divides what follows the name of a command. Null when a quotation mark after `name:` is never closed. */
export function readTypedWords(line: string): readonly TypedWord[] | null {
  const words: TypedWord[] = [];
  for (let at = skipSpace(line, 0); at < line.length; ) {
    const [all = '', name, quoted, curly, unclosed, plain] = matchAt(named, line, at) ?? [];
    if (unclosed !== undefined) return null;
    const text = all === '' ? (matchAt(bare, line, at)?.[0] ?? '') : '';
    if (name === undefined) words.push({ name: null, text });
    else words.push({ name, text: quoted?.replace(/\\(.)/gsu, '$1') ?? curly ?? plain ?? '' });
    at = skipSpace(line, at + Math.max(1, all.length + text.length));
  }
  return words;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && /\s/.test(line.charAt(at))) at += 1;
  return at;
}
