import type { Code } from '../lines.ts';

/** Even within code, this would end a masked link that began before. */
const endsLink = /^[^[]*\]\(/;

/** Code within a line, character by character; null when Discord can't show it, as with both single and double backticks. */
export function inlineCode(text: string): string | null {
  if (text.trim() === '' || endsLink.test(text)) return null;
  const runs = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  // A fence of three would begin a code block.
  const fence = ['`', '``'].find(({ length }) => !runs.has(length));
  if (fence === undefined) return null;
  // Discord takes one space away beside a backtick.
  const before = /^ *`/.test(text) ? ' ' : '';
  const after = /` *$/.test(text) ? ' ' : '';
  return `${fence}${before}${text}${after}${fence}`;
}

/** A code block; null when its text would end it early. */
export function codeBlock({ language, text }: Code): string | null {
  if (text.includes('```') || endsLink.test(text)) return null;
  const name = language !== null && /^[a-z0-9_+\-.#]{1,30}$/i.test(language) ? language : '';
  return `\`\`\`${name}\n${text}\n\`\`\``;
}
