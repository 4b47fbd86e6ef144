import GithubSlugger from 'github-slugger';
import type { Publishing } from '../../src/content/parse-post.ts';

/** A site whose addresses are not known, with GitHub's anchors. */
export const githubPublishing: Publishing = {
  anchors: (headings) => {
    const slugger = new GithubSlugger();
    return headings.map(({ text }) => slugger.slug(text));
  },
  postUrl: () => null,
};
