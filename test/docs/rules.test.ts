import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Problem, type Rule, rules } from '../../src/domain/problem.ts';
import { openContent } from '../../src/open-content.ts';
import { folderWith } from '../support/folder.ts';
import { documentedRules, type Example, rulesInTables } from './rule-examples.ts';

const page = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8');
const documented = documentedRules(page);
const inTables = rulesInTables(page);

/** What `check` finds in a folder, under the settings of an operator. */
async function problemsIn(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<readonly Problem[]> {
  return (await openContent(readConfig({ ...settings, CONTENT_DIR: folder }))).problems;
}

const rulesBroken = async (example: Example): Promise<readonly Rule[]> => {
  const problems = await problemsIn(folderWith(example), parse(example['.env'] ?? ''));
  return [...new Set(problems.map(({ rule }) => rule))];
};

it('documents every rule once, and no other', () => {
  expect([...documented.map(({ name }) => name), ...inTables]).toEqual([...rules]);
});

describe.each(documented)('the rule $name', ({ name, bad, good }) => {
  it('is broken by the bad example, and nothing else is', async () => expect(await rulesBroken(bad)).toEqual([name]));
  it('is kept by the good example, as all others are', async () => expect(await rulesBroken(good)).toEqual([]));
});

/** Folders that no block of Markdown can show, each with what breaks the rule. */
const folders: Readonly<Record<string, () => string>> = {
  encoding: () => folderWith({ 'post.md': new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0x0a]) }),
  'file-too-large': () => folderWith({ 'post.md': 'Words upon words.\n'.repeat(100) }),
  'too-many-files': () => folderWith({ 'a.md': 'Words.\n', 'b.md': 'More words.\n' }),
  'too-deep': () => folderWith({ 'post.md': `${'> '.repeat(200)}Words.\n` }),
  'too-complex': () => folderWith({ 'post.md': 'Words.\n\n'.repeat(11_000) }),
  'link-outside': () => {
    const folder = folderWith({});
    symlinkSync('/nowhere', join(folder, 'post.md'));
    return folder;
  },
  unreadable: () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'post.md')]);
    return folder;
  },
};

const bounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'file-too-large': { MAX_POST_BYTES: '1000' },
  'too-many-files': { MAX_POSTS: '1' },
};

it.each(inTables)('the rule %s is broken by what the table says', async (rule) => {
  const folder = folders[rule]?.() ?? folderWith({});
  const settings = bounds[rule] ?? {};
  expect((await problemsIn(folder, settings)).map((problem) => problem.rule)).toEqual([rule]);
});
