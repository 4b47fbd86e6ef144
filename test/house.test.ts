import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A file of more lines holds more than one thing. */
const mostLines = 250;

/** Those that are longer, and why. */
const longer: Readonly<Record<string, string>> = {
  'src/search/glossary/built-in/software.ts': 'a list, one entry a line',
};

it('no file is long without a reason', () => {
  const files = ['src', 'commands', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|mjs|css)$/.test(file))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  );
  const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  expect(files.filter((file) => linesOf(file) > mostLines)).toEqual(Object.keys(longer));
});
