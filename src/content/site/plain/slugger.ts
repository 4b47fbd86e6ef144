import GithubSlugger from 'github-slugger';
import { type HeadingFacts, headingText } from '../heading.ts';

/** GitHub's fragments: numbered by `github-slugger`. A shortcode of an emoji becomes a picture that has no letters. */
export function sluggedAnchors(headings: readonly HeadingFacts[]): readonly (string | null)[] {
  const slugger = new GithubSlugger();
  return headings.map(({ node }) => {
    const text = headingText(node.children);
    const slug = slugger.slug(text);
    return /:[\w+-]+:/.test(text) || slug === '' ? null : slug;
  });
}
