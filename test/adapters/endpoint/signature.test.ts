import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSigned, publicKeyFrom, type Signed } from '../../../src/adapters/endpoint/signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hexadecimal = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const key = publicKeyFrom(hexadecimal);
const now = new Date('2026-03-01T12:00:00Z');
const seconds = now.getTime() / 1_000;

const signed = (body: string, timestamp = String(seconds)): Signed => ({
  signature: sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
  timestamp,
  body: Buffer.from(body),
});

describe('the signature of an interaction', () => {
  it('is taken when Discord made it just now', () => {
    expect(isSigned(signed('{"type":1}'), key, now)).toBe(true);
    expect(isSigned(signed('强化学习 🎓'), key, now)).toBe(true);
    expect(isSigned(signed('x', String(seconds - 59)), key, now)).toBe(true);
  });

  it.each<[string, Partial<Signed>]>([
    ['another body', { body: Buffer.from('{"type":2}') }],
    ['another time', { timestamp: String(seconds + 1) }],
    ['no signature', { signature: undefined }],
    ['no time', { timestamp: undefined }],
    ['a signature that is none', { signature: 'zz'.repeat(64) }],
    ['a signature that is cut off', { signature: 'ab'.repeat(32) }],
    ['a time that is none', { timestamp: '1e9' }],
  ])('is refused with %s', (_, forged) => {
    expect(isSigned({ ...signed('{"type":1}'), ...forged }, key, now)).toBe(false);
  });

  it.each([-61, 61])('is refused when it was made %i seconds from now', (distance) => {
    expect(isSigned(signed('{"type":1}', String(seconds + distance)), key, now)).toBe(false);
  });

  it("is refused when it is another application's", () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(isSigned(signed('{"type":1}'), other, now)).toBe(false);
  });

  it('is refused for any other bytes', () => {
    const genuine = signed('{"type":1}');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
        const signature = Buffer.from(bytes).toString('hex');
        fc.pre(signature !== genuine.signature);
        expect(isSigned({ ...genuine, signature }, key, now)).toBe(false);
      }),
    );
  });
});
