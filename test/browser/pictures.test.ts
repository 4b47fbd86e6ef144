import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { ask, openPage } from './open-page.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** So that the same picture comes out another day. */
const moment = new Date('2026-11-24T09:30:00');

/** In bytes: what a document may make its readers load. */
const largest = 150_000;

/** Takes a picture for the documents: into the folder `PICTURES` when it is set, else to see that it can be taken. */
async function take(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES ?? folderWith({});
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // The pointer and the caret would be elsewhere each time.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, caret: 'hide', animations: 'disabled' });
  expect(statSync(path).size).toBeLessThanOrEqual(largest);
}

it('an answer, in dark', async () => {
  const { page } = await openPage(content, { viewport: { width: 800, height: 560 } });
  await page.clock.setFixedTime(moment);
  await ask(page, '/quote 黑箱');
  await take(page, 'quote');
});

/** Which excerpt comes is drawn by chance: this picture is another each time. */
it('what a daily post would be, for whoever set it', async () => {
  const { page } = await openPage(content, {
    viewport: { width: 800, height: 640 },
    locale: 'en',
    colorScheme: 'light',
  });
  await page.clock.setFixedTime(moment);
  await ask(page, '/daily set channel:200000000000000003 time:9 timezone:Asia/Shanghai days:weekdays');
  await ask(page, '/daily preview');
  await take(page, 'daily');
});

it('suggestions while a command is typed, in English and light', async () => {
  const { page } = await openPage(content, {
    viewport: { width: 800, height: 560 },
    locale: 'en',
    colorScheme: 'light',
  });
  await page.keyboard.type('/quote topic:re');
  await page
    .getByRole('option', { name: /excerpt/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await take(page, 'suggestions');
});

it('a list that only the reader sees, on a phone', async () => {
  const { page } = await openPage(content, { viewport: { width: 390, height: 720 }, colorScheme: 'light' });
  await page.clock.setFixedTime(moment);
  await ask(page, '/topic private:true');
  await take(page, 'phone');
});

it('a post beside what was read from it', async () => {
  const folder = folderWith({
    'reading.md': `---
title: 读书笔记
date: 2024-02-18
tags: [阅读]
---

## 怎样读书

读书不是为了记住书里的话，是为了让自己想到书里没有的话。

- 林夕. (2019). [Notes on Reading](https://example.org/reading). *A Reader's Blog*.
    - Jo Example. (1998). [On Marginalia](https://example.org/marginalia).

一本书读两遍，第二遍读到的是自己。

- [第二遍](https://example.org/second)
- [另一处](https://example.org/elsewhere)
`,
  });
  const { page } = await openPage(folder, { viewport: { width: 1120, height: 560 } });
  await page.clock.setFixedTime(moment);
  await ask(page, '/quote 读书');
  await page.getByRole('button', { name: '文章' }).click();
  await page.locator('.piece').first().waitFor();
  await take(page, 'author');
});
