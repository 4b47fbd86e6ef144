import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask, openPage } from './open-page.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

interface Fault {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds serious or critical, in short. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  // The page's policy holds for scripts in the page; this one comes over the debugger.
  const found: { violations: Fault[] } = await page.evaluate(`${axe}; axe.run()`);
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

it.each(['dark', 'light'] as const)('has no serious fault in %s', async (colorScheme) => {
  const { page } = await openPage(content, { colorScheme });
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.type('/');
  await page.getByRole('listbox').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await ask(page, '/quote 强化学习');
  await ask(page, '/search 代码 private:true');
  await ask(page, '/help');
  await page.getByRole('button', { name: '文章' }).click();
  await page.locator('.piece').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '浅色' }).click();
  expect(await seriousFaults(page)).toEqual([]);
});

it('gives every word the colours of the theme, also when that is changed', async () => {
  const { page } = await openPage(content);
  const answer = await ask(page, '/quote 强化学习');
  const colourOf = (element: Locator): Promise<string> => element.evaluate((one) => getComputedStyle(one).color);
  const name = answer.getByText('Florilegium', { exact: true });
  const inDark = await colourOf(name);
  await page.getByRole('button', { name: '浅色' }).click();
  expect(await colourOf(name)).not.toBe(inDark);
  expect(await colourOf(name)).toBe(await colourOf(page.getByRole('heading', { level: 1 })));
});

it('has none in the menu of a message, nor among files', async () => {
  const { page } = await openPage(content, { locale: 'en' });
  await (await ask(page, '/quote 强化学习')).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept for you').first().waitFor();
  const files = await ask(page, '/saved export');
  await files.getByText('Show contents').first().click();
  await files.getByRole('button', { name: 'Message menu' }).click();
  await page.getByRole('menuitem').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

it('shows channel and posts one above the other where there is little room', async () => {
  const { page } = await openPage(content, { viewport: { width: 390, height: 720 } });
  await page.getByRole('button', { name: '手机' }).click();
  await page.getByRole('button', { name: '文章' }).click();
  await page.locator('.piece').first().waitFor();
  const below = await page.getByRole('complementary').boundingBox();
  expect(below?.y).toBeLessThan(500);
  expect(below?.height).toBeGreaterThan(200);
});
