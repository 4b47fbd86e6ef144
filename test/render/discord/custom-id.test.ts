import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/domain/request.ts';
import { decodeCustomId, decodeRequest, encodeRequest, keyOf } from '../../../src/render/discord/custom-id.ts';
import { request } from './adversarial.ts';

const ask = (options: Request['options'], page = 1): Request => ({ command: 'quote', options, page });

it('gives every request back, from the custom_id or from what is stored', () => {
  fc.assert(
    fc.property(request, fc.integer({ min: 0, max: 35 }), (asked, slot) => {
      const { customId, stored } = encodeRequest(asked, slot);
      expect(customId.length).toBeLessThanOrEqual(100);
      const decoded = decodeCustomId(customId);
      if (stored === null) expect(decoded).toEqual({ request: withoutNegativeZero(asked) });
      else {
        expect(decoded).toEqual({ key: keyOf(stored) });
        expect(decodeRequest(stored)).toEqual(withoutNegativeZero(asked));
      }
    }),
    { numRuns: 500 },
  );
});

const withoutNegativeZero = (asked: Request): Request => ({
  ...asked,
  options: Object.fromEntries(
    Object.entries(asked.options).map(([name, value]) => [name, typeof value === 'number' ? value + 0 : value]),
  ),
});

it('never throws on what someone forged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (forged) => {
      for (const id of [forged, `1${forged}`, `1quote;${forged}0`, `1:${forged}0`]) {
        const decoded = decodeCustomId(id);
        if (decoded !== null && 'request' in decoded) {
          expect(decoded.request.page).toBeGreaterThanOrEqual(1);
          expect(Number.isSafeInteger(decoded.request.page)).toBe(true);
          expect(decoded.request.command).not.toBe('');
        }
      }
      decodeRequest(forged);
    }),
    { numRuns: 2000 },
  );
});

describe('what is no custom_id of ours', () => {
  it.each([
    '',
    '1',
    '10',
    '2quote0',
    'quote0',
    '1quote.0;topic=a0',
    '1quote.zzzzzzz0',
    '1quote;topic0',
    '1quote;topic=a;topic=b0',
    '1quote;n#1e9990',
    '1quote;n#0x100',
    '1quote;n#Infinity0',
    '1quote;n#0',
    '1quote;private+yes0',
    '1:short0',
    `1quote;topic=${'a'.repeat(100)}0`,
  ])('%s', (customId) => {
    expect(decodeCustomId(customId)).toBeNull();
  });
});

it('leaves room for a query of 55 characters beside another option and a page', () => {
  const asked = ask({ topic: '强'.repeat(55), author: '#k3f9a2', private: true }, 12);
  expect(encodeRequest(asked)).toEqual({
    customId: `1quote.c;topic=${'强'.repeat(55)};author=#k3f9a2;private+0`,
    stored: null,
  });
});

it('stores what would not travel, under a key made from its content', () => {
  const asked = ask({ topic: 'a\nb' });
  const { customId, stored } = encodeRequest(asked);
  expect(stored).toBe('quote;topic=a\nb');
  expect(customId).toBe(`1:${keyOf('quote;topic=a\nb')}0`);
  expect(encodeRequest(asked, 3).stored).toBe(stored);
});

it('keeps options apart from the prototype of an object', () => {
  const decoded = decodeCustomId('1quote;__proto__=a0');
  expect(decoded).toEqual({
    request: { command: 'quote', options: Object.fromEntries([['__proto__', 'a']]), page: 1 },
  });
  expect(Object.hasOwn((decoded as { request: Request }).request.options, '__proto__')).toBe(true);
});
