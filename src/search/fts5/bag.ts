import { type Field, fields } from '../fields.ts';

/** How often each term stands in each field of one document. */
export type Counts = ReadonlyMap<Field, ReadonlyMap<string, number>>;

/** Where in a bag its terms stand: a number of 32 bits each, in order, then the field and the count of each, a byte each. */
const bytesEach = 6;

/** Writes what ranks a document: its terms as numbers, so that a question's terms are found among them by halving. */
export function writeBag(counts: Counts): Buffer {
  const rows = fields.flatMap((field, place) =>
    Array.from(counts.get(field) ?? [], ([term, count]) => ({ code: termCode(term), place, count })),
  );
  rows.sort((a, b) => a.code - b.code);
  const bag = Buffer.alloc(rows.length * bytesEach);
  for (const [row, { code, place, count }] of rows.entries()) {
    bag.writeUInt32LE(code, row * 4);
    bag[rows.length * 4 + row] = place;
    bag[rows.length * 5 + row] = Math.min(count, 255);
  }
  return bag;
}

/** Tells `found` each field in which a term stands, by its place, with how often. */
export function lookUp(bag: Buffer, code: number, found: (place: number, count: number) => void): void {
  const size = bag.length / bytesEach;
  let [from, to] = [0, size];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (bag.readUInt32LE(middle * 4) < code) from = middle + 1;
    else to = middle;
  }
  for (let row = from; row < size && bag.readUInt32LE(row * 4) === code; row += 1)
    found(bag[size * 4 + row] ?? 0, bag[size * 5 + row] ?? 0);
}

/** 32 bits of a term (FNV-1a over its UTF-16 units): two of the few hundred of a document share them once in 100,000. */
export function termCode(term: string): number {
  let code = 0x811c9dc5;
  for (let unit = 0; unit < term.length; unit += 1) {
    code = Math.imul(code ^ term.charCodeAt(unit), 0x01000193);
    code ^= code >>> 13;
  }
  return code >>> 0;
}
