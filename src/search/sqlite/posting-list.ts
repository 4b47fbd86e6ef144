/**
 * Which documents hold a term, in ascending order of their numbers; a document stands there once for each field that holds
 * it. Beside each number stands a detail: the place of the field, and how often the term stands in it.
 */
export interface PostingList {
  readonly documents: Uint32Array;
  readonly details: Uint8Array;
}

const countBits = 5;
const mostCounted = 2 ** countBits - 1;

/** More than `mostCounted` mentions in one field tell no more. */
export const detailOf = (place: number, count: number): number => (place << countBits) | Math.min(count, mostCounted);
export const placeIn = (detail: number): number => detail >>> countBits;
export const countIn = (detail: number): number => detail & mostCounted;

const unit = Uint32Array.BYTES_PER_ELEMENT;

/** How many bytes a list takes as it is kept: its size, the numbers, the details, and zeros up to the next multiple of four. */
export const bytesOf = (size: number): number => unit + size * unit + Math.ceil(size / unit) * unit;

/** Writes lists one after the other, in the byte order of this machine. */
export interface ListWriter {
  readonly bytes: Buffer;
  /** Begins a list of so many postings. */
  begin(size: number): void;
  add(document: number, detail: number): void;
}

/** For lists that take so many bytes in all. */
export function createListWriter(length: number): ListWriter {
  const memory = new ArrayBuffer(length);
  const numbers = new Uint32Array(memory);
  const bytes = Buffer.from(memory);
  let number = 0;
  let detail = 0;
  let end = 0;
  return {
    bytes,
    begin(size) {
      numbers[end / unit] = size;
      number = end / unit + 1;
      detail = end + unit + size * unit;
      end += bytesOf(size);
    },
    add(document, about) {
      numbers[number++] = document;
      bytes[detail++] = about;
    },
  };
}

/** The lists that were written one after the other. */
export function readAll(bytes: Buffer): readonly PostingList[] {
  // Numbers of four bytes are read where they stand, which asks for their place to be a multiple of four.
  const aligned = bytes.byteOffset % unit === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  const { buffer, byteOffset, byteLength } = aligned;
  const lists: PostingList[] = [];
  for (let at = 0; at < byteLength; ) {
    const [size = 0] = new Uint32Array(buffer, byteOffset + at, 1);
    lists.push({
      documents: new Uint32Array(buffer, byteOffset + at + unit, size),
      details: new Uint8Array(buffer, byteOffset + at + unit + size * unit, size),
    });
    at += bytesOf(size);
  }
  return lists;
}
