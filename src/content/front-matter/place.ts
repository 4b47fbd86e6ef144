/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const top: Place = { line: 1, column: 1 };

/** Where the value of a setting begins, in YAML, TOML or JSON: an indented one only where no other has its name. */
export function placeOfSetting(settings: string, key: string): Place {
  const found = settings.split('\n').flatMap((text, index) => {
    const [start, indent, name] = /^(\s*)"?([\w-]+)"?\s*[:=]\s*/.exec(text) ?? [];
    if (start === undefined || name !== key) return [];
    return [{ line: index + 1, column: start.length + 1, isIndented: indent !== '' }];
  });
  const { line, column } = found.find(({ isIndented }) => !isIndented) ?? found[0] ?? top;
  return { line, column };
}
