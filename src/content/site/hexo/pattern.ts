/** A name in a pattern: word characters, without an underscore at the end. */
const parameter = /:(\w*[^_\W])/g;

/** What Hexo's patterns match in the name of a file; other names match anything. */
const shapes: Readonly<Record<string, string>> = {
  year: String.raw`\d{4}`,
  month: String.raw`\d{2}`,
  day: String.raw`\d{2}`,
  i_month: String.raw`\d{1,2}`,
  i_day: String.raw`\d{1,2}`,
  hash: '[0-9a-f]{12}',
};

/** Fills a pattern; null when a value it needs is not known. */
export function fillPattern(pattern: string, fill: (name: string) => string | null): string | null {
  let known = true;
  const filled = pattern.replace(parameter, (_, name: string) => {
    const value = fill(name);
    known &&= value !== null;
    return value ?? '';
  });
  return known ? filled : null;
}

export const namesIn = (pattern: string): readonly string[] =>
  [...pattern.matchAll(parameter)].map(([, name]) => name ?? '');

/** Reads a text that a pattern made; null when it did not. */
export function readByPattern(pattern: string, text: string): Readonly<Record<string, string>> | null {
  const names = namesIn(pattern);
  const between = pattern.split(parameter).filter((_, index) => index % 2 === 0);
  const shape = between.map((part, index) => {
    const name = names[index];
    return literally(part) + (name === undefined ? '' : `(${shapes[name] ?? '.+?'})`);
  });
  const match = new RegExp(`^${shape.join('')}$`, 's').exec(text);
  return match === null ? null : Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']));
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
