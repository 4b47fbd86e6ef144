import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Language, languages } from '../../src/domain/request.ts';
import { openLibrary } from '../../src/open-library.ts';
import { renderText } from '../../src/render/terminal/text.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { askingOf } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';

const page = new URL('../../docs/readers.md', import.meta.url);
const block = /^```text (\S+)\n(\/.*)\n[\s\S]*?^```$/gm;

it('shows the answers that readers get', async () => {
  const folder = fileURLToPath(new URL('../../content', import.meta.url));
  const config = readConfig({ CONTENT_DIR: folder, SEARCH_ENGINE: 'minisearch' });
  const { library, close } = await openLibrary({ config, log: pino({ level: 'silent' }) });
  onTestFinished(() => close());
  const written = readFileSync(page, 'utf8');
  const answers = new Map<string, string>();
  for (const [whole, language = '', line = ''] of written.matchAll(block)) {
    const answer = await answerTo(line, languages.find((each) => each === language) ?? 'en');
    answers.set(whole, `\`\`\`text ${language}\n${line}\n\n${answer}\n\`\`\``);
  }
  expect(answers.size).toBeGreaterThan(4);
  await expect(written.replace(block, (whole) => answers.get(whole) ?? '')).toMatchFileSnapshot(fileURLToPath(page));

  async function answerTo(line: string, language: Language): Promise<string> {
    const { ask } = await askingOf(library, () => 0, { caller: aCaller({ reader: language, server: language }) });
    return renderText(await ask(line), 1, wordsFor(language), { colour: false });
  }
});
