import type { ProblemAt } from './problem.ts';

export interface Decoded {
  /** With `\n` line ends, without a byte order mark or NUL; null when the bytes are no text. */
  readonly text: string | null;
  readonly problems: readonly ProblemAt[];
}

/** Reads the bytes of a file as UTF-8, or as GB18030 with a warning. */
export function decode(bytes: Uint8Array): Decoded {
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: clean(utf8), problems: [] };
  const gb18030 = tryDecode(bytes, 'gb18030');
  if (gb18030 !== null && readsAsChinese(gb18030)) return { text: clean(gb18030), problems: [notUtf8] };
  return { text: null, problems: [unknownEncoding] };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

/**
 * Bytes of another encoding also decode as GB18030, but into signs that hardly anybody uses: of real Chinese, most are Han
 * characters and common marks, and every third one or so is among the most frequent.
 */
function readsAsChinese(text: string): boolean {
  const foreign = [...text].filter((character) => character > '\u007f');
  const common = foreign.filter((character) =>
    /[\u4e00-\u9fa5\u3000-\u303f\uff01-\uff5e\u2018-\u201d\u2014\u2026]/.test(character),
  );
  if (foreign.length === 0 || common.length / foreign.length <= 0.9) return false;
  const han = common.filter((character) => /\p{Script=Han}/u.test(character));
  return han.length < fewest || han.filter((character) => frequent.has(character)).length / han.length > 0.08;
}

/** Of fewer characters, none need be a frequent one. */
const fewest = 12;

const frequent = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日无無被文此月日与與者何曰',
);

const notUtf8: ProblemAt = {
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'encoding',
  message: 'This file is not UTF-8; it was read as GB18030.',
  remedy: 'Save it as UTF-8.',
};

const unknownEncoding: ProblemAt = {
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'encoding',
  message: 'This file is neither UTF-8 nor GB18030.',
  remedy: 'Save it as UTF-8.',
};
