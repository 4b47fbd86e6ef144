/** What may stand in a path, beside letters, digits and marks. */
const allowed = /[./\\_#+~@%\p{L}\p{Nd}\p{M}-]/u;

/**
 * Hugo's form of a path: signs go, and white space between what is left becomes one hyphen, unless one stands there.
 * A `%` stays before two hexadecimal digits.
 */
export function sanitizePath(
  path: string,
  options: { readonly lowers: boolean; readonly dropsAccents: boolean },
): string {
  const source = options.dropsAccents
    ? path
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : path;
  let made = '';
  let isSpaced = false;
  for (const [index, sign] of [...source.matchAll(/./gsu)].map((match) => [match.index, match[0]] as const)) {
    const isKept = sign === '%' ? /^%[0-9a-f]{2}/i.test(source.slice(index)) : allowed.test(sign);
    if (isKept) {
      made += (isSpaced && sign !== '-' ? '-' : '') + sign;
      isSpaced = false;
    } else if (made !== '' && /\s/.test(sign) && !made.endsWith('-')) {
      isSpaced = true;
    }
  }
  return options.lowers ? made.toLowerCase() : made;
}
