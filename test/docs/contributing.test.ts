import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { askingOf } from '../support/asking.ts';
import { aLibrary } from '../support/sample-library.ts';

const root = new URL('../../', import.meta.url);

test('the command that contributors are shown is one', async () => {
  const page = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
  const [, example = ''] = /^```ts commands\/count\.ts\n([\s\S]*?)^```/m.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'florilegium-'));
  // It lies elsewhere here, so that no other test finds it among the commands.
  writeFileSync(join(folder, 'count.ts'), example.replaceAll("'../src/", `'${new URL('src/', root).pathname}`));
  const library = await aLibrary();
  const { ask } = await askingOf(library, () => 0, { folder: pathToFileURL(folder) });
  const { posts, excerpts } = library.summary;
  expect((await ask('/count')).items).toMatchObject([{ text: { text: `${excerpts} · ${posts}` } }]);
});
