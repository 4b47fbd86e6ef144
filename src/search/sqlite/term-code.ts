/** Every code is below it. */
export const codeEnd = 2 ** 52;

/** 52 bits of a term: of a million terms, two share them once in four thousand libraries. */
export function termCode(term: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let unit = 0; unit < term.length; unit += 1) {
    const code = term.charCodeAt(unit);
    low = Math.imul(low ^ code, 0x01000193);
    low ^= low >>> 13;
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 15;
  }
  return (low >>> 0) + (high >>> 12) * 2 ** 32;
}
