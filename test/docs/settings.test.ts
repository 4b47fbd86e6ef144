import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, it } from 'vitest';
import { readConfig, settingNames } from '../../src/config.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const example = parse(read('.env.example'));
const documented = Object.fromEntries(
  [...read('docs/operators.md').matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]+)`)? ?\|/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

it('config, .env.example and docs/operators.md name the same settings', () => {
  expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
  expect(Object.keys(documented).sort()).toEqual([...settingNames].sort());
});

it('they agree on what holds where nothing is set', () => {
  expect(example).toEqual(documented);
  expect(readConfig(example)).toEqual(readConfig({}));
});
