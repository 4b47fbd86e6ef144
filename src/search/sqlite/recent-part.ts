/**
 * Some of the postings that are not written yet. They are very many small lists in a few large arrays: as objects of their own
 * they would take several times the memory, and most of the time of whoever fills them.
 */
export interface RecentPart {
  /** How many postings there are. */
  readonly size: number;
  /** In ascending order. */
  codes(): Float64Array;
  add(code: number, document: number, detail: number): void;
  count(code: number): number;
  each(code: number, tell: (document: number, detail: number) => void): void;
  remove(code: number): void;
}

const none = -1;
const firstTerms = 64;
const firstPostings = 256;

/** Postings of one term are chained; terms are found by open addressing. */
export function createRecentPart(): RecentPart {
  let terms = room(firstTerms);
  let termCount = 0;
  let table = emptyTable(firstTerms);
  let postings = postingRoom(firstPostings);
  let used = 0;
  let size = 0;

  /** Where the row of a term stands in the table, or is to stand. */
  const slotOf = (code: number): number => {
    const last = table.length - 1;
    let slot = (code % 2 ** 32) & last;
    for (;;) {
      const row = table[slot] ?? none;
      if (row === none || terms.codes[row] === code) return slot;
      slot = (slot + 1) & last;
    }
  };

  const rowFor = (code: number): number => {
    const slot = slotOf(code);
    const found = table[slot] ?? none;
    if (found !== none) return found;
    if (termCount === terms.codes.length) {
      terms = room(termCount * 2, terms);
      table = emptyTable(termCount * 2);
      for (let known = 0; known < termCount; known += 1) table[slotOf(terms.codes[known] ?? 0)] = known;
    }
    const row = termCount++;
    terms.codes[row] = code;
    table[slotOf(code)] = row;
    return row;
  };

  const rowOf = (code: number): number => table[slotOf(code)] ?? none;

  return {
    get size() {
      return size;
    },
    codes: () =>
      terms.codes
        .subarray(0, termCount)
        .filter((_, row) => (terms.counts[row] ?? 0) > 0)
        .sort(),
    add(code, document, detail) {
      const row = rowFor(code);
      if (used === postings.documents.length) postings = postingRoom(used * 2, postings);
      const posting = used++;
      postings.documents[posting] = document;
      postings.details[posting] = detail;
      if (terms.counts[row] === 0) terms.first[row] = posting;
      else postings.next[terms.last[row] ?? 0] = posting;
      terms.last[row] = posting;
      terms.counts[row] = (terms.counts[row] ?? 0) + 1;
      size += 1;
    },
    count: (code) => terms.counts[rowOf(code)] ?? 0,
    each(code, tell) {
      const row = rowOf(code);
      let posting = terms.first[row] ?? 0;
      for (let left = terms.counts[row] ?? 0; left > 0; left -= 1) {
        tell(postings.documents[posting] ?? 0, postings.details[posting] ?? 0);
        posting = postings.next[posting] ?? 0;
      }
    },
    remove(code) {
      const row = rowOf(code);
      if (row === none) return;
      size -= terms.counts[row] ?? 0;
      terms.counts[row] = 0;
      if (size > 0) return;
      terms = room(firstTerms);
      table = emptyTable(firstTerms);
      postings = postingRoom(firstPostings);
      termCount = 0;
      used = 0;
    },
  };
}

/** Twice as many slots as terms, so that few share one. */
const emptyTable = (terms: number): Int32Array => new Int32Array(terms * 2).fill(none);

/** What is known of each term, a row each: its code, its first and last posting, and how many there are. */
interface Rows {
  readonly codes: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly counts: Int32Array;
}

function room(rows: number, before?: Rows): Rows {
  const terms = {
    codes: new Float64Array(rows),
    first: new Int32Array(rows),
    last: new Int32Array(rows),
    counts: new Int32Array(rows),
  };
  if (before === undefined) return terms;
  terms.codes.set(before.codes);
  terms.first.set(before.first);
  terms.last.set(before.last);
  terms.counts.set(before.counts);
  return terms;
}

/** The postings one after the other, each with the next one of its term. */
interface Postings {
  readonly documents: Uint32Array;
  readonly details: Uint8Array;
  readonly next: Int32Array;
}

function postingRoom(rows: number, before?: Postings): Postings {
  const postings = { documents: new Uint32Array(rows), details: new Uint8Array(rows), next: new Int32Array(rows) };
  if (before === undefined) return postings;
  postings.documents.set(before.documents);
  postings.details.set(before.details);
  postings.next.set(before.next);
  return postings;
}
