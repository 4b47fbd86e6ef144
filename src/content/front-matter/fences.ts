/** A block of settings above a post, before it is read. */
export interface Block {
  readonly language: 'gray-matter' | 'json' | 'yaml';
  /** What stands between the fences; for gray-matter, the whole file. */
  readonly source: string;
  /** Offset in the file at which the post's text begins. */
  readonly end: number;
  /** Line of the file on which what is parsed begins, counted from 1. */
  readonly line: number;
}

/**
 * Finds the settings above a post: between `---` (YAML, or the language named behind it), `+++` (TOML) or `;;;` (JSON
 * without its braces), Jekyll's YAML up to `...`, Hexo's between longer fences, Hexo's YAML and JSON without an opening fence, or
 * Hugo's object of JSON, whose braces are its fences. Null where there are none: a `---` that nothing closes is a thematic break.
 */
export function findBlock(file: string): Block | null {
  const opening = /^(-{3,}|\+\+\+|;;;)(?:[^\S\n]*\w+)?[^\S\n]*\n/.exec(file);
  if (opening === null) return findObject(file) ?? findUnopened(file);
  const fence = opening[1] ?? '';
  const start = opening[0].length;
  const dots = fence === '---' ? closingFence(file, '...', start) : null;
  const dashes = closingFence(file, fence, start);
  const isBeforeDots = dots !== null && dots.start < (dashes?.start ?? file.length);
  const close = isBeforeDots && hasUsualSetting(file.slice(start, dots.start)) ? dots : dashes;
  if (close === null) return null;
  const source = file.slice(start, close.start);
  if (close === dots || fence.length > 3) {
    return hasUsualSetting(source) ? { language: 'yaml', source, end: close.end, line: 2 } : null;
  }
  // Nothing but prose after an empty line: two thematic breaks with text between them.
  if (fence === '---' && /^\s*\n/.test(source) && !/^[\w-]+\s*:/m.test(source)) return null;
  return fence === ';;;'
    ? { language: 'json', source, end: close.end, line: 2 }
    : { language: 'gray-matter', source: file, end: close.end, line: 1 };
}

function closingFence(
  file: string,
  fence: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  for (let start = from; start < file.length; ) {
    const lineEnd = file.indexOf('\n', start);
    const end = lineEnd < 0 ? file.length : lineEnd;
    if (file.slice(start, end).trimEnd() === fence) return { start, end: Math.min(end + 1, file.length) };
    start = end + 1;
  }
  return null;
}

/** Settings without an opening fence begin with a name; YAML holds one that every blog has, or else it is prose. */
function findUnopened(file: string): Block | null {
  const isJson = /^"[\w-]+"[^\S\n]*:/.test(file);
  if (!isJson && !/^[\w-]+[^\S\n]*:(?:\s|$)/.test(file)) return null;
  const close = closingFence(file, isJson ? ';;;' : '---', 0);
  if (close === null) return null;
  const source = file.slice(0, close.start);
  if (isJson) return { language: 'json', source, end: close.end, line: 1 };
  return hasUsualSetting(source) ? { language: 'yaml', source, end: close.end, line: 1 } : null;
}

const hasUsualSetting = (source: string): boolean => /^(?:title|date)[^\S\n]*:/m.test(source);

/** An object of JSON on a line of its own, or up to a brace on a line of its own; `;;;` may follow. */
function findObject(file: string): Block | null {
  if (!/^\{\s*"[\w-]+"\s*:/.test(file)) return null;
  const [object] = /^\{.*\}[^\S\n]*(?:\n|$)/.exec(file) ?? [];
  const close =
    object === undefined ? closingFence(file, '}', 0) : { start: object.lastIndexOf('}'), end: object.length };
  if (close === null) return null;
  const fence = /^;;;[^\S\n]*(?:\n|$)/.exec(file.slice(close.end, close.end + 80))?.[0] ?? '';
  return { language: 'json', source: file.slice(1, close.start), end: close.end + fence.length, line: 1 };
}
