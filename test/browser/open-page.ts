import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { startProgram } from '../support/program.ts';

const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function launch(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('There is no Chromium: install it, or set CHROMIUM to its path.');
  // Chromium's sandbox wants rights that a container does not give; it sees nothing but our own page.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export interface Opened {
  readonly page: Page;
  /** What the page asked of any other host; stays empty. */
  readonly elsewhere: string[];
  /** What the browser complained of; stays empty. */
  readonly complaints: string[];
}

/** Opens the preview of a folder in a browser of its own, which is closed when the test ends. */
export async function openPage(content: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const address = await addressOf(startProgram(['preview', '--port', '0', '--content', content]));
  const browser = await launch();
  onTestFinished(() => browser.close());
  const viewport = { width: 1200, height: 720 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  const opened: Opened = { page, elsewhere: [], complaints: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) opened.elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) opened.complaints.push(message.text());
  });
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  page.on('dialog', (dialog) => {
    opened.complaints.push(`dialogue: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address);
  await page.getByRole('combobox', { name: '/' }).waitFor();
  return opened;
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout?.setEncoding('utf8') ?? []) {
    said += String(chunk);
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The program said no address:\n${said}`);
}

/** Types a command as a reader does, and waits for its answer, which is given. */
export async function ask(page: Page, line: string): Promise<Locator> {
  const messages = page.locator('discord-message');
  const before = await messages.count();
  const box = page.getByRole('combobox', { name: '/' });
  await box.fill(line);
  await box.press('Escape');
  await box.press('Enter');
  const message = messages.nth(before);
  await message.waitFor();
  return message;
}

/** What a message says, line by line. */
export const linesOf = (message: Locator): Promise<string[]> =>
  message.locator('component-text').locator('.lines, .subtext, .heading').allInnerTexts();
