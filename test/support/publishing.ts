import GithubSlugger from 'github-slugger';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Publishing } from '../../src/content/parse-post.ts';

/** A site whose addresses are not known, with GitHub's anchors. */
export const githubPublishing: Publishing = {
  anchors: (root) => {
    const slugger = new GithubSlugger();
    const headings = root.children.filter((node) => node.type === 'heading');
    return new Map(headings.map((heading) => [heading, slugger.slug(wordsOf(heading))]));
  },
  postUrl: () => ({ url: null, problem: null }),
  visibleFrom: () => null,
};
