import { expect, it } from 'vitest';
import { createRedact } from '../../src/ops/redact.ts';

it.each([
  ['DISCORD_TOKEN is MTIw.double.of', 'DISCORD_TOKEN is [secret]'],
  ['{"header":"Bot MTIw.double.of"}', '{"header":"Bot [secret]"}'],
  ['{"url":"postgres://me:pass\\"word@host/db"}', '{"url":"postgres://me:[secret]@host/db"}'],
  [
    'POST https://discord.com/api/v10/interactions/12/secret-thing/callback failed',
    'POST https://discord.com/api/v10/interactions/12/[token]/callback failed',
  ],
  ['/webhooks/12/secret-thing/messages/@original', '/webhooks/12/[token]/messages/@original'],
  ['{"url":"/webhooks/12/secret-thing"}', '{"url":"/webhooks/12/[token]"}'],
  ['token aW50ZXJhY3Rpb246MTIzOmFiYw== here', 'token [token] here'],
  ['/webhooks/12', '/webhooks/12'],
  ['an ab stays', 'an ab stays'],
])('%s', (text, clean) => {
  expect(createRedact(['MTIw.double.of', 'pass"word', 'ab'])(text)).toBe(clean);
});
