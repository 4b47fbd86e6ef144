/** The address in its normal form when it is http or https, else null: nothing else is ever linked to. */
export function webUrl(address: string): string | null {
  const trimmed = address.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  // A URL that was written in Chinese stays readable: only what cannot stand in an address is escaped.
  return trimmed.replace(/[\s<>"\\^`{|}]/g, (character) => encodeURIComponent(character));
}
