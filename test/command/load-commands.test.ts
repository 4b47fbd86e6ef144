import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rm(folder, { recursive: true }));

const words = (text: string): object => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const described = { names: { 'zh-CN': '虚构', 'zh-TW': '虛構' }, description: words('Made up') };
const sound = { ...described, name: 'sound', options: {}, examples: ['/sound'] };
const text = { ...described, type: 'string' };

const write = (file: string, command: object): Promise<void> =>
  writeFile(join(folder, file), `export default { ...${JSON.stringify(command)}, run: () => null };`);

const load = () => loadCommands(pathToFileURL(folder));

test('every file of a folder is a command, but for types and maps', async () => {
  await write('b.js', sound);
  await write('a.js', { ...sound, name: 'first' });
  await writeFile(join(folder, 'b.d.ts'), '');
  await writeFile(join(folder, 'b.js.map'), '{}');
  expect((await load()).map(({ name }) => name)).toEqual(['first', 'sound']);
});

describe('a folder is a group', () => {
  const group = { ...described, name: 'saved' };
  beforeEach(async () => {
    await mkdir(join(folder, 'saved'));
    await write('saved/group.js', group);
  });

  test('of the files in it, but for the one that describes it', async () => {
    await write('saved/list.js', { ...sound, name: 'saved list', group });
    await write('sound.js', sound);
    const commands = await load();
    expect(commands.map(({ name }) => name)).toEqual(['saved list', 'sound']);
    expect(commands[0]?.group).toEqual(group);
  });

  test.each<[string, object, RegExp]>([
    ['no group', { name: 'list' }, /bears the name of its folder/],
    ['another group', { name: 'kept list', group: { ...group, name: 'kept' } }, /bears the name of its folder/],
    ['a name without that of the group', { name: 'list', group }, /begins with saved/],
    ['a name of three words', { name: 'saved list all', group }, /1 to 32 letters/],
    ['a group with a bad name', { name: 'Saved list', group: { ...group, name: 'Saved' } }, /group\.name/],
    [
      'a menu that fills an option it lacks',
      { name: 'saved list', group, messageMenu: { name: words('x'), option: 'y' } },
      /message menu/,
    ],
  ])('whose command may not have %s', async (_, parts, cause) => {
    await write('saved/list.js', { ...sound, ...parts });
    await expect(load()).rejects.toThrow(/commands\/saved\/list\.js/);
    await expect(load()).rejects.toThrow(cause);
  });

  test('a group outside of its folder is refused', async () => {
    await write('list.js', { ...sound, name: 'saved list', group });
    await expect(load()).rejects.toThrow(/list\.js.*lies there too/);
  });
});

describe('a broken file is an error that names it and the cause:', () => {
  test.each<[string, object, RegExp]>([
    ['a name in upper case', { name: 'Sound' }, /lower case/],
    ['a name with a space', { name: 'a b' }, /1 to 32 letters/],
    ['a name that is too long', { name: 'a'.repeat(33) }, /1 to 32 letters/],
    ['a description that is too long', { description: words('x'.repeat(101)) }, /100 characters[\s\S]*description/],
    ['a language that is missing', { description: { en: 'x', 'zh-CN': 'x' } }, /zh-TW/],
    ['an empty description', { description: words(' ') }, /description\.en/],
    ['an option of another type', { options: { a: { ...text, type: 'date' } } }, /options\.a\.type/],
    [
      'a required option after others',
      { options: { a: text, b: { ...text, required: true } } },
      /required options before/,
    ],
    ['an option with a bad name', { options: { 'a b': text } }, /names of 1 to 32/],
    ['an option called page', { options: { page: text } }, /page/],
    [
      'too many options',
      { options: Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`o${n}`, text])) },
      /at most 25/,
    ],
    ['no example', { examples: [] }, /examples/],
    ['a word too much', { optoins: {} }, /optoins/],
  ])('%s', async (_, parts, cause) => {
    await write('broken.js', { ...sound, ...parts });
    await expect(load()).rejects.toThrow(/commands\/broken\.js/);
    await expect(load()).rejects.toThrow(cause);
  });

  test('no command at all', async () => {
    await writeFile(join(folder, 'empty.js'), 'export const command = {};');
    await expect(load()).rejects.toThrow(/empty\.js/);
  });

  test('code that does not run', async () => {
    await writeFile(join(folder, 'throws.js'), 'throw new Error("no such thing");');
    await expect(load()).rejects.toThrow(/throws\.js.*no such thing/);
  });

  test('a name that is taken', async () => {
    await write('a.js', sound);
    await write('b.js', sound);
    await expect(load()).rejects.toThrow(/b\.js.*\/sound/);
  });
});
