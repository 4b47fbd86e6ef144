import pino from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openLibrary } from '../../src/open-library.ts';
import { askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { folderWith } from '../support/folder.ts';

const helpFor = async (managesServer: boolean): Promise<string> => {
  const folder = folderWith({
    '.git/config': '',
    'a.md': '---\ntitle: [\n---\nWords.\n',
    'b.md': 'Words.\n',
    'b.en.md': 'Words.\n',
  });
  const { library } = await openLibrary({
    config: readConfig({ CONTENT_DIR: folder }),
    log: pino({ level: 'silent' }),
  });
  const asking = await askingOf(library, undefined, { caller: aCaller({ managesServer }) });
  const { items } = await asking.ask('/help');
  return items.map(inShort).join('\n');
};

it('tells those who manage the server what is wrong with the posts, and nobody else', async () => {
  expect(await helpFor(true)).toContain('1 problem in the posts:\na.md:');
  expect(await helpFor(false)).not.toContain('a.md');
});

it('counts twins in two languages as one post', async () => expect(await helpFor(false)).toContain('2 posts'));
