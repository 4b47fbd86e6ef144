import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask, linesOf, openPage } from './open-page.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

it('completes a command with the keys, answers, and turns the pages', async () => {
  const { page, elsewhere, complaints } = await openPage(content);
  const list = page.getByRole('listbox');
  await page.keyboard.type('/quo');
  await list.getByRole('option', { name: /^\/引文/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('强化');
  const first = list.getByRole('option', { name: /强化学习/ }).first();
  await first.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await first.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Tab');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');

  const answer = page.locator('discord-message').last();
  await answer.getByText(/1 \/ \d+/).waitFor();
  const before = await linesOf(answer);
  expect(await answer.getByRole('button', { name: '上一页' }).isDisabled()).toBe(true);
  await answer.getByRole('button', { name: '下一页' }).press('Enter');
  await answer.getByText(/2 \/ \d+/).waitFor();
  expect(await linesOf(answer)).not.toEqual(before);
  expect(await page.locator('discord-message').count()).toBe(1);
  expect([elsewhere, complaints]).toEqual([[], []]);
});

it('keeps the newest answer in view, and all before it within reach', async () => {
  const { page } = await openPage(content);
  await ask(page, '/quote 强化学习');
  await ask(page, '/search 代码');
  const newest = await ask(page, '/topic');
  const channel = await page.locator('main').boundingBox();
  const endOf = async (message: Locator): Promise<number> => {
    const { y = 0, height = 0 } = (await message.boundingBox()) ?? {};
    return Math.round(y + height - (channel?.y ?? 0) - (channel?.height ?? 0));
  };
  await expect.poll(() => endOf(newest)).toBeLessThanOrEqual(0);
  expect(await endOf(newest)).toBeGreaterThan(-40);
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, -10_000);
  const first = page.locator('discord-message').first();
  await expect.poll(async () => (await first.boundingBox())?.y).toBeGreaterThanOrEqual(channel?.y ?? 0);
});

it('leaves Enter to an input method while that composes', async () => {
  const { page } = await openPage(content);
  const input = page.getByRole('combobox', { name: '/' });
  const method = await page.context().newCDPSession(page);
  await page.keyboard.type('/');
  await method.send('Input.imeSetComposition', { text: 'quo', selectionStart: 3, selectionEnd: 3 });
  await page.getByRole('option', { name: /^\/引文/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  expect(await input.inputValue()).toBe('/quo');
  await method.send('Input.insertText', { text: 'quo' });
  expect(await input.inputValue()).toBe('/quo');
  await page.keyboard.press('Enter');
  await expect.poll(() => input.inputValue()).not.toBe('/quo');
  expect(await page.locator('discord-message').count()).toBe(0);
});

it('closes the list with Escape, and sends what is typed', async () => {
  const { page } = await openPage(content);
  await page.keyboard.type('/topic ');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.locator('discord-message').waitFor();
});

it('opens a hit, and dismisses what only the reader sees', async () => {
  const { page } = await openPage(content);
  const hits = await ask(page, '/search 代码 private:true');
  await hits.getByText('只有你能看到').waitFor();
  const before = await linesOf(hits);
  await hits.getByRole('button', { name: '打开' }).first().click();
  await expect.poll(() => linesOf(hits)).not.toEqual(before);
  await page.getByRole('button', { name: '关闭消息' }).first().click();
  await expect.poll(() => page.getByText('只有你能看到').count()).toBe(0);
});

it('speaks the language that is chosen, and keeps it', async () => {
  const { page } = await openPage(content);
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  const answer = await ask(page, '/quote 强化学习');
  await answer.getByRole('button', { name: 'Next' }).waitFor();
  await page.getByRole('button', { name: 'Phone' }).click();
  await expect.poll(async () => (await page.locator('.channel').boundingBox())?.width).toBeLessThan(400);
  await page.reload();
  await page.getByRole('button', { name: 'Phone', pressed: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

it('says what is wrong with a command, and takes words for words', async () => {
  const { page } = await openPage(content);
  await ask(page, '/nonsense');
  await page.getByText('只有你能看到').waitFor();
  const said = await ask(page, 'Hello **there**');
  expect(await said.innerText()).toContain('Hello **there**');
});

it('keeps an excerpt and lists it', async () => {
  const { page } = await openPage(content);
  const answer = await ask(page, '/quote 强化学习');
  await answer.getByRole('button', { name: '收藏', exact: true }).click();
  await page.getByText('已为您收藏').waitFor();
  const kept = await ask(page, '/saved list');
  await expect.poll(async () => (await linesOf(kept)).join()).toContain('强化学习');
});
