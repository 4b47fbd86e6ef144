import { expect, it } from 'vitest';
import { folderWith, write } from '../support/folder.ts';
import { ask, openPage } from './open-page.ts';

const post = (words: string): string => `# 灯\n\n${words}\n\n- 甲. (2018). [题目](https://example.org/a). *站*.\n`;

it('shows a post beside its pieces, and both anew when it is saved', async () => {
  const folder = folderWith({ 'a.md': post('网络像一只黑箱。') });
  const { page, complaints } = await openPage(folder);
  await page.getByRole('button', { name: '文章' }).click();
  const pieces = page.getByRole('region', { name: '读出的内容' });
  await pieces.getByText('网络像一只黑箱。').waitFor();
  expect(await pieces.innerText()).toContain('甲 · 2018 · 题目 · 站');

  write(folder, 'a.md', post('网络像一座灯塔。'));
  await pieces.getByText('网络像一座灯塔。').waitFor();
  const answer = await ask(page, '/quote 灯塔');
  await answer.getByText('灯塔').first().waitFor();

  write(folder, 'a.md', `---\ntitle: [\n---\n${post('坏了。')}`);
  await page.locator('.problem.error').waitFor();
  expect(await page.locator('.problem.error').innerText()).toContain('front-matter');
  write(folder, 'b.md', post('新的一篇。'));
  await page.getByRole('option', { name: 'b.md' }).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});

it('answers however often the panel was opened and closed', async () => {
  const { page } = await openPage(folderWith({ 'a.md': post('网络像一只黑箱。') }));
  const posts = page.getByRole('button', { name: '文章' });
  for (let times = 0; times < 8; times += 1) {
    await posts.click();
    await page.locator('.piece').waitFor();
    await posts.click();
  }
  await (await ask(page, '/quote 黑箱')).getByText('网络像一只').waitFor();
});

const hostile = [
  '# <img src=x onerror="window.ran=1"> [t](javascript:window.ran=1)',
  '<script>window.ran = 1</script>',
  '箱 <img src="https://evil.example/a.png" onerror="window.ran=1"> {{constructor.constructor("window.ran=1")()}}',
  '<svg onload="window.ran=1"></svg> `</component-text><script>window.ran=1</script>`',
  '- <b onclick="window.ran=1">甲</b>. (2018). [<script>window.ran=1</script>](https://example.org/"onmouseover="window.ran=1). *站*.',
].join('\n\n');

it('runs nothing that a post holds, and asks no other host', async () => {
  const { page, elsewhere, complaints } = await openPage(
    folderWith({ 'a.md': hostile, '<img onerror=alert(1)>.md': hostile }),
  );
  await page.getByRole('button', { name: '文章' }).click();
  await page.locator('.markdown li').first().waitFor();
  for (const line of ['/quote 箱', '/search 甲', '/source 甲', '/topic', '/random']) await ask(page, line);
  for (const link of await page.getByRole('link').all()) expect(await link.getAttribute('href')).toMatch(/^https?:/);
  await page.getByRole('button', { name: '打开' }).first().click();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('script:not([type=module])').count()).toBe(0);
  expect([elsewhere, complaints]).toEqual([[], []]);
});
