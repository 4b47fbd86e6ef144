import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPosts } from '../../src/content/load-posts.ts';
import type { Source } from '../../src/domain/post.ts';
import { githubPublishing } from '../support/publishing.ts';

const seed = fileURLToPath(new URL('../../../shared/samples/seed', import.meta.url));

/** Kind, first line, section, then each source as author and date, its originals behind it. */
const expected = [
  'text 10',
  'quote 16 一般深度学习: mileistone 2018-06-30 (Ali Rahimi 2018-01-25)',
  'quote 23 一般深度学习: 付聪Ben 2018-03-20',
  'quote 31 一般深度学习: Cherrise 2022-02-12',
  'quote 41 一般深度学习: 孙天祥 2021-04-10',
  'quote 47 (深度) 强化学习: Frankenstein 2018-02-25 (Alex Irpan 2018-02-14)',
  'quote 56 (深度) 强化学习: 攻城狮子 2021-03-10',
  'quote 62 应用场景: 知乎问题:',
  'quote 66 应用场景: 阿柴 2019-04-11',
  'quote 70 应用场景: 周国睿 2019-04-08',
  'quote 74 应用场景: 匿名用户 2020-12-02',
  'link 80 应用场景: 纳米酱 2020-07-08',
];

const describeSource = ({ author, date, label, originals }: Source): string => {
  const named = [label === null ? null : `${label}:`, author, date].filter((part) => part !== null).join(' ');
  return originals.length === 0 ? named : `${named} (${originals.map(describeSource).join(', ')})`;
};

describe.runIf(existsSync(seed))(
  'the post that the project was made for (only where the samples lie beside the project)',
  () => {
    it('gives each excerpt its sources and nobody else’s', async () => {
      const options = {
        ignore: [],
        maximumBytes: 1_000_000,
        includeDrafts: false,
        publishing: githubPublishing,
        now: () => new Date(),
      };
      const { posts, problems } = await loadPosts(seed, options);
      const read = posts[0]?.excerpts.map(({ kind, lines, section, sources }) => {
        const place = [kind, lines[0], ...section.headings].join(' ');
        return sources.length === 0 ? place : `${place}: ${sources.map(describeSource).join(', ')}`;
      });
      expect(read).toEqual(expected);
      expect(problems).toEqual([]);
    });
  },
);
