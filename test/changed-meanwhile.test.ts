import { expect, it } from 'vitest';
import { changedMeanwhile } from '../src/changed-meanwhile.ts';
import { postFilter } from '../src/content/files.ts';
import type { Problem, Rule } from '../src/domain/problem.ts';

const at = new Date('2026-06-01T12:00:00Z');
const long = new Date('2026-05-01T12:00:00Z');
const after = new Date('2026-06-01T12:01:00Z');
const problem = (path: string, rule: Rule): Problem => ({
  path,
  rule,
  line: 1,
  column: 1,
  severity: 'error',
  message: '',
  remedy: '',
});
const looked = { at, paths: ['a.md', 'b.md'], problems: [problem('broken.md', 'unreadable')], isPost: postFilter([]) };
const found = new Map([
  ['a.md', long],
  ['b.md', long],
  ['broken.md', long],
]);

it('is nothing where all is as it was', () => {
  expect(changedMeanwhile(found, looked)).toEqual([]);
});

it('is what was written since, what is new however old, and what is gone', () => {
  const now = new Map([
    ['a.md', after],
    ['moved/in.md', long],
    ['broken.md', long],
    ['_config.yml', after],
  ]);
  expect(changedMeanwhile(now, looked)).toEqual(['_config.yml', 'a.md', 'b.md', 'moved/in.md']);
});

it('is what was written just before, as clocks differ', () => {
  expect(changedMeanwhile(new Map([...found, ['a.md', new Date(at.getTime() - 1_000)]]), looked)).toEqual(['a.md']);
});

it('is not what was left out because there are too many posts, nor what is no post', () => {
  const problems = [problem('.', 'too-many-files')];
  const now = new Map([...found, ['z.md', long]]);
  expect(changedMeanwhile(now, { ...looked, problems })).toEqual([]);
  expect(changedMeanwhile(new Map([...now, ['z.md', after]]), { ...looked, problems })).toEqual(['z.md']);
  const ofTheSite = [...looked.problems, problem('_config.yml', 'unknown-permalink')];
  expect(changedMeanwhile(found, { ...looked, problems: ofTheSite })).toEqual([]);
});
