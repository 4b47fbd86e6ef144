/**
 * Writes a term in ASCII: each other UTF-16 unit becomes four of the capital letters A to P, which no folded term holds.
 *
 * MiniSearch keeps terms in a tree and scans the children of a node one by one; thousands of Han characters at its root
 * make indexing several times slower.
 */
export function encodeTerm(term: string): string {
  let encoded = '';
  for (let index = 0; index < term.length; index++) {
    const unit = term.charCodeAt(index);
    encoded += unit < 0x80 ? term[index] : letter(unit >> 12) + letter(unit >> 8) + letter(unit >> 4) + letter(unit);
  }
  return encoded;
}

const letter = (bits: number): string => String.fromCharCode(0x41 + (bits & 15));
