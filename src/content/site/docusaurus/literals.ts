/** A value that stands in the text of a program: text or truth. Null for whatever would have to be run. */
export type Literal = string | boolean | null;

/** Comments, texts, names, and single signs. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|[\w$]+|\S/g;

interface Frame {
  readonly opening: string;
  /** The key this frame is the value of. */
  readonly key: string | null;
  /** The key whose value is being read. */
  current: string | null;
  /** Whether a key may follow. */
  expectsKey: boolean;
}

/**
 * Reads the literal values in the objects of a JavaScript or TypeScript configuration without running it, by the path
 * of their keys: `presets.blog.path`; a list adds nothing to a path. A key that stands there with several values has none.
 */
export function literalsIn(program: string): ReadonlyMap<string, Literal> {
  const tokens = [...program.matchAll(token)].map(([text]) => text).filter((text) => !/^\/[/*]/.test(text));
  const found = new Map<string, Literal>();
  const frames: Frame[] = [{ opening: '', key: null, current: null, expectsKey: false }];
  const keep = (path: string, value: Literal): void => {
    found.set(path, found.has(path) && found.get(path) !== value ? null : value);
  };
  for (const [index, text] of tokens.entries()) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    const next = tokens[index + 1];
    if (/^[{[(]$/.test(text)) {
      if (frame.current !== null) keep(pathOf(frames), null);
      frames.push({ opening: text, key: frame.current, current: null, expectsKey: text === '{' });
    } else if (/^[}\])]$/.test(text)) {
      frames.pop();
    } else if (text === ',') {
      frame.current = null;
      frame.expectsKey = frame.opening === '{';
    } else if (frame.expectsKey && next === ':') {
      frame.current = textOf(text) ?? text;
      frame.expectsKey = false;
    } else if (text !== ':' && frame.opening === '{' && frame.current !== null) {
      const isWhole = next === ',' || next === '}';
      keep(pathOf(frames), isWhole ? literalOf(text) : null);
    }
  }
  return found;
}

const pathOf = (frames: readonly Frame[]): string =>
  [...frames.map(({ key }) => key), frames.at(-1)?.current ?? null].filter((key) => key !== null).join('.');

function literalOf(text: string): Literal {
  if (text === 'true' || text === 'false') return text === 'true';
  return textOf(text);
}

/** The content of a quoted text without escapes or insertions. */
function textOf(token: string): string | null {
  const match = /^(['"`])((?:(?!\$\{)[^\\])*)\1$/s.exec(token);
  return match?.[2] ?? null;
}
