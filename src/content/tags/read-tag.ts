/** What a tag says, whatever language it is written in. */
export interface TagReading {
  /** In lower case; empty for an end that names nothing: Zola's `{% end %}`, a directive's `:::`. */
  readonly name: string;
  /** `alone` for what never encloses anything: `{{ name(…) }}` and `{{< name />}}`. */
  readonly role: 'start' | 'end' | 'alone';
  /** A directive ends at as many colons as it began with; 0 for what is no directive. */
  readonly colons: number;
  readonly arguments: TagArguments;
}

export interface TagArguments {
  /** Everything behind the name, as it is written. */
  readonly text: string;
  /** The values that have a name: `author="…"`, `source: …`. */
  readonly named: ReadonlyMap<string, string>;
  /** The values that have none, without their quotation marks. */
  readonly plain: readonly string[];
}

/** Reads `{% name … %}`, `{% endname %}`, `{{< name … >}}`, `{{< /name >}}`, `{{ name(…) }}`, `:::name …` and `:::`. */
export function readTag(written: string): TagReading {
  const colons = /^:*/.exec(written)?.[0].length ?? 0;
  const inside = colons > 0 ? written.slice(colons) : written.replace(/^\{\{?[<%]?[-~]?|[-~]?[>%]?\}\}?$/g, '');
  const [head = '', slash = '', word = ''] = /^\s*(\/?)\s*([\w:-]*)/.exec(inside) ?? [];
  const isLiquidEnd = written.startsWith('{%') && /^end/i.test(word);
  const isEnd = slash !== '' || isLiquidEnd || (colons > 0 && word === '');
  const name = (isLiquidEnd ? word.slice('end'.length) : word).toLowerCase();
  const isAlone = /^\{\{(?![<%])|\/\s*[>%]\}\}$/.test(written);
  const role = isEnd ? 'end' : isAlone ? 'alone' : 'start';
  const rest = inside.slice(head.length);
  return { name, role, colons, arguments: colons > 0 ? readDirective(rest) : readArguments(rest) };
}

/** `[Title]{name="value"}`, or words. */
function readDirective(written: string): TagArguments {
  const attributes = written.indexOf('{');
  const words = (attributes < 0 ? written : written.slice(0, attributes)).trim().replace(/^\[|\]$/g, '');
  const { named } = readArguments(attributes < 0 ? '' : written.slice(attributes));
  return { text: words, named, plain: words === '' ? [] : [words] };
}

const argument =
  /([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`,()[\]{}]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,()[\]{}"'`]+)/g;

function readArguments(written: string): TagArguments {
  const text = written
    .trim()
    .replace(/^[([{]|[)\]}/]$/g, '')
    .trim();
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const match of text.matchAll(argument)) {
    const [, name, ...values] = match;
    const value = values.find((found) => found !== undefined) ?? '';
    // `https://…` is no name with a value.
    if (name === undefined || value.startsWith('//')) plain.push(name === undefined ? value : match[0]);
    else named.set(name.toLowerCase(), value);
  }
  return { text, named, plain };
}
