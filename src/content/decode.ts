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
  if (gb18030 !== null && mostlyHan(gb18030)) return { text: clean(gb18030), problems: [notUtf8] };
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

/** Bytes of another encoding also decode as GB18030, but into rare characters: real Chinese is mostly common ones. */
function mostlyHan(text: string): boolean {
  const foreign = [...text].filter((character) => character > '\u007f');
  const common = foreign.filter((character) =>
    /[\u4e00-\u9fa5\u3000-\u303f\uff01-\uff5e\u2018-\u201d\u2014\u2026]/.test(character),
  );
  return foreign.length > 0 && common.length / foreign.length > 0.9;
}

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
