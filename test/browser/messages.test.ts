import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { questionSchema } from '../../src/adapters/preview/interaction.ts';
import { ask, linesOf, openPage } from './open-page.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

it('finds excerpts on the words of a message, by its menu', async () => {
  const { page, elsewhere, complaints } = await openPage(content);
  const said = await ask(page, '为什么神经网络是黑箱');
  await said.click({ button: 'right' });
  await page.getByRole('menuitem', { name: '查找摘录' }).press('Enter');
  const found = page.locator('discord-message').nth(1);
  await found.getByText('黑箱').first().waitFor();
  await found.getByText('只有你能看到').waitFor();
  await found.getByText('你 使用了 查找摘录').waitFor();
  expect(await page.getByRole('menu').isVisible()).toBe(false);

  await found.getByRole('button', { name: '消息菜单' }).click();
  await page.getByRole('menuitem').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').waitFor({ state: 'hidden' });
  expect(await page.locator('discord-message').count()).toBe(2);
  expect([elsewhere, complaints]).toEqual([[], []]);
});

it('leaves links to the menu of the browser', async () => {
  const { page } = await openPage(content);
  const answer = await ask(page, '/quote 强化学习');
  await answer.locator('component-text').getByRole('link').first().click({ button: 'right' });
  expect(await page.getByRole('menu').isVisible()).toBe(false);
});

it('shows the files of an answer, and hands them out by itself', async () => {
  const { page, elsewhere, complaints } = await openPage(content);
  const answer = await ask(page, '/quote 强化学习');
  await answer.getByRole('button', { name: '收藏', exact: true }).click();
  await page.getByText('已为您收藏').waitFor();
  const exported = await ask(page, '/saved export');
  await exported.getByText('查看内容').first().click();
  const contents = await exported.locator('pre').first().innerText();
  expect(contents).toContain('强化学习');

  const downloading = page.waitForEvent('download');
  await exported.getByRole('button', { name: '下载: florilegium.md' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('florilegium.md');
  expect((await readFile(await download.path(), 'utf8')).trim()).toBe(contents.trim());
  expect([elsewhere.filter((url) => !url.startsWith('blob:')), complaints]).toEqual([[], []]);
});

it('jumps by a menu of the answer', async () => {
  const { page } = await openPage(content);
  const hits = await ask(page, '/search 代码');
  const menu = hits.getByRole('combobox', { name: '跳到某条结果' });
  const third = await menu.locator('option').nth(3).innerText();
  await menu.selectOption({ index: 3 });
  await hits.getByRole('button', { name: '回到列表' }).waitFor();
  expect((await linesOf(hits)).join().replace(/\s/g, '')).toContain(third.slice(0, 4).replace(/\s/g, ''));
  await hits.getByRole('button', { name: '回到列表' }).click();
  await hits.getByText(/关于/).waitFor();
});

it('puts each private answer into the channel once', async () => {
  const { page } = await openPage(content);
  for (const shared of [2, 4]) {
    const answer = await ask(page, '/quote 强化学习 private:true');
    await answer.getByRole('button', { name: '分享' }).click();
    await expect.poll(() => page.locator('discord-message').count()).toBe(shared);
    expect(await page.locator('discord-message').last().getByText('只有你能看到').count()).toBe(0);
  }
  const [, , last] = await page.locator('discord-message').all();
  await last?.getByRole('button', { name: '分享' }).click();
  await page.locator('discord-message').nth(4).getByText('只有你能看到').waitFor();
});

/** Answers what the page asks next with a response of ours, once; gives what was asked. */
async function answerNext(page: Page, response: object): Promise<() => unknown> {
  let asked: unknown;
  await page.route(
    '**/api/interactions',
    (route) => {
      asked = JSON.parse(route.request().postData() ?? 'null');
      return route.fulfill({ json: { response, files: [] } });
    },
    { times: 1 },
  );
  return () => asked;
}

const form = {
  type: 9,
  data: {
    custom_id: 'form',
    title: 'Wrong source?',
    components: [
      { type: 10, content: 'What is **wrong**?' },
      { type: 18, label: 'Since when', component: { type: 4, custom_id: 'since', style: 1, max_length: 10 } },
      {
        ...{ type: 18, label: 'Who', description: 'As the post says' },
        component: { type: 3, custom_id: 'who', placeholder: 'Choose', options: [{ label: '甲', value: 'a' }] },
      },
      { type: 1, components: [{ type: 4, custom_id: 'more', label: 'More', style: 2, required: false }] },
    ],
  },
};

const filled = {
  type: 5,
  locale: 'en',
  data: {
    custom_id: 'form',
    components: [
      { type: 18, component: { type: 4, custom_id: 'since', value: '2018' } },
      { type: 18, component: { type: 3, custom_id: 'who', values: ['a'] } },
      { type: 1, components: [{ type: 4, custom_id: 'more', value: '一\n二' }] },
    ],
  },
};

const thanks = { type: 4, data: { flags: 32_768 + 64, components: [{ type: 10, content: 'Thanks.' }] } };

it('draws a form as Discord does, and sends what is filled in', async () => {
  const { page, complaints } = await openPage(content, { locale: 'en' });
  const box = page.getByRole('combobox', { name: '/' });
  const open = async (): Promise<void> => {
    await answerNext(page, form);
    await box.fill('/help');
    await box.press('Escape');
    await box.press('Enter');
    await page.getByRole('dialog', { name: 'Wrong source?' }).waitFor();
  };
  await open();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await open();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('wrong', { exact: true }).waitFor();
  const send = dialog.getByRole('button', { name: 'Send' });
  await send.click();
  expect(await dialog.isVisible()).toBe(true);

  await dialog.getByLabel('Since when').fill('2018');
  await dialog.getByLabel('Who').selectOption('甲');
  await dialog.getByLabel('More').fill('一\n二');
  const asked = await answerNext(page, thanks);
  await send.click();
  await page.getByText('Thanks.').waitFor();
  expect(asked()).toEqual(filled);
  expect(questionSchema.parse(filled)).toEqual(filled);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('says that an answer is coming where it takes time, and that none came where the program has ended', async () => {
  const { page } = await openPage(content, { locale: 'en' });
  let answer = (): void => undefined;
  await page.route('**/api/interactions', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.abort();
  });
  const box = page.getByRole('combobox', { name: '/' });
  await box.fill('/topic');
  await box.press('Escape');
  await box.press('Enter');
  await page.getByText('Florilegium is thinking…').waitFor();
  answer();
  await page.getByRole('alert').waitFor();
  expect(await page.getByText('Florilegium is thinking…').count()).toBe(0);
});
