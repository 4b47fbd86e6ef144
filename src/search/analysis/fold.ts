import type { Span } from '../../domain/rich-text.ts';
import { simplify } from './simplify.ts';

/** A folded text that knows where each of its UTF-16 units comes from. */
export interface Folded {
  readonly text: string;
  /** The span of the original that a span of the folded text stands for. */
  original(span: Span): Span;
}

/** What joins the character before it: marks, the second half of Hangul syllables, voicing marks of half-width kana, the invisible. */
const continuing = '\\p{M}\\p{DI}\\u1160-\\u11FF\\u3131-\\u318E\\uFF9E-\\uFFDC';

/** Cuts a text into pieces that fold independently: plain ASCII, or one character with what joins it. */
const pieces = new RegExp(`[\\0-\\x7F]+(?![${continuing}])|[^][${continuing}]*`, 'gu');

const folds = new Map<string, string>();

/**
 * Makes spellings of the same word equal: compatibility forms (full width, ligatures), case, accents of Latin, Greek and
 * Cyrillic letters, invisible characters, and traditional script. Folding twice changes nothing.
 */
export const fold = (text: string): string => foldByUnit(text) ?? text.replace(pieces, foldPiece);

/** The same as `fold`, with the way back to the original. */
export function foldWithOffsets(text: string): Folded {
  const plain = foldByUnit(text);
  if (plain !== null) return { text: plain, original: (span) => span };
  let isParallel = true;
  const folded = text.replace(pieces, (piece) => {
    const result = foldPiece(piece);
    isParallel &&= result.length === piece.length;
    return result;
  });
  if (isParallel) return { text: folded, original: (span) => span };
  let offsets: Offsets | undefined;
  return {
    text: folded,
    original({ from, to }) {
      offsets ??= offsetsOf(text);
      return { from: offsets.starts[from] ?? text.length, to: offsets.ends[to - 1] ?? text.length };
    },
  };
}

/** Where in the original the piece begins and ends that each UTF-16 unit of the folded text comes from. */
interface Offsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function offsetsOf(text: string): Offsets {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const result = foldPiece(piece);
    const parallel = result.length === piece.length;
    for (let unit = 0; unit < result.length; unit++) {
      starts.push(parallel ? index + unit : index);
      ends.push(parallel ? index + unit + 1 : index + piece.length);
    }
  }
  return { starts, ends };
}

/** What one UTF-16 unit folds to by itself; `unread` where that was not asked yet, `joined` where its neighbours matter or it becomes none or several. */
const byUnit = new Uint16Array(0x10000);
const unread = 0;
const joined = 1;

const joining = new RegExp(`[${continuing}]`, 'u');

/** Folds a text of which every unit folds by itself, as nearly all do, ten times as fast; null for any other. */
function foldByUnit(text: string): string | null {
  const folded = Buffer.allocUnsafe(text.length * 2);
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    let result = byUnit[unit] ?? joined;
    if (result === unread) {
      result = foldUnit(unit);
      byUnit[unit] = result;
    }
    if (result === joined) return null;
    folded[place * 2] = result & 0xff;
    folded[place * 2 + 1] = result >>> 8;
  }
  return folded.toString('utf16le');
}

function foldUnit(unit: number): number {
  const piece = String.fromCharCode(unit);
  const isPart = unit <= joined || (unit >= 0xd800 && unit < 0xe000) || joining.test(piece);
  const result = isPart ? '' : foldPiece(piece);
  return result.length === 1 && result.charCodeAt(0) > joined ? result.charCodeAt(0) : joined;
}

function foldPiece(piece: string): string {
  if (isAscii(piece)) return piece.toLowerCase();
  const known = folds.get(piece);
  if (known !== undefined) return known;
  const letters = piece
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\p{DI}]/gu, '')
    .replaceAll('ς', 'σ')
    .normalize('NFC');
  const result = letters.replace(/\p{Script=Han}/gu, simplify);
  // Longer pieces are rare, and of any number.
  if (piece.length === 1) folds.set(piece, result);
  return result;
}

const isAscii = (piece: string): boolean => piece.charCodeAt(0) < 0x80 && piece.charCodeAt(piece.length - 1) < 0x80;
