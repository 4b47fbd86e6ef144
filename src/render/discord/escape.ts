/** Punctuation that Discord may read as markup wherever it stands. */
const markup = /[\\*_~|`[\]<@:(]/g;

/** What begins a heading, a quote, a list or small print at the beginning of a line. */
const atLineStart = /^(\s*)(?:([#>+-])|(\d+)([.)]))/;

/** A text without line breaks as Discord Markdown that shows it as it is, in the middle of a line. */
export const escapeText = (text: string): string =>
  text.replace(markup, (sign, at: number) => (isHarmless(sign, text, at) ? sign : `\\${sign}`));

function isHarmless(sign: string, text: string, at: number): boolean {
  if (sign === ':') return !matchesAt(addressOrEmoji, text, at + 1);
  // `](` would end a masked link that began before.
  return sign === '(' && text.charAt(at - 1) !== ']';
}

/** What follows a colon in `https://…` and in `:smile:`, as far as a text goes that may be only a part. */
const addressOrEmoji = /\/(?:\/|$)|[\w+~-]*(?::|$)/y;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A line of Markdown that nothing stands before, its beginning made plain. */
export const escapeLineStart = (markdown: string): string =>
  markdown.replace(atLineStart, (_, space, sign, digits, point) =>
    sign === undefined ? `${space}${digits}\\${point}` : `${space}\\${sign}`,
  );
