import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import type { Language } from '../../src/domain/request.ts';
import type { RichText, Span } from '../../src/domain/rich-text.ts';
import { toMarkdown } from '../../src/render/discord/markdown.ts';
import { renderMessage } from '../../src/render/discord/message.ts';
import { renderText } from '../../src/render/terminal/text.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { messageViolations } from '../support/discord/schema/message-limits.ts';
import { bodyChecks } from '../support/discord/schema/request-schemas.ts';

const folder = new URL('../fixtures/render/', import.meta.url);

const cases = (kind: string): string[] => readdirSync(new URL(`${kind}/`, folder)).sort();

const input = (path: string): unknown => JSON.parse(readFileSync(new URL(`${path}/input.json`, folder), 'utf8'));

const file = (path: string): string => new URL(path, folder).pathname;

interface Asked {
  readonly language: Language;
  readonly page: number;
  readonly reply: Reply;
}

describe('rich text as Discord Markdown', () => {
  it.each(cases('markdown'))('%s', async (name) => {
    const { rich, matches } = input(`markdown/${name}`) as { rich: RichText; matches: Span[] };
    await expect(`${toMarkdown(rich, matches)}\n`).toMatchFileSnapshot(file(`markdown/${name}/output.md`));
  });
});

describe('replies', () => {
  it.each(cases('replies'))('%s', async (name) => {
    const { language, page, reply } = input(`replies/${name}`) as Asked;
    const message = renderMessage(reply, page, wordsFor(language));
    expect([...bodyChecks.createMessage(message.body), ...messageViolations(message.body)]).toEqual([]);
    const shown = { ...message, stored: Object.fromEntries(message.stored) };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(file(`replies/${name}/discord.json`));
    const text = renderText(reply, page, wordsFor(language), { colour: false });
    await expect(`${text}\n`).toMatchFileSnapshot(file(`replies/${name}/terminal.txt`));
  });
});
