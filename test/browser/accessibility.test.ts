import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
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
});
