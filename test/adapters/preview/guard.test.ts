import { expect, it } from 'vitest';
import { isFromPage } from '../../../src/adapters/preview/guard.ts';

it.each([
  ['127.0.0.1:8080', undefined, true],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080', true],
  ['localhost:8080', 'http://localhost:8080', true],
  ['[::1]:8080', 'http://[::1]:8080', true],
  ['192.168.1.4:8080', undefined, true],
  ['desk.example:8080', undefined, true],
  ['evil.example:8080', undefined, false],
  ['localhost.evil.example:8080', undefined, false],
  ['127.0.0.1:8080', 'http://evil.example', false],
  ['127.0.0.1:8080', 'http://127.0.0.1:9090', false],
  ['127.0.0.1:8080', 'null', false],
  ['', undefined, false],
  [undefined, undefined, false],
])('Host %s, Origin %s: %s', (host, origin, expected) => {
  const headers = { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) };
  expect(isFromPage(headers, 'desk.example')).toBe(expected);
});
