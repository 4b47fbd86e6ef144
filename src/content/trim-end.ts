/**
 * A text without the characters at its end that are of a set. Reads each character once, where a regular expression that
 * ends in `$` would begin again at each of a long run in the middle.
 */
export function trimEndOf(text: string, unwanted: RegExp): string {
  let end = text.length;
  while (end > 0 && unwanted.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
