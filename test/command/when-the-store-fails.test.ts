import { expect, it } from 'vitest';
import { countGap } from '../../src/command/count-gap.ts';
import { createSettingsReader } from '../../src/command/settings-reader.ts';
import { noSettings } from '../../src/store/interface/server-settings.ts';
import { StoreError } from '../../src/store/store-error.ts';

const fails = (): never => {
  throw new StoreError('locked', 'The database is locked.');
};
const breaks = (): never => {
  throw new TypeError('a mistake of ours');
};

it('has the settings of a server as they were last known, and none of one that it never knew', async () => {
  let of = async (_server: string) => ({ ...noSettings, private: true });
  const read = createSettingsReader({ of: (server) => of(server) });
  expect(await read(null)).toEqual(noSettings);
  expect((await read('known')).private).toBe(true);
  of = async () => fails();
  expect((await read('known')).private).toBe(true);
  expect(await read('other')).toEqual(noSettings);
  of = async () => breaks();
  await expect(read('known')).rejects.toThrow(TypeError);
});

it('remembers the settings of a thousand servers, those asked for last', async () => {
  let isDown = false;
  const read = createSettingsReader({
    of: async () => (isDown ? fails() : { ...noSettings, private: true }),
  });
  for (let server = 0; server <= 1_000; server += 1) await read(String(server));
  isDown = true;
  expect([(await read('0')).private, (await read('1000')).private]).toEqual([noSettings.private, true]);
});

it('counts what was not found in its plainest form, and does without when the store fails', async () => {
  const counted: string[][] = [];
  const count = async (...given: string[]) => void counted.push(given);
  const now = new Date('2026-01-05T10:00:00Z');
  await countGap({ count, list: async () => [] }, ' Ｇｒｏｗｔｈ   Mindset ', now);
  await countGap({ count, list: async () => [] }, '  ', now);
  expect(counted).toEqual([['growth mindset', '2026-01-05', '2025-01-05']]);
  await countGap({ count: async () => fails(), list: async () => [] }, 'words', now);
  await expect(countGap({ count: async () => breaks(), list: async () => [] }, 'words', now)).rejects.toThrow(
    TypeError,
  );
});
