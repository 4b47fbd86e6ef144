import { createHash } from 'node:crypto';

/** No letter that is mistaken for another, so that an id can be read out and typed. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short name made from a text: eight characters of five bits of its SHA-256. */
export function shortId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  let bits = digest.readUIntBE(0, 5);
  let id = '';
  for (let length = 0; length < 8; length += 1) {
    id = (alphabet[bits % 32] ?? '') + id;
    bits = Math.floor(bits / 32);
  }
  return id;
}
