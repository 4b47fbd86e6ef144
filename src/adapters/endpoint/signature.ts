import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What Discord sends with each interaction (https://docs.discord.com/developers/interactions/overview#validating-security-request-headers). */
export interface Signed {
  /** `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
  /** As it came, before anything is read from it. */
  readonly body: Buffer;
}

/** A signature is taken for this long, and this far ahead of our clock, in seconds. */
const freshness = 60;

/** Reads the public key of an application: 64 hexadecimal digits. */
export const publicKeyFrom = (hexadecimal: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hexadecimal, 'hex').toString('base64url') },
    format: 'jwk',
  });

/** Whether Discord has signed this body, just now. */
export function isSigned({ signature, timestamp, body }: Signed, key: KeyObject, now: Date): boolean {
  if (signature === undefined || timestamp === undefined) return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > freshness) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
