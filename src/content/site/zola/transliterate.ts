/** A character in ASCII, as Zola's `deunicode` writes it; null where that is not known here. */
export function transliterate(_character: string): string | null {
  return null;
}
